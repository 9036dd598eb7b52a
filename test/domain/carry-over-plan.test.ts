import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanRow } from '../../src/domain/action-plan.js';
import { carryOver, type Waiting } from '../../src/domain/carry-over.js';
import type { Due } from '../../src/domain/due.js';
import type { GroupId } from '../../src/domain/ids.js';
import { plannedMeeting } from '../../src/domain/meeting.js';
import type { ReceivedRelay } from '../../src/domain/relay.js';
import { ANNA } from './record.js';

const SPRING: Due = { kind: 'period', precision: 'term', last: '2027-06-30', said: 'våren 2027' };

function row(followUp: Due, over: Partial<PlanRow> = {}): PlanRow {
  const said = { goal: '', activity: 'Telefontid', when: '', responsible: [] };
  const by = { by: ANNA, at: '2026-11-05T12:00:00Z' };
  return { number: 1, ...said, followUp, followedUp: null, ...by, withdrawn: false, ...over };
}

function relay(from: string, number = 1): ReceivedRelay {
  const about = { text: `Från ${from}`, due: { kind: 'none' }, askedBy: ANNA } as const;
  const at = '2026-11-05T12:00:00Z';
  return {
    from: from as GroupId,
    fromName: 'Norr',
    number,
    ...about,
    at,
    state: 'sent',
    answer: null,
  };
}

const onAgenda = (waiting: Partial<Waiting>, number: number, day: string | null) =>
  carryOver(plannedMeeting(number), { deferrals: [], relays: [], plan: [], ...waiting }, day)
    .agenda;
const isOn = (one: PlanRow, number: number, day: string | null) =>
  onAgenda({ plan: [one] }, number, day).length === 1;

describe('a row of the action plan', () => {
  it.each<[string, PlanRow, string | null, boolean]>([
    ['for a term, before it', row(SPRING), '2026-12-10', false],
    ['for a term, at the first meeting in it', row(SPRING), '2027-01-14', true],
    ['for a term, when it was left out in it', row(SPRING), '2027-09-01', true],
    ['for a term, while nobody knows when the meeting is', row(SPRING), null, false],
    ['for a term, followed up', row(SPRING, { followedUp: '2027-01-14' }), '2027-02-11', false],
    ['for the next meeting, while nobody knows when', row({ kind: 'nextMeeting' }), null, true],
    [
      'ongoing, this term',
      row({ kind: 'ongoing' }, { followedUp: '2026-12-31' }),
      '2026-12-10',
      false,
    ],
    [
      'ongoing, next term',
      row({ kind: 'ongoing' }, { followedUp: '2026-12-31' }),
      '2027-01-14',
      true,
    ],
    ['without a follow-up', row({ kind: 'none' }), '2027-01-14', false],
    ['struck', row(SPRING, { withdrawn: true }), '2027-01-14', false],
  ])('%s', (_, one, day, expected) => {
    expect(isOn(one, 3, day)).toBe(expected);
  });

  it('waits for the meeting after the one at which it was agreed', () => {
    const agreed = row({ kind: 'nextMeeting' }, { meeting: 3 });
    expect([3, 4].map((number) => isOn(agreed, number, '2027-01-14'))).toEqual([false, true]);
  });

  it('is on the agenda of every meeting of the term until it has been followed up, once', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 180 }),
        fc.integer({ min: 1, max: 5 }),
        (days, times) => {
          const day = new Date(Date.UTC(2027, 0, days)).toISOString().slice(0, 10);
          let meeting = plannedMeeting(5);
          const waiting = { deferrals: [], relays: [], plan: [row(SPRING)] };
          for (let time = 0; time < times; time += 1) meeting = carryOver(meeting, waiting, day);
          expect(meeting.agenda).toHaveLength(1);
        },
      ),
    );
  });
});

describe('what other groups hand down', () => {
  it('is told apart though two of them bear one name', () => {
    const agenda = onAgenda({ relays: [relay('a'), relay('b')] }, 2, null);
    expect(agenda.map(({ title }) => title)).toEqual(['Från a', 'Från b']);
  });
});
