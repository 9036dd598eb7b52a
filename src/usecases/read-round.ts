import { onAgenda, type AgendaItem } from '../domain/agenda.js';
import type { Assignment } from '../domain/assignment.js';
import type { CardContent, NumberedItem, RoundView } from '../domain/card-content.js';
import { roundLines, type Answer, type RoundLine } from '../domain/closing-round.js';
import { mayRunMeeting, newGroup, type Group } from '../domain/group.js';
import type { HeardLine } from '../domain/heard-line.js';
import type { GroupId, Person } from '../domain/ids.js';
import { valuesOf } from './changes.js';
import type { Kept } from './kept.js';
import type { Ports } from './ports.js';

/** A round as it stands, read in one go. */
export interface RoundNow {
  readonly group: Group;
  readonly kept: Kept<Group> | null;
  readonly number: number;
  readonly assignments: readonly Kept<Assignment>[];
  readonly answers: readonly Kept<Answer>[];
  readonly members: readonly Person[];
  readonly lines: readonly RoundLine[];
  /** What reads as handed out and is no assignment, and nobody has looked at. */
  readonly heard: readonly HeardLine[];
}

export async function readRound(ports: Ports, id: GroupId, number: number): Promise<RoundNow> {
  const [kept, assignments, answers, heard, members] = await Promise.all([
    ports.record.get(id, 'group'),
    ports.record.list(id, 'assignment', { where: { round: number } }),
    ports.record.list(id, 'answer', { within: [number] }),
    ports.record.list(id, 'heard', { within: [number] }),
    ports.chat.members(id),
  ]);
  const group = kept?.value ?? newGroup(id, '', null);
  const lines = roundLines(valuesOf(assignments), valuesOf(answers), group, members);
  const unsettled = valuesOf(heard).filter(({ settled }) => !settled);
  return { group, kept, number, assignments, answers, members, lines, heard: unsettled };
}

/** What a round's card shows; `person`: to that one alone, else to everyone in the chat. */
export function roundCard(
  { group, number: round, lines, members, heard }: RoundNow,
  withoutOutcome: readonly NumberedItem[],
  person: Person | null,
): Extract<CardContent, { card: 'round' }> {
  const view: RoundView | null = person && {
    person,
    runsMeeting: mayRunMeeting(group, person.id),
  };
  return { card: 'round', group, round, lines, members, heard, withoutOutcome, view };
}

/**
 * The items of the meeting's agenda that nothing came of: no decision, no assignment, and not
 * moved on. Standing items are part of every meeting and have none as a rule.
 */
export async function itemsWithoutOutcome(
  ports: Ports,
  id: GroupId,
  meeting: number,
): Promise<readonly NumberedItem[]> {
  const where = { meeting };
  const [kept, decisions, assignments] = await Promise.all([
    ports.record.get(id, 'meeting', meeting),
    ports.record.list(id, 'decision', { where }),
    ports.record.list(id, 'assignment', { where }),
  ]);
  const used = new Set([...decisions, ...assignments].map(({ value }) => value.item));
  const cameToNothing = ({ id: item, status, origin }: AgendaItem) =>
    !used.has(item) && status !== 'deferred' && origin?.kind !== 'standing';
  return onAgenda(kept?.value.agenda ?? []).flatMap((item, index) =>
    cameToNothing(item) ? [{ number: index + 1, title: item.title }] : [],
  );
}
