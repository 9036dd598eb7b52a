import {
  ALL_WAITING,
  answersFor,
  roundLines,
  type Answer,
  type RoundLine,
} from '../domain/closing-round.js';
import type { Group } from '../domain/group.js';
import type { Person } from '../domain/ids.js';
import { ownerKey, type Owner } from '../domain/owner.js';
import type { Refusal } from '../domain/refusal.js';
import { onlyThoseWhoRunIt, runsMeeting, type Act } from './act.js';
import { carryOut, type ActResult } from './carry-out.js';
import { valuesOf, write } from './changes.js';
import { readGroup } from './group-of.js';
import type { Ports } from './ports.js';

/** The round as it stands right after an answer. */
export interface RoundNow {
  readonly group: Group;
  readonly lines: readonly RoundLine[];
  readonly members: readonly Person[];
}

/** One press on one line: a member's own answer, or the typist's for those asked there. */
export function answerRound(
  ports: Ports,
  act: Act,
  round: number,
  number: number,
  clear: boolean,
): Promise<ActResult<RoundNow>> {
  return answer(ports, act, round, async (lines, group) => {
    const line = lines.find(({ assignment }) => assignment.number === number);
    if (!line) return { refusal: { reason: 'assignment.unknown', number } };
    if (line.asked.length === 0) return { refusal: { reason: 'owner.missing' } };
    const own = answersFor(line, act.by.id, false);
    const whose = own.length > 0 ? own : answersFor(line, act.by.id, await runsMeeting(act, group));
    if (whose.length === 0) {
      return { refusal: { reason: 'rights.notYours', who: namesOf(line.asked) } };
    }
    return whose.map((owner) => ({ number, owner, clear }));
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
): Promise<ActResult<RoundNow>> {
  return answer(ports, act, round, async (lines, group) => {
    if (!(await runsMeeting(act, group))) return { refusal: onlyThoseWhoRunIt(group) };
    const given = lines.flatMap((line) =>
      line.unanswered
        .filter((owner) => chosen.includes(ALL_WAITING) || chosen.includes(ownerKey(owner)))
        .map((owner) => ({ number: line.assignment.number, owner, clear })),
    );
    return given.length > 0 ? given : { refusal: { reason: 'round.nobodyChosen' } };
  });
}

type Given = readonly { number: number; owner: Owner; clear: boolean }[];

/** A transaction takes a hundred rows; a room of sixty with many lines is written in several. */
const ANSWERS_PER_ACT = 80;

async function answer(
  ports: Ports,
  act: Act,
  round: number,
  choose: (lines: readonly RoundLine[], group: Group) => Promise<Given | { refusal: Refusal }>,
): Promise<ActResult<RoundNow>> {
  return carryOut(
    ports,
    act,
    async () => {
      const [state, assignments, answers, members] = await Promise.all([
        readGroup(ports, act),
        ports.record.list(act.group, 'assignment', { where: { round: round } }),
        ports.record.list(act.group, 'answer', { within: [round] }),
        ports.chat.members(act.group),
      ]);
      return { ...state, assignments: valuesOf(assignments), answers, members };
    },
    async ({ group, assignments, answers, members }) => {
      if (group.round !== round || !group.roundOpen) return { refusal: { reason: 'round.closed' } };
      const given = await choose(roundLines(assignments, valuesOf(answers), group, members), group);
      if ('refusal' in given) return given;
      const before = new Map(answers.map((kept) => [answerKey(kept.value), kept]));
      const rows = given.map(({ number, owner, clear }): Answer => {
        const of = ownerKey(owner);
        const { by, at } = act;
        return { round, assignment: number, of, clear, unclear: null, late: false, by, at };
      });
      const changes = rows.map((row) => write('answer', row, before.get(answerKey(row))));
      const earlier = Math.max(0, changes.length - ANSWERS_PER_ACT);
      for (let from = 0; from < earlier; from += ANSWERS_PER_ACT) {
        const part = changes.slice(from, Math.min(from + ANSWERS_PER_ACT, earlier));
        await ports.record.commit(act.group, `${act.id}/${from}`, part, []);
      }
      const now = [...valuesOf([...before.values()]), ...rows];
      return {
        did: { deed: 'round.answered', number: round },
        value: { group, members, lines: roundLines(assignments, now, group, members) },
        changes: changes.slice(earlier),
        followUps: [
          { kind: 'refresh', ref: { card: 'round', number: round } },
          // Answered while the chair was closing: the summary is put right as well.
          { kind: 'refresh', ref: { card: 'roundSummary', number: round } },
        ],
      };
    },
  );
}

function answerKey({ assignment, of }: Answer): string {
  return `${assignment}|${of}`;
}

function namesOf(owners: readonly Owner[]): string[] {
  return owners.flatMap((owner) =>
    owner.kind === 'person' ? [owner.person.name] : owner.kind === 'external' ? [owner.name] : [],
  );
}
