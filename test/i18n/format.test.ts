import { describe, expect, it } from 'vitest';
import type { Person, PersonId } from '../../src/domain/ids.js';
import type { Owner } from '../../src/domain/owner.js';
import { formatter } from '../../src/i18n/format.js';

const sv = formatter('sv', 'Europe/Stockholm');
const en = formatter('en', 'Europe/Stockholm');
const MEETING = '2026-12-10T12:00:00Z';
const ANNA: Person = { id: 'a' as PersonId, name: 'Anna Brolin' };

describe('a time', () => {
  it('is the one on the wall where the group meets', () => {
    expect(sv.date(MEETING)).toBe('torsdag 10 december 2026');
    expect(sv.time(MEETING)).toBe('13:00');
    // Whether a comma follows the weekday differs between releases of the language data.
    expect(en.date(MEETING)).toMatch(/^Thursday,? 10 December 2026$/);
    expect(en.time(MEETING)).toBe('13:00');
  });

  it('is in summer time in summer, and on the day that it is there', () => {
    expect(sv.time('2026-06-11T11:00:00Z')).toBe('13:00');
    expect(sv.date('2026-06-30T22:30:00Z')).toBe('onsdag 1 juli 2026');
  });

  it('is the same day everywhere where only a day was named', () => {
    const west = formatter('sv', 'America/Los_Angeles');
    expect(west.calendarDate('2027-01-15')).toBe('fredag 15 januari 2027');
  });
});

describe('when it is due', () => {
  it('names the next meeting, and its day where that is known', () => {
    const due = { kind: 'nextMeeting' } as const;
    expect(sv.due(due, null)).toBe('till nästa möte');
    expect(sv.due(due, MEETING)).toBe('till nästa möte, torsdag 10 december 2026');
    expect(en.due(due, null)).toBe('by the next meeting');
    expect(en.due(due, MEETING)).toMatch(/^by the next meeting, Thursday/);
  });

  it('names a date, or says that none was set', () => {
    const due = { kind: 'date', date: '2027-01-15' } as const;
    expect(sv.due(due, MEETING)).toBe('senast fredag 15 januari 2027');
    expect(en.due(due, MEETING)).toMatch(/^by Friday,? 15 January 2027$/);
    expect(sv.due({ kind: 'none' }, MEETING)).toBe('ingen tid bestämd');
    expect(en.due({ kind: 'none' }, MEETING)).toBe('no time set');
  });
});

describe('who is responsible', () => {
  const owners: readonly Owner[] = [
    { kind: 'person', person: ANNA },
    { kind: 'external', name: 'Brukarrådet' },
    { kind: 'role', role: 'secretary' },
  ];

  it('is named in a sentence of the language', () => {
    expect(sv.owners(owners)).toBe('Anna Brolin, Brukarrådet och sekreteraren');
    expect(en.owners(owners)).toBe('Anna Brolin, Brukarrådet and the secretary');
  });

  it('may be everyone, the chair, or nobody', () => {
    expect(sv.owners([{ kind: 'everyone' }])).toBe('alla');
    expect(en.owners([{ kind: 'everyone' }])).toBe('everyone');
    expect(sv.owner({ kind: 'role', role: 'chair' })).toBe('ordföranden');
    expect(en.owner({ kind: 'role', role: 'chair' })).toBe('the chair');
    expect(sv.owners([])).toBe('ingen ännu');
    expect(en.owners([])).toBe('nobody yet');
  });
});
