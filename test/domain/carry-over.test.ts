import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemNumbered, numberOf, type AgendaItem } from '../../src/domain/agenda.js';
import { carryOver, type Waiting } from '../../src/domain/carry-over.js';
import type { Deferral, DeferralTarget } from '../../src/domain/deferral.js';
import { plannedMeeting } from '../../src/domain/meeting.js';
import { ANNA } from './record.js';

const NEXT: DeferralTarget = { kind: 'nextMeeting' };

function deferral(
  number: number,
  target: DeferralTarget = NEXT,
  over: Partial<Deferral> = {},
): Deferral {
  return {
    number,
    title: `Fråga ${number}`,
    item: null,
    meeting: 1,
    on: '2026-11-05',
    verb: 'bordlägg',
    reason: 'underlag saknas',
    condition: null,
    target,
    by: ANNA,
    at: '2026-11-05T12:00:00Z',
    takenUp: null,
    withdrawn: false,
    ...over,
  };
}

function item(id: number, over: Partial<AgendaItem> = {}): AgendaItem {
  const rest = { presenter: null, time: null, origin: null, proposedBy: null };
  return { id, title: `Punkt ${id}`, status: 'open', ...rest, ...over };
}

const waiting = (...deferrals: Deferral[]): Waiting => ({ deferrals, relays: [], plan: [] });
const titles = (agenda: readonly AgendaItem[]) => agenda.map(({ title }) => title);

describe('carryOver', () => {
  it('puts what was put off on the agenda, with the reason', () => {
    const { agenda } = carryOver(plannedMeeting(2), waiting(deferral(1)), null);
    expect(agenda).toEqual([
      item(1, {
        title: 'Fråga 1',
        origin: {
          kind: 'deferral',
          number: 1,
          since: '2026-11-05',
          reason: 'underlag saknas',
          condition: null,
        },
      }),
    ]);
  });

  it('does not give back to a meeting what it has put off itself', () => {
    const own = deferral(1, NEXT, { meeting: 2 });
    expect(carryOver(plannedMeeting(2), waiting(own), null).agenda).toEqual([]);
    expect(titles(carryOver(plannedMeeting(3), waiting(own), null).agenda)).toEqual(['Fråga 1']);
  });

  it('places it before the standing items that end an agenda', () => {
    const standing = (id: number) => item(id, { origin: { kind: 'standing' } });
    const agenda = [standing(1), standing(2), item(3), standing(4)];
    const meeting = { ...plannedMeeting(2), agenda, lastItem: 4 };
    const now = carryOver(meeting, waiting(deferral(1)), null);
    expect(titles(now.agenda)).toEqual(['Punkt 1', 'Punkt 2', 'Punkt 3', 'Fråga 1', 'Punkt 4']);
  });

  it.each([
    ['2026-12-10', []],
    ['2027-02-03', ['Fråga 1']],
    ['2027-04-01', ['Fråga 1']],
    [null, []],
  ])('held on %s, takes up what was put off to February: %j', (day, expected) => {
    const later = deferral(1, { kind: 'month', month: '2027-02' });
    expect(titles(carryOver(plannedMeeting(2), waiting(later), day).agenda)).toEqual(expected);
  });

  it('takes it off again where it waits no more, but never from a meeting that has begun', () => {
    const placed = carryOver(plannedMeeting(2), waiting(deferral(1)), null);
    const none = waiting(deferral(1, NEXT, { withdrawn: true }));
    expect(carryOver(placed, none, null).agenda).toEqual([]);
    const begun = { ...placed, opened: { at: '2026-12-10T12:00:00Z' } };
    expect(titles(carryOver(begun, none, null).agenda)).toEqual(['Fråga 1']);
  });

  it('takes off again what was taken up and then put back to wait, also once the meeting has begun', () => {
    const begun = { ...plannedMeeting(2), opened: { at: '2026-12-10T12:00:00Z' } };
    const placed = carryOver(begun, waiting(deferral(1)), null);
    const parked = waiting(deferral(1, { kind: 'backlog' }));
    expect(titles(placed.agenda)).toEqual(['Fråga 1']);
    expect(carryOver(placed, parked, null).agenda).toEqual([]);
  });

  it('does not put back what somebody struck', () => {
    const placed = carryOver(plannedMeeting(2), waiting(deferral(1)), null);
    const agenda = placed.agenda.map((one) => ({ ...one, status: 'struck' as const }));
    expect(carryOver({ ...placed, agenda }, waiting(deferral(1)), null).agenda).toEqual(agenda);
  });

  it('follows up the action plan at the first meeting of the term', () => {
    const row = {
      number: 3,
      goal: 'Mål',
      activity: 'Sprida information',
      when: 'löpande',
      responsible: [],
      followUp: { kind: 'period', precision: 'term', last: '2027-06-30', said: 'vårterminen' },
      followedUp: null,
      by: ANNA,
      at: '2026-11-05T12:00:00Z',
      withdrawn: false,
    } as const;
    const plan = { deferrals: [], relays: [], plan: [row] };
    expect(carryOver(plannedMeeting(2), plan, '2026-12-10').agenda).toEqual([]);
    expect(titles(carryOver(plannedMeeting(2), plan, '2027-01-14').agenda)).toEqual([
      'Sprida information',
    ]);
  });

  const anyTarget = fc.oneof(
    fc.constant(NEXT),
    fc.constantFrom('2026-12', '2027-02').map((month) => ({ kind: 'month', month }) as const),
    fc.constant({ kind: 'backlog' } as const),
  );
  const anyWaiting = fc
    .uniqueArray(fc.integer({ min: 1, max: 30 }))
    .chain((numbers) => fc.tuple(...numbers.map((n) => anyTarget.map((t) => deferral(n, t)))))
    .map((deferrals) => waiting(...deferrals));
  const anyDay = fc.constantFrom(null, '2026-12-10', '2027-02-03');

  it('changes nothing when it is done again, whatever waits and whatever came before', () => {
    fc.assert(
      fc.property(anyWaiting, anyWaiting, anyDay, anyDay, (before, now, dayBefore, day) => {
        const once = carryOver(carryOver(plannedMeeting(2), before, dayBefore), now, day);
        expect(carryOver(once, now, day)).toEqual(once);
      }),
    );
  });

  it('loses and doubles nothing that waits, and gives no id twice', () => {
    fc.assert(
      fc.property(anyWaiting, anyWaiting, (before, now) => {
        const meeting = carryOver(carryOver(plannedMeeting(2), before, null), now, null);
        const due = now.deferrals.filter(({ target }) => target.kind === 'nextMeeting');
        expect(titles(meeting.agenda).sort()).toEqual(due.map(({ title }) => title).sort());
        expect(new Set(meeting.agenda.map(({ id }) => id)).size).toBe(meeting.agenda.length);
      }),
    );
  });
});

describe('the number of an item', () => {
  const agenda = [item(1), item(2, { status: 'struck' }), item(3)];

  it('is its place among what is on the agenda', () => {
    expect(numberOf(agenda, 3)).toBe(2);
    expect(numberOf(agenda, 2)).toBeNull();
    expect(itemNumbered(agenda, 2)?.id).toBe(3);
    expect(itemNumbered(agenda, 3)).toBeNull();
  });
});
