import type { SearchedKind } from '../../../src/domain/search/searched.js';
import { DEEDS, PEOPLE, PLACES, THINGS, TIMES, type Entry } from './lexicon.js';
import { one, type Random } from './random.js';

/** What a record is made of, so that a question can say the same otherwise. */
export interface Parts {
  /** Said in assignments only. */
  readonly deed: Entry;
  readonly thing: Entry;
  readonly people: Entry | null;
  readonly place: Entry | null;
  readonly time: Entry | null;
}

export interface FictionalRecord {
  readonly group: number;
  readonly kind: Exclude<SearchedKind, 'relay'>;
  readonly text: string;
  readonly parts: Parts;
}

const DECISIONS: readonly ((said: Said) => string)[] = [
  (s) =>
    `${capital(s.thing)}${s.people(' för ')}${s.place(' i ')} antas${s.time(' från och med ')}`,
  (s) =>
    `Gruppen ställer sig bakom förslaget om ${s.thing}${s.people(' för ')}${s.place(' i ')}${s.time(' ')}`,
  (s) =>
    `${capital(s.thing)}${s.place(' i ')} finansieras gemensamt${s.time(' ')}${s.people(' och gäller ')}`,
  (s) =>
    `Arbetet med ${s.thing} avslutas${s.time(' ')}${s.place(', resultatet stannar i ')}${s.people(' och lämnas till ')}`,
  (s) =>
    `Närvårdskontoret ansvarar för ${s.thing}${s.people(' riktad till ')}${s.place(' i ')}${s.time(', start ')}`,
  (s) =>
    `${capital(s.place('I ', 'Överallt'))} införs ${s.thing}${s.people(' för ')} på försök${s.time(' ')}`,
  (s) =>
    `Vi prioriterar inte ${s.thing}${s.people(' för ')}${s.place(' i ')}${s.time(' ')}, trots önskemål`,
];
const ASSIGNMENTS: readonly ((said: Said) => string)[] = [
  (s) => `${capital(s.deed)} ${s.thing}${s.people(' till ')}${s.place(' i ')}${s.time(' ')}`,
  (s) =>
    `${capital(s.deed)} ${s.thing}${s.place(' tillsammans med ')}${s.people(', med ')}${s.time(' ')}`,
  (s) =>
    `Undersöka om vi kan ${s.deed} ${s.thing}${s.people(' för ')}${s.place(' i ')}${s.time(' ')}`,
  (s) =>
    `Kontakta ${s.place('', 'regionen')} och ${s.deed} ${s.thing}${s.people(' för ')}${s.time(' ')}`,
];
const DEFERRALS: readonly ((said: Said) => string)[] = [
  (s) => `${capital(s.thing)}${s.people(' för ')}${s.place(' i ')}${s.time(' ')}`,
  (s) => `Frågan om ${s.thing}${s.place(' i ')}${s.people(' för ')}${s.time(' ')}`,
];

interface Said {
  readonly deed: string;
  readonly thing: string;
  people(before: string): string;
  place(before: string, otherwise?: string): string;
  time(before: string): string;
}

/**
 * So many records over so many groups. Groups return to the same things again and again, for
 * other people, in other places and at other times: most records have near twins. None says
 * word for word the same as another of its group, since nobody could tell which was meant.
 */
export function fictionalRecords(count: number, groups: number, random: Random): FictionalRecord[] {
  const texts = new Set<string>();
  const records: FictionalRecord[] = [];
  while (records.length < count) {
    const group = records.length % groups;
    const kind = random() < 0.45 ? 'decision' : random() < 0.8 ? 'assignment' : 'deferral';
    // A twin of something the group has spoken of before, or something new.
    const before = random() < 0.5 ? records[Math.floor(random() * records.length)] : undefined;
    const parts = before?.group === group ? changed(before.parts, random) : anew(random);
    const text = written(kind, parts, random);
    const name = `${group}|${text.toLowerCase()}`;
    if (texts.has(name)) continue;
    texts.add(name);
    records.push({ group, kind, text, parts });
  }
  return records;
}

function anew(random: Random): Parts {
  const maybe = (entries: readonly Entry[], share: number) =>
    random() < share ? one(entries, random) : null;
  return {
    deed: one(DEEDS, random),
    thing: one(THINGS, random),
    people: maybe(PEOPLE, 0.6),
    place: maybe(PLACES, 0.6),
    time: maybe(TIMES, 0.4),
  };
}

function changed(parts: Parts, random: Random): Parts {
  const which = random();
  if (which < 0.35) return { ...parts, place: one(PLACES, random) };
  if (which < 0.65) return { ...parts, people: one(PEOPLE, random) };
  if (which < 0.85) return { ...parts, time: one(TIMES, random) };
  return { ...parts, deed: one(DEEDS, random) };
}

function written(kind: FictionalRecord['kind'], parts: Parts, random: Random): string {
  const forms = kind === 'decision' ? DECISIONS : kind === 'assignment' ? ASSIGNMENTS : DEFERRALS;
  const said =
    (entry: Entry | null) =>
    (before: string, otherwise = '') =>
      entry ? before + entry[0] : otherwise;
  return one(
    forms,
    random,
  )({
    deed: parts.deed[0],
    thing: parts.thing[0],
    people: said(parts.people),
    place: said(parts.place),
    time: said(parts.time),
  });
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
}
