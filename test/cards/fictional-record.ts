import type { Assignment } from '../../src/domain/assignment.js';
import { roundLines, type Answer, type RoundLine } from '../../src/domain/closing-round.js';
import type { Decision } from '../../src/domain/decision.js';
import type { Deferral } from '../../src/domain/deferral.js';
import type { Due } from '../../src/domain/due.js';
import type { Group } from '../../src/domain/group.js';
import type { Person } from '../../src/domain/ids.js';
import { ownerKey, type Owner } from '../../src/domain/owner.js';
import { groupIn, member } from './fictional-group.js';

export const of = (...names: string[]): Owner[] =>
  names.map((name) => ({ kind: 'person', person: member(name) }));
export const external = (name: string): Owner => ({ kind: 'external', name });

const NEXT: Due = { kind: 'nextMeeting' };
const NO_TIME: Due = { kind: 'none' };
const on = (date: string): Due => ({ kind: 'date', date });

/** What one meeting hands out: seldom one person with a date. */
const HANDED_OUT: readonly (readonly [string, readonly Owner[], Due])[] = [
  ['Skicka ut länklistan till alla verksamheter', of('Jenny'), NEXT],
  ['Ta upp frågan om tolk i den egna verksamheten', [{ kind: 'everyone' }], NEXT],
  ['Boka lokal för vårens fyra möten', [{ kind: 'role', role: 'secretary' }], on('2026-11-20')],
  ['Undersöka om elevhälsan kan ta emot utan remiss under en försöksperiod', [], NO_TIME],
  ['Bjuda in habiliteringen till nästa möte', of('Maria Dufva', 'Nils'), NEXT],
  ['Återkomma om avtalet för privata mottagningar', [external('Anki Roslund (BUP)')], NEXT],
  ['Skriva ett förslag till gemensam samtyckesblankett', of('Rana', 'Viveka'), on('2027-01-15')],
  ['Lämna in siffror för väntetider', of('Tuomas', 'Elsa', 'David'), NEXT],
  ['Gå igenom handlingsplanen och stryka det som är klart', of('Lena'), NEXT],
  ['Fråga brukarrådet vad de helst vill att vi tar upp', [external('Brukarrådet')], NO_TIME],
  ['Samla frågor inför dialogen med politikerna', of('Ulrika'), NEXT],
  ['Kalla till ett möte om övergången till gymnasiet', [{ kind: 'role', role: 'chair' }], NEXT],
  ['Se över vem som står på sändlistan', [], NEXT],
  ['Läsa utkastet till årsberättelse', [{ kind: 'everyone' }], on('2026-11-27')],
  ['Visa hur samordnad individuell plan görs i journalen', of('Farid'), NEXT],
  ['Kontakta skolorna i Norrby', of('Hanna', 'Yusuf'), NO_TIME],
];

export function assignment(changes: Partial<Assignment> = {}): Assignment {
  return {
    number: 7,
    text: 'Skicka ut länklistan till alla verksamheter',
    owners: of('Jenny'),
    due: NEXT,
    round: 4,
    recordedBy: member('Sofia'),
    recordedAt: '2026-11-05T13:20:00Z',
    meeting: 1,
    item: null,
    planRow: null,
    unconfirmed: [],
    leftOwnerless: false,
    ended: null,
    ...changes,
  };
}

/** As many as asked for; after the first sixteen they begin again, with numbers of their own. */
export function assignments(count = HANDED_OUT.length): Assignment[] {
  return Array.from({ length: count }, (_, index) => {
    const [text, owners, due] = HANDED_OUT[index % HANDED_OUT.length] ?? ['', [], NO_TIME];
    return assignment({ number: index + 7, text, owners, due });
  });
}

export function decisions(count: number): Decision[] {
  const texts = [
    'Handlingsplanen för 2027 antas',
    'Sammanträdestiderna ligger fast: andra torsdagen i månaden kl. 13–15',
    'Närvårdskontoret sammankallar arbetsgruppen för samtycken, och den rapporterar i februari',
    'Ansökan om medel lämnas inte in i år',
  ];
  return Array.from({ length: count }, (_, index) =>
    decision({ number: index + 1, text: texts[index % texts.length] ?? '' }),
  );
}

export function decision(changes: Partial<Decision> = {}): Decision {
  return {
    number: 1,
    text: 'Handlingsplanen för 2027 antas',
    meeting: 4,
    item: null,
    replaces: null,
    replacedBy: null,
    recordedBy: member('Sofia'),
    recordedAt: '2026-11-05T12:40:00Z',
    withdrawn: false,
    ...changes,
  };
}

export function deferral(changes: Partial<Deferral> = {}): Deferral {
  return {
    number: 2,
    title: 'Presentation av hälsosamtalen',
    item: { meeting: 4, id: 5 },
    meeting: 4,
    on: '2026-11-05',
    verb: 'skjut upp',
    reason: 'föredragande har förhinder',
    condition: null,
    target: { kind: 'nextMeeting' },
    by: member('Sofia'),
    at: '2026-11-05T12:40:00Z',
    takenUp: null,
    withdrawn: false,
    ...changes,
  };
}

/** A round that everyone sees, where nothing else was said than what was recorded. */
export const NOTHING_ELSE = { heard: [], withoutOutcome: [] } as const;
export const SHARED = { ...NOTHING_ELSE, view: null } as const;

/** What reads as handed out, and items that came to nothing. */
export function saidBesides(text = 'Jenny tar fram ett förslag till januari') {
  const line = { round: 4, text, by: member('Sofia'), at: '2026-11-05T13:00:00Z', settled: false };
  return {
    heard: [
      { ...line, id: 'decision-3', decision: 3 },
      { ...line, id: 'said', decision: null },
    ],
    withoutOutcome: [
      { number: 4, title: 'Avvikelser i samverkan' },
      { number: 9, title: 'Ekonomi' },
    ],
  };
}

/** Halfway through a round: every third is clear, some doubt, the secretary answers for the room. */
export function linesOf(
  given: readonly Assignment[],
  members: readonly Person[],
  group: Group = groupIn('sv'),
): readonly RoundLine[] {
  const answers = roundLines(given, [], group, members).flatMap(({ asked, assignment: of }) =>
    asked.flatMap((owner, index): Answer[] => {
      const turn = (of.number + index) % 3;
      if (turn === 2) return [];
      const by = index % 2 === 0 && owner.kind === 'person' ? owner.person : member('Sofia');
      const clear = turn === 0 || of.number % 4 !== 0;
      const at = '2026-11-05T13:50:00Z';
      const shown = { unclear: null, late: false, by, at };
      return [{ round: 4, assignment: of.number, of: ownerKey(owner), clear, ...shown }];
    }),
  );
  return roundLines(given, answers, group, members);
}
