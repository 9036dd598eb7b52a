import type { NumberedItem } from '../domain/card-content.js';
import {
  ALL_WAITING,
  answersFor,
  roundLines,
  type Answer,
  type RoundLine,
} from '../domain/closing-round.js';
import { ownerKey, type Owner } from '../domain/owner.js';
import { MAX_TEXT } from '../domain/record-text.js';
import type { Refusal } from '../domain/refusal.js';
import { onlyThoseWhoRunIt, runsMeeting, type Act } from './act.js';
import { confirmed } from './confirm-assignment.js';
import { carryOut, type ActResult } from './carry-out.js';
import { valuesOf, write } from './changes.js';
import type { Change, Ports } from './ports.js';
import type { Kept } from './kept.js';
import { itemsWithoutOutcome, readRound, type RoundNow } from './read-round.js';

/** What somebody says about one line. `because`: what is unclear, in their words. */
export interface Said {
  readonly clear: boolean;
  readonly because: string | null;
}

/** One press on one line: a member's own answer, or the typist's for those asked there. */
export function answerRound(
  ports: Ports,
  act: Act,
  round: number,
  number: number,
  said: Said,
): Promise<ActResult<Answered>> {
  if ((said.because ?? '').length > MAX_TEXT) {
    return refuse(ports, act, { reason: 'text.tooLong', limit: MAX_TEXT });
  }
  return answer(ports, act, round, said, async ({ lines, group }) => {
    const line = lines.find(({ assignment }) => assignment.number === number);
    if (!line) return { refusal: { reason: 'assignment.unknown', number } };
    if (line.asked.length === 0) return { refusal: { reason: 'owner.missing' } };
    const own = answersFor(line, act.by.id, false);
    const whose = own.length > 0 ? own : answersFor(line, act.by.id, await runsMeeting(act, group));
    if (whose.length === 0) {
      return { refusal: { reason: 'rights.notYours', who: namesOf(line.asked) } };
    }
    return whose.map((owner) => ({ line, owner }));
  });
}

/**
 * The typist answers for people in the room: for each chosen owner, every line they have not
 * answered themselves.
 */
export function answerForRoom(
  ports: Ports,
  act: Act,
  round: number,
  chosen: readonly string[],
  clear: boolean,
): Promise<ActResult<Answered>> {
  return answer(ports, act, round, { clear, because: null }, async ({ lines, group }) => {
    if (!(await runsMeeting(act, group))) return { refusal: onlyThoseWhoRunIt(group) };
    const given = lines.flatMap((line) =>
      line.unanswered
        .filter((owner) => chosen.includes(ALL_WAITING) || chosen.includes(ownerKey(owner)))
        .map((owner) => ({ line, owner })),
    );
    return given.length > 0 ? given : { refusal: { reason: 'round.nobodyChosen' } };
  });
}

/**
 * One typed line for all that is left: whoever runs the meeting answers for everyone in the room,
 * somebody else for themselves.
 */
export function answerAll(
  ports: Ports,
  act: Act,
  round: number,
  clear: boolean,
): Promise<ActResult<Answered>> {
  return answer(ports, act, round, { clear, because: null }, async ({ lines, group }) => {
    const forRoom = await runsMeeting(act, group);
    const given = lines.flatMap((line) =>
      line.unanswered
        .filter((owner) => forRoom || ownerKey(owner) === act.by.id)
        .map((owner) => ({ line, owner })),
    );
    return given.length > 0 ? given : { refusal: { reason: 'round.nothingLeft' } };
  });
}

/** The round right after an answer, and what is read meanwhile for its card. */
export interface Answered {
  readonly now: RoundNow;
  readonly withoutOutcome: Promise<readonly NumberedItem[]>;
}

type Given = readonly { readonly line: RoundLine; readonly owner: Owner }[];

/** A transaction takes a hundred rows; a room of sixty with many lines is written in several. */
const ANSWERS_PER_ACT = 60;

async function answer(
  ports: Ports,
  act: Act,
  round: number,
  said: Said,
  choose: (now: RoundNow) => Promise<Given | { refusal: Refusal }>,
): Promise<ActResult<Answered>> {
  return carryOut(
    ports,
    act,
    () => readRound(ports, act.group, round),
    async (now) => {
      // From a chat of one's own, a forged card can name any group.
      if (!now.members.some(({ id }) => id === act.by.id)) {
        return { refusal: { reason: 'card.unknown' } };
      }
      const given = await choose(now);
      if ('refusal' in given) return given;
      // What does not fit is written ahead in acts of its own; that and the last may be repeated.
      const whole = answersOf(now, act, said, given);
      const ahead = Math.max(0, whole.length - ANSWERS_PER_ACT);
      for (let from = 0; from < ahead; from += ANSWERS_PER_ACT) {
        const part = whole.slice(from, Math.min(from + ANSWERS_PER_ACT, ahead));
        const id = `${act.id}|answers ${from}`;
        const rows = part.map(({ row, was }) => write('answer', row, was));
        const { result } = await ports.record.commit(act.group, id, rows);
        if (result === 'conflict') return { again: true };
      }
      return {
        value: { now: after(now, whole), withoutOutcome: readMeanwhile(ports, now) },
        did: { deed: 'round.answered', number: round },
        changes: [
          ...whole.slice(ahead).map(({ row, was }) => write('answer', row, was)),
          ...yesFrom(now, act, said, given),
        ],
        followUps: [
          { kind: 'refresh', ref: { card: 'round', number: round } },
          // Answered while the chair was closing, or later: the summary is put right as well.
          { kind: 'refresh', ref: { card: 'roundSummary', number: round } },
        ],
      };
    },
  );
}

interface NewAnswer {
  readonly row: Answer;
  readonly was: Kept<Answer> | undefined;
}

function answersOf(now: RoundNow, act: Act, said: Said, given: Given): readonly NewAnswer[] {
  const late = now.group.round > now.number;
  const before = new Map(now.answers.map((kept) => [answerKey(kept.value), kept]));
  return given.map(({ line, owner }) => {
    const row: Answer = {
      round: now.number,
      assignment: line.assignment.number,
      of: ownerKey(owner),
      clear: said.clear,
      unclear: said.clear ? null : said.because,
      late,
      by: act.by,
      at: act.at,
    };
    return { row, was: before.get(answerKey(row)) };
  });
}

function after(now: RoundNow, given: readonly NewAnswer[]): RoundNow {
  const { group, members, assignments } = now;
  const answers = [...valuesOf(now.answers), ...given.map(({ row }) => row)];
  return { ...now, lines: roundLines(valuesOf(assignments), answers, group, members) };
}

/** At the same time as the answer is written: the person who pressed waits for one trip less. */
function readMeanwhile(ports: Ports, { group }: RoundNow): Answered['withoutOutcome'] {
  const reading = itemsWithoutOutcome(ports, group.id, group.meeting);
  // Whoever awaits it hears of a fault; where the answer itself failed nobody awaits it.
  reading.catch((error: unknown) => {
    ports.log.warn({ err: error }, 'the items without an outcome could not be read');
  });
  return reading;
}

/** Whoever was not there and now says that it is clear to them has said yes. */
function yesFrom(now: RoundNow, act: Act, said: Said, given: Given): readonly Change[] {
  if (!said.clear) return [];
  return given
    .filter(({ owner }) => ownerKey(owner) === act.by.id)
    .flatMap(({ line }) => {
      const { number } = line.assignment;
      const kept = now.assignments.find(({ value }) => value.number === number);
      return kept?.value.unconfirmed.includes(act.by.id)
        ? [write('assignment', confirmed(kept.value, act.by.id), kept)]
        : [];
    });
}

function answerKey({ assignment, of }: Answer): string {
  return `${assignment}|${of}`;
}

function refuse(ports: Ports, act: Act, refusal: Refusal): Promise<ActResult<Answered>> {
  return carryOut(
    ports,
    act,
    () => Promise.resolve(null),
    () => ({ refusal }),
  );
}

function namesOf(owners: readonly Owner[]): string[] {
  return owners.flatMap((owner) =>
    owner.kind === 'person' ? [owner.person.name] : owner.kind === 'external' ? [owner.name] : [],
  );
}
