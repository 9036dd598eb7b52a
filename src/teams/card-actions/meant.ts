import type { z } from 'zod';
import { dateIn } from '../../domain/time.js';
import { readAs, saidAs } from '../../language/read-as.js';
import { readGroup } from '../../usecases/group-of.js';
import { runCommand } from '../commands/index.js';
import { heardAs } from '../commands/unsure.js';
import { languageOf } from '../speech.js';
import { card, refused, type CardAction } from './card-action.js';
import type { meantData } from './card-data.js';

/**
 * Carries out a line as its writer says that it was meant. Whatever is pressed, and however often,
 * is one act, named after the line; and it is the writer's: "jag" in it is nobody else.
 */
export const pick: CardAction<z.infer<typeof meantData>> = async (turn, data, ports) => {
  const { line, by, text, meaning } = data;
  const { act, where } = turn;
  if (act.by.id !== by) return refused({ reason: 'card.notYours' });
  const today = dateIn(ports.settings.zone, act.at);
  const when = { today, nextMeeting: null };
  const writer = act.by;
  const people = async () => {
    const members = where === 'group' ? await ports.chat.members(act.group) : [];
    return { members, mentioned: [], writer };
  };
  const understood = readAs(text, meaning, { ...when, people: await people() });
  const meant = { ...turn, act: { ...act, id: `${line}|${by}|meant` } };
  const heard =
    where === 'group'
      ? { round: (await readGroup(ports, act)).group.round, id: heardAs(line) }
      : null;
  const said = { text: saidAs(text, meaning), when, mentioned: [], people };
  const named = heard ? { ...said, heard } : said;
  await runCommand(meant, understood, ports, named);
  ports.background.run('count what was picked', () => ports.meanings.picked(today, line, meaning));
  const language = await languageOf(turn, ports);
  return card(
    {
      card: 'unsure',
      language,
      group: act.group,
      where,
      line: { id: line, by, text },
      meanings: [],
    },
    true,
  );
};
