import type { Assignment } from './assignment.js';
import type { Group } from './group.js';
import type { Person, PersonId } from './ids.js';
import { membersBehind, ownerKey, type Owner } from './owner.js';
import type { Instant } from './time.js';

/** One answer in the closing round: one row per assignment and answerer, so nobody contends. */
export interface Answer {
  readonly round: number;
  readonly assignment: number;
  /** Whose answer it is (ownerKey). */
  readonly of: string;
  readonly clear: boolean;
  /** What is unclear, in the answerer's words. */
  readonly unclear: string | null;
  /** True where it came after the round was closed. */
  readonly late: boolean;
  /** Who pressed: the answerer, or the one who keeps the record for those in the room. */
  readonly by: Person;
  readonly at: Instant;
}

export interface RoundLine {
  readonly assignment: Assignment;
  readonly asked: readonly Owner[];
  readonly clear: readonly Owner[];
  readonly unclear: readonly Owner[];
  readonly unanswered: readonly Owner[];
  /** How many of the answers somebody else gave for those in the room. */
  readonly onBehalf: number;
}

/** Stands for everyone who has not answered, where people are chosen. */
export const ALL_WAITING = 'all-waiting';

export type LineState = 'ownerless' | 'unclear' | 'unanswered' | 'clear';

/**
 * Everyone who must say whether an assignment is clear, each once. Someone outside the chat,
 * and a role that nobody holds, are asked as they stand: the typist answers for them.
 */
export function answerers(
  assignment: Assignment,
  group: Group,
  members: readonly Person[],
): readonly Owner[] {
  const asked = assignment.owners.flatMap((owner): readonly Owner[] => {
    if (owner.kind === 'person' || owner.kind === 'external') return [owner];
    const behind = membersBehind(owner, group, members);
    return behind.length > 0 ? behind.map((person) => ({ kind: 'person', person })) : [owner];
  });
  return [...new Map(asked.map((owner) => [ownerKey(owner), owner])).values()];
}

export function roundLines(
  assignments: readonly Assignment[],
  answers: readonly Answer[],
  group: Group,
  members: readonly Person[],
): readonly RoundLine[] {
  return assignments.map((assignment) => {
    const given = new Map(
      answers
        .filter((answer) => answer.assignment === assignment.number)
        .map((answer) => [answer.of, answer]),
    );
    const asked = answerers(assignment, group, members);
    const answerOf = (owner: Owner) => given.get(ownerKey(owner));
    return {
      assignment,
      asked,
      clear: asked.filter((owner) => answerOf(owner)?.clear === true),
      unclear: asked.filter((owner) => answerOf(owner)?.clear === false),
      unanswered: asked.filter((owner) => answerOf(owner) === undefined),
      onBehalf: asked.filter((owner) => {
        const answer = answerOf(owner);
        return answer !== undefined && answer.by.id !== answer.of;
      }).length,
    };
  });
}

export function lineState(line: RoundLine): LineState {
  if (line.asked.length === 0) return 'ownerless';
  if (line.unclear.length > 0) return 'unclear';
  return line.unanswered.length > 0 ? 'unanswered' : 'clear';
}

/**
 * For whom a press on one line counts: an owner answers for themselves; someone who runs the
 * meeting and is no owner answers for every owner who has not; others for nobody.
 */
export function answersFor(
  line: RoundLine,
  presser: PersonId,
  runsMeeting: boolean,
): readonly Owner[] {
  const own = line.asked.filter((owner) => ownerKey(owner) === presser);
  if (own.length > 0) return own;
  if (!runsMeeting) return [];
  return line.unanswered.length > 0 ? line.unanswered : line.asked.filter(answeredByOther);
  function answeredByOther(owner: Owner): boolean {
    return owner.kind !== 'person';
  }
}
