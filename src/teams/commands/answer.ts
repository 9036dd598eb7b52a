import type { Owner } from '../../domain/owner.js';
import type { GroupId, Person } from '../../domain/ids.js';
import { questionOf, type Question } from '../../language/question-phrase.js';
import { readOwners } from '../../language/read-owners.js';
import type { Refusal } from '../../domain/refusal.js';
import { answerQuestion } from '../../usecases/answer-question.js';
import { groupsOf } from '../../usecases/members-groups.js';
import type { Ports } from '../../usecases/ports.js';
import { languageOf, sayCard, sayRefusal } from '../speech.js';
import type { Turn } from '../turn.js';
import type { Command, Named } from './command.js';

/** A question of a kind that `understand` knows: about decisions, who has what, what is late. */
export const answerCommand: Command = (turn, understood, ports, named) =>
  answer(turn, questionOf(understood, named.text), ports, named);

/**
 * What the record answers: that of the group it is asked in, or alone those of all groups that
 * whoever asks is in at this moment.
 */
export async function answer(
  turn: Turn,
  question: Question,
  ports: Ports,
  named: Pick<Named, 'mentioned' | 'people'>,
): Promise<void> {
  const { act, where } = turn;
  const alone = where === 'personal';
  const [first, groups, language] = await Promise.all([
    ports.record.claim(act.group, act.id),
    alone ? groupsOf(ports, act.by.id) : [act.group],
    languageOf(turn, ports),
  ]);
  if (!first) return;
  const whom = whomIn(turn, question, ports, named);
  const unclear = await ambiguous(groups, whom);
  if (unclear)
    return sayRefusal({ ...turn, act: { ...act, id: `${act.id}|which` } }, ports, unclear);
  const { about, query, who, number, lastTime } = question;
  const isName = question.about === 'person' && who !== null;
  const found = await answerQuestion(ports, groups, {
    ...{ about, query, number, lastTime, at: act.at },
    hasOwner: isName,
    ownerIn: async (group) => (isName ? (await whom(group)).owner : null),
  });
  const asked = { about, query, who: who && nameIn(who, named.mentioned) };
  await sayCard(turn, ports, { card: 'answer', language, alone, asked, ...found });
}

interface Whom {
  readonly owner: Owner | null;
  readonly unclear: Refusal | null;
}
type WhomIn = (group: GroupId) => Promise<Whom>;

/** Whom a name means hangs on who is in the group. */
function whomIn(
  turn: Turn,
  { about, who }: Question,
  ports: Ports,
  { mentioned, people }: Pick<Named, 'mentioned' | 'people'>,
): WhomIn {
  return async (group) => {
    if (about !== 'person' || who === null) return { owner: null, unclear: null };
    const known =
      turn.where === 'group'
        ? await people()
        : { members: await ports.chat.members(group), mentioned, writer: turn.act.by };
    const [reading] = readOwners([who], known);
    if (reading?.kind === 'ambiguous') {
      const candidates = reading.candidates.map(({ name }) => name);
      return { owner: null, unclear: { reason: 'owner.which', name: reading.name, candidates } };
    }
    return { owner: reading?.kind === 'owner' ? reading.owner : null, unclear: null };
  };
}

async function ambiguous(groups: readonly GroupId[], whom: WhomIn): Promise<Refusal | null> {
  const found = await Promise.all(groups.map(whom));
  return found.find(({ unclear }) => unclear !== null)?.unclear ?? null;
}

/** A mention stands in the text by its number. */
function nameIn(who: string, mentioned: readonly Person[]): string {
  const mention = /^<at>(\d+)<\/at>$/.exec(who.trim());
  return mention ? (mentioned[Number(mention[1])]?.name ?? who) : who;
}
