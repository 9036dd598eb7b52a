import type { Assignment } from '../domain/assignment.js';
import type { CardContent } from '../domain/card-content.js';
import { ownerKey } from '../domain/owner.js';
import { brief, briefOwner } from './brief.js';
import type { Detail } from './detail.js';
import type { Words } from './words.js';

/** Longer than most assignments: the whole text stands on its own card. */
const MAX_TEXT = 100;

/** What was promised, by who promised it; one that several share stands with each of them. */
export function promisedView(
  { promised, day }: Extract<CardContent, { card: 'agenda' }>,
  words: Words,
  detail: Detail,
) {
  const { t } = words;
  const shown = promised.slice(0, detail.lines);
  const people = new Map<string, { name: string; assignments: Assignment[] }>();
  for (const assignment of shown) {
    const owners = assignment.owners.map((owner) => ({
      key: ownerKey(owner),
      name: capital(briefOwner(owner, words)),
    }));
    const nobody = { key: '', name: t('agenda.promisedByNobody') };
    for (const { key, name } of owners.length > 0 ? owners.slice(0, detail.names) : [nobody]) {
      const known = people.get(key) ?? { name, assignments: [] };
      known.assignments.push(assignment);
      people.set(key, known);
    }
  }
  const lines = [...people.values()]
    .sort((a, b) => a.name.localeCompare(b.name, 'sv'))
    .map(({ name, assignments }) => ({
      name: `${name}: `,
      what: assignments.map((one) => whatOf(one, day, words, detail)).join(' · '),
    }));
  const left = promised.length - shown.length;
  return { lines, more: left > 0 ? t('agenda.morePromised', { count: left }) : '' };
}

function whatOf(
  { number, text, due }: Assignment,
  day: string | null,
  { t, format }: Words,
  detail: Detail,
): string {
  const what = `${number}. ${brief(text, Math.min(detail.text, MAX_TEXT))}`;
  const isLate = due.kind === 'date' && day !== null && due.date < day;
  return isLate ? t('agenda.late', { what, date: format.dayAndMonth(due.date) }) : what;
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
}
