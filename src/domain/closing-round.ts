import { lacksOwner, type Assignment } from './assignment.js';
import type { Group } from './group.js';
import type { Person, PersonId } from './ids.js';
import { membersBehind, ownerKey, type Owner } from './owner.js';
import type { Instant } from './time.js';

/** The chair's question over everything handed out since the last one (kort avstämning). */
export interface ClosingRound {
  readonly number: number;
  /** The meeting at whose end it was asked. */
  readonly meeting: number;
  readonly opened: { readonly by: Person; readonly at: Instant };
  readonly closed: { readonly by: Person; readonly at: Instant } | null;
}

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
  /** Who was absent or is outside, and has not said yes themselves. */
  readonly unconfirmed: readonly Owner[];
  /** What is unclear, in the words of those who said so. */
  readonly doubts: readonly string[];
  /** How many of the answers somebody else gave for those in the room. */
  readonly onBehalf: number;
  /** How many of the answers came after the round was closed. */
  readonly late: number;
}

/** Stands for everyone who has not answered, where people are chosen. */
export const ALL_WAITING = 'all-waiting';

/** In the order in which they need somebody. */
export const LINE_STATES = [
  'ownerless',
  'unclear',
  'unanswered',
  'unconfirmed',
  'clear',
  'leftOwnerless',
] as const;

export type LineState = (typeof LINE_STATES)[number];

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

/** What was taken back or struck is not asked about. */
export function roundLines(
  assignments: readonly Assignment[],
  answers: readonly Answer[],
  group: Group,
  members: readonly Person[],
): readonly RoundLine[] {
  return assignments
    .filter(({ ended }) => ended?.how !== 'withdrawn' && ended?.how !== 'dropped')
    .map((assignment) => roundLine(assignment, answers, group, members));
}

function roundLine(
  assignment: Assignment,
  answers: readonly Answer[],
  group: Group,
  members: readonly Person[],
): RoundLine {
  const asked = answerers(assignment, group, members);
  const keys = new Set(asked.map(ownerKey));
  const given = new Map(
    answers
      .filter((answer) => answer.assignment === assignment.number && keys.has(answer.of))
      .map((answer) => [answer.of, answer]),
  );
  const answerOf = (owner: Owner) => given.get(ownerKey(owner));
  const counted = [...given.values()];
  return {
    assignment,
    asked,
    clear: asked.filter((owner) => answerOf(owner)?.clear === true),
    unclear: asked.filter((owner) => answerOf(owner)?.clear === false),
    unanswered: asked.filter((owner) => answerOf(owner) === undefined),
    unconfirmed: asked.filter((owner) => assignment.unconfirmed.includes(ownerKey(owner))),
    doubts: counted.flatMap(({ clear, unclear }) => (clear || unclear === null ? [] : [unclear])),
    onBehalf: counted.filter(({ by, of }) => by.id !== of).length,
    late: counted.filter(({ late }) => late).length,
  };
}

export function lineState(line: RoundLine): LineState {
  if (lacksOwner(line.assignment)) return 'ownerless';
  if (line.asked.length === 0) return 'leftOwnerless';
  if (line.unclear.length > 0) return 'unclear';
  if (line.unanswered.length > 0) return 'unanswered';
  return line.unconfirmed.length > 0 ? 'unconfirmed' : 'clear';
}

/** The lines that belong to nobody, and that the chair must say something about. */
export function ownerlessLines(lines: readonly RoundLine[]): readonly RoundLine[] {
  return lines.filter((line) => lineState(line) === 'ownerless');
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
