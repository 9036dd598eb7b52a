import { describe, expect, it } from 'vitest';
import { readDeferral } from '../../src/language/deferral-phrase.js';
import { labelOf } from '../../src/language/intent.js';
import { looksHandedOut } from '../../src/language/looks-handed-out.js';
import { readItemRef } from '../../src/language/record-ref.js';
import { readRelay } from '../../src/language/relay-phrase.js';
import { readOwners } from '../../src/language/read-owners.js';
import { understand } from '../../src/language/understand.js';
import { GROUP, TODAY } from './people.js';

const context = { today: TODAY, nextMeeting: '2026-12-10', people: GROUP };

describe('readItemRef', () => {
  it.each([
    ['uppdrag 3', 'assignment', 3],
    ['Beslut nr 12', 'decision', 12],
    ['punkten #4', 'agendaItem', 4],
    ['klart 3', null, 3],
    ['task number 7', 'assignment', 7],
    ['inget alls', null, null],
  ])('reads "%s"', (text, what, number) => {
    expect(readItemRef(text)).toEqual({ what, number });
  });
});

const deferral = (text: string) => readDeferral(text, understand(text, context).slots, context);
const relay = (text: string) => readRelay(text, understand(text, context), context);

describe('readDeferral', () => {
  it('tells the four verbs apart', () => {
    const verb = (text: string) => deferral(text).verb;
    expect(verb('bordlägg punkt 3')).toBe('bordlägg');
    expect(verb('punkt 3 skjuts fram till nästa möte')).toBe('skjut upp');
    expect(verb('parkera punkt 3')).toBe('parkera');
    expect(verb('vi avvaktar med punkt 3')).toBe('avvakta');
  });

  it('reads number, reason, condition and target', () => {
    expect(deferral('bordlägg punkt 3 till nästa möte på grund av tidsbrist')).toEqual({
      number: 3,
      query: null,
      verb: 'bordlägg',
      reason: 'tidsbrist',
      condition: null,
      target: { kind: 'nextMeeting' },
    });
    expect(deferral('avvakta med punkt 5 tills det finns mer information')).toMatchObject({
      number: 5,
      condition: 'tills det finns mer information',
      target: { kind: 'backlog' },
    });
    expect(deferral('skjut punkt 2 till mars').target).toEqual({
      kind: 'month',
      month: '2027-03',
    });
  });
});

describe('readRelay', () => {
  it('tells an item from an assignment', () => {
    expect(relay('skicka punkt 5 vidare till beredningsgruppen')).toMatchObject({
      item: 5,
      assignment: null,
    });
    expect(relay('lämna över uppdrag 4 till styrgruppen')).toMatchObject({
      item: null,
      assignment: 4,
    });
  });
});

describe('readOwners', () => {
  it('reads roles, working groups and linked groups of this group, and the inflected', () => {
    const people = { ...GROUP, namedRoles: ['Samordnare'], workingGroups: ['Konferensen'] };
    expect(readOwners(['samordnaren', 'arbetsgruppen Konferensen', 'Karins'], people)).toEqual([
      { kind: 'owner', owner: { kind: 'role', role: 'Samordnare' } },
      { kind: 'owner', owner: { kind: 'workingGroup', name: 'Konferensen' } },
      { kind: 'owner', owner: { kind: 'person', person: GROUP.mentioned[1] } },
    ]);
  });

  it('takes one who is present before those who are not', () => {
    const [, , , , lind] = GROUP.members;
    const people = { ...GROUP, present: lind ? [lind.id] : [] };
    expect(readOwners(['Maria'], people)).toEqual([
      { kind: 'owner', owner: { kind: 'person', person: lind } },
    ]);
    expect(readOwners(['Maria'], GROUP)[0]?.kind).toBe('ambiguous');
  });
});

describe('looksHandedOut', () => {
  it.each([
    'Anna tar fram ett förslag',
    'Listan skickas ut efter mötet',
    'Rutinen bör ses över av alla',
    'någon borde nog sammanställa enkäten',
    'somebody should collect the answers',
  ])('says yes to "%s"', (text) => {
    expect(looksHandedOut(text)).toBe(true);
  });
  it.each(['Handlingsplanen antas', 'Dagordningen godkänns'])('says no to "%s"', (text) => {
    expect(looksHandedOut(text)).toBe(false);
  });
});

describe('labelOf', () => {
  it('maps finer meanings to the label they fall under', () => {
    expect(labelOf('next_item')).toBe('set_current_item');
    expect(labelOf('undo')).toBe('undo');
  });
});
