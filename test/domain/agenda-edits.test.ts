import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editAgenda, type AgendaEdit } from '../../src/domain/agenda-edits.js';
import { MAX_ITEMS, MAX_TITLE } from '../../src/domain/agenda.js';
import type { Meeting } from '../../src/domain/meeting.js';
import { agendaItem, begun, line, meetingOf, titlesOf } from './agenda.js';
import { ANNA } from './record.js';

const meeting = meetingOf(['A', 'B', 'C']);
const edit = (change: AgendaEdit, on: Meeting = meeting) => editAgenda(on, change, null);
const titles = (change: AgendaEdit, on?: Meeting) => titlesOf(edit(change, on)).join('');

describe('an agenda', () => {
  it('takes an item last, after a number, or first', () => {
    const add = (after: number | null) => titles({ kind: 'add', line: line('X'), after });
    expect([add(null), add(2), add(0), add(9)]).toEqual(['ABCX', 'ABXC', 'XABC', 'ABCX']);
  });

  it('keeps who proposed an item', () => {
    const edited = editAgenda(meeting, { kind: 'add', line: line('X'), after: null }, ANNA);
    expect('agenda' in edited && edited.agenda.at(-1)?.proposedBy).toEqual(ANNA);
  });

  it('takes a new item before those that end every agenda', () => {
    const closing = agendaItem(9, { title: '.', origin: { kind: 'standing', closing: true } });
    const on = { ...meeting, agenda: [...meeting.agenda, closing] };
    expect(titles({ kind: 'add', line: line('X'), after: null }, on)).toBe('ABCX.');
  });

  it('moves an item to the number that was said', () => {
    const move = (number: number, to: number) => titles({ kind: 'move', number, to });
    expect([move(3, 1), move(1, 2), move(1, 3), move(1, 9), move(2, 2)]).toEqual([
      'CAB',
      'BAC',
      'BCA',
      'BCA',
      'ABC',
    ]);
  });

  it('renames, and strikes: of what has begun the item stays for what points to it', () => {
    expect(titles({ kind: 'rename', number: 2, title: ' Ny  rubrik ' })).toBe('ANy rubrikC');
    expect(titles({ kind: 'strike', number: 2 })).toBe('AC');
    const struck = edit({ kind: 'strike', number: 2 }, { ...meeting, ...begun });
    expect('agenda' in struck && struck.agenda[1]).toMatchObject({ title: 'B', status: 'struck' });
    expect(titlesOf(struck)).toEqual(['A', 'C']);
  });

  it('refuses what is not there, what is too much and what is too long', () => {
    const full = meetingOf(Array.from({ length: MAX_ITEMS }, (_, index) => `Punkt ${index}`));
    const long = 'å'.repeat(MAX_TITLE + 1);
    expect([
      edit({ kind: 'strike', number: 4 }),
      edit({ kind: 'move', number: 0, to: 1 }),
      edit({ kind: 'rename', number: 1, title: long }),
      edit({ kind: 'add', line: line('  '), after: null }),
      edit({ kind: 'add', line: line('X'), after: null }, full),
    ]).toEqual([
      { refusal: { reason: 'agenda.unknownItem', number: 4 } },
      { refusal: { reason: 'agenda.unknownItem', number: 0 } },
      { refusal: { reason: 'agenda.titleTooLong', limit: MAX_TITLE } },
      { refusal: { reason: 'agenda.titleMissing' } },
      { refusal: { reason: 'agenda.full', limit: MAX_ITEMS } },
    ]);
  });

  const number = fc.integer({ min: 0, max: 8 });
  const anyEdit: fc.Arbitrary<AgendaEdit> = fc.oneof(
    fc.record({
      kind: fc.constant('add' as const),
      line: fc.string({ minLength: 1 }).map(line),
      after: fc.option(number),
    }),
    fc.record({ kind: fc.constant('move' as const), number, to: number }),
    fc.record({ kind: fc.constant('rename' as const), number, title: fc.string() }),
    fc.record({ kind: fc.constant('strike' as const), number }),
  );

  it('gives no id twice and loses no other item, whatever is done to it', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 20 }), fc.boolean(), (edits, isBegun) => {
        const start: Meeting = isBegun ? { ...meeting, ...begun } : meeting;
        edits.reduce((now, change) => {
          const next = editAgenda(now, change, null);
          if ('refusal' in next) return now;
          const [before, after] = [now.agenda.length, next.agenda.length];
          const gone = change.kind === 'strike' && !isBegun ? 1 : 0;
          expect(after).toBe(before + (change.kind === 'add' ? 1 : 0) - gone);
          expect(new Set(next.agenda.map(({ id }) => id)).size).toBe(after);
          expect(Math.max(0, ...next.agenda.map(({ id }) => id))).toBeLessThanOrEqual(
            next.lastItem,
          );
          return next;
        }, start);
      }),
    );
  });

  it('has an item where it was moved to', () => {
    const within = fc.integer({ min: 1, max: 3 });
    fc.assert(
      fc.property(within, within, (from, to) => {
        expect(titlesOf(edit({ kind: 'move', number: from, to }))[to - 1]).toBe('ABC'[from - 1]);
      }),
    );
  });
});
