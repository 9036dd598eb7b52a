import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  currentOf,
  findItem,
  goTo,
  nextItem,
  takenUpBetween,
} from '../../src/domain/agenda-steps.js';
import type { Meeting } from '../../src/domain/meeting.js';
import { agendaItem, meetingOf } from './agenda.js';

const meeting = meetingOf(['Öppnande', 'Skolfrånvaro', 'Ungas hälsa', 'Avslut']);
const states = (now: Meeting) => now.agenda.map(({ status }) => status[0]).join('');

describe('stepping through an agenda', () => {
  it('handles one after the other, until nothing is left', () => {
    let [at, now] = [null as number | null, meeting];
    const seen = [];
    do {
      const step = nextItem(now, at);
      [now, at] = [step.meeting, step.current?.id ?? null];
      seen.push(`${at ?? '-'} ${states(now)}`);
    } while (at !== null);
    expect(seen).toEqual(['1 oooo', '2 hooo', '3 hhoo', '4 hhho', '- hhhh']);
  });

  it('comes back at the end to what was skipped', () => {
    const there = goTo(meeting, 1, 3);
    expect([there.current?.id, states(there.meeting)]).toEqual([3, 'hooo']);
    const last = nextItem(there.meeting, 3);
    expect(last.current?.id).toBe(4);
    expect(nextItem(last.meeting, 4).current?.id).toBe(2);
  });

  it('going back leaves open what it was at, and takes up again what was done', () => {
    const { meeting: later } = goTo(meeting, 1, 3);
    const back = goTo(later, 3, 1);
    expect([back.current?.id, states(back.meeting)]).toEqual([1, 'oooo']);
  });

  it('leaves put off what was put off while it was current', () => {
    const agenda = [agendaItem(1, { status: 'deferred' }), agendaItem(2)];
    expect(states(nextItem({ ...meeting, agenda }, 1).meeting)).toBe('do');
  });

  it('knows what it has come to in between', () => {
    const now = goTo(meeting, 1, 3).meeting;
    expect(takenUpBetween(meeting, now, 3).map(({ id }) => id)).toEqual([1, 3]);
    expect(takenUpBetween(now, now, null)).toEqual([]);
  });

  it('handles every item exactly once, whatever was handled before', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('open', 'handled', 'struck'), { maxLength: 12 }),
        (were) => {
          const agenda = were.map((status, index) => agendaItem(index + 1, { status }));
          const seen: number[] = [];
          let [now, at]: [Meeting, number | null] = [{ ...meeting, agenda }, null];
          for (let steps = 0; steps <= agenda.length; steps += 1) {
            const step = nextItem(now, at);
            [now, at] = [step.meeting, step.current?.id ?? null];
            if (at !== null) seen.push(at);
          }
          expect(seen).toEqual(
            agenda.filter(({ status }) => status === 'open').map(({ id }) => id),
          );
          expect(now.agenda.filter(({ status }) => status === 'open')).toEqual([]);
        },
      ),
    );
  });
});

describe('the item that is meant', () => {
  const find = (number: number | null, title: string | null = null) =>
    findItem(meeting.agenda, { number, title })?.id;

  it('is found by its number, its title, or a part that no other has', () => {
    expect([find(2), find(null, 'ungas  HÄLSA'), find(null, 'frånvaro')]).toEqual([2, 3, 2]);
    expect([find(5), find(null, 'ä'), find(null, 'Budget')]).toEqual([undefined, 3, undefined]);
    expect(findItem(meeting.agenda, { number: null, title: 'n' })).toBeNull();
  });

  it.each([
    ['lokalerna', 'Lokaler'],
    ['budgeten', 'Budget'],
    ['rutinen', 'Rutiner för orosanmälan'],
    ['väntetiderna', 'Väntetider'],
  ])('is found by another form of its words: "%s" is "%s"', (said, title) => {
    const agenda = [agendaItem(1), agendaItem(2, { title })];
    expect(findItem(agenda, { number: null, title: said })?.id).toBe(2);
    const twice = [...agenda, agendaItem(3, { title })];
    expect(findItem(twice, { number: null, title: said })).toBeNull();
  });

  it('is named by its place as it is now', () => {
    const struck = meeting.agenda.map((item) =>
      item.id === 1 ? { ...item, status: 'struck' as const } : item,
    );
    expect(currentOf({ ...meeting, agenda: struck }, 3)).toEqual({
      meeting: 4,
      item: 3,
      number: 2,
      title: 'Ungas hälsa',
    });
    expect(currentOf({ ...meeting, agenda: struck }, 1)).toBeNull();
  });
});
