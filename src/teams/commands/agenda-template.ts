import { readAgenda } from '../../language/agenda-phrase.js';
import { nameMentions } from '../../language/assignment-phrase.js';
import { newGroup } from '../../domain/group.js';
import { translate } from '../../i18n/translate.js';
import { setAgendaTemplate, standingItems } from '../../usecases/set-agenda-template.js';
import { languageOf, sayResult, sayText } from '../speech.js';
import type { Command } from './command.js';

const USUAL = /^(?:(?:den |det |the )?(?:vanliga|som vanligt|usual|default)(?: one)?)\.?$/i;

/** "standarddagordning: öppnande, uppföljning, övrigt"; without a list it is shown. */
export const agendaTemplateCommand: Command = async (turn, { slots }, ports, named) => {
  const { text } = slots;
  if (text === undefined) {
    const kept = await ports.record.get(turn.act.group, 'group');
    const items = standingItems(kept?.value ?? newGroup(turn.act.group, '', null));
    const t = translate(await languageOf(turn, ports));
    if (!(await ports.record.claim(turn.act.group, turn.act.id))) return;
    return sayText(turn, t('said.template', { items: items.join(' · ') }));
  }
  const titles = USUAL.test(text.trim()) ? null : titlesIn(nameMentions(text, named));
  const result = await setAgendaTemplate(ports, turn.act, titles);
  await sayResult(turn, ports, result, (group, t) =>
    t('said.templateSet', { items: standingItems(group).join(' · ') }),
  );
};

/** One to a line, or in a row. */
function titlesIn(text: string): readonly string[] {
  const rows = /[\n]|^\s*\d+[.)]/.test(text)
    ? readAgenda(text).map(({ title }) => title)
    : text.split(/[,;]/);
  return rows.map((title) => title.trim()).filter((title) => title !== '');
}
