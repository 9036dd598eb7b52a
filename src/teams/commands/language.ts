import { translate } from '../../i18n/translate.js';
import { readLanguage } from '../../language/read-language.js';
import { setLanguage } from '../../usecases/set-language.js';
import { languageOf, sayResult, sayText } from '../speech.js';
import type { Command } from './command.js';

export const languageCommand: Command = async (turn, _, ports, named) => {
  const language = readLanguage(named.text);
  if (turn.where === 'group' && language !== null) {
    await sayResult(turn, ports, await setLanguage(ports, turn.act, language));
    return;
  }
  if (!(await ports.record.claim(turn.act.group, turn.act.id))) return;
  const t = translate(await languageOf(turn, ports));
  await sayText(turn, t(turn.where === 'group' ? 'help.languageAsk' : 'said.personalLanguage'));
};
