import type { AgendaItem } from './agenda.js';
import type { Group, Language } from './group.js';
import type { Meeting } from './meeting.js';

/** The items of every agenda: those that come before the meeting's own, and those that end it. */
export interface AgendaTemplate {
  readonly opening: readonly string[];
  readonly closing: readonly string[];
}

/** Where the meeting's own items go, in a template that a group has written. */
export const PLACE_OF_ITEMS = '…';

const USUAL: Readonly<Record<Language, AgendaTemplate>> = {
  sv: {
    opening: ['Öppnande och dagordning', 'Föregående minnesanteckningar'],
    closing: ['Övrigt', 'Ärenden till nästa möte', 'Kort avstämning', 'Avslut'],
  },
  en: {
    opening: ['Opening and agenda', 'Previous minutes'],
    closing: ['Any other business', 'Items for the next meeting', 'Closing round', 'Close'],
  },
};

/** How people write what ends an agenda. */
const CLOSING =
  /^(övrig|ärenden (till|inför) nästa|nästa möte|(kort )?avstämning|(mötet )?avslut|any other|aob\b|other business|items for (the )?next|next meeting|closing|close)/i;

export function templateOf(group: Group): AgendaTemplate {
  const { template, language } = group;
  if (template === null) return USUAL[language];
  const place = template.indexOf(PLACE_OF_ITEMS);
  if (place >= 0) {
    return { opening: template.slice(0, place), closing: template.slice(place + 1) };
  }
  const firstClosing = template.length - closingRun(template);
  return { opening: template.slice(0, firstClosing), closing: template.slice(firstClosing) };
}

/** How many titles at the end of a list are of the kind that ends every agenda. */
export function closingRun(titles: readonly string[]): number {
  const lastOther = titles.findLastIndex((title) => !CLOSING.test(title.trim()));
  return titles.length - 1 - lastOther;
}

/**
 * The meeting with the standing items around what is planned already. Once for each meeting, so
 * that what was renamed or struck does not come back.
 */
export function withTemplate(meeting: Meeting, template: AgendaTemplate): Meeting {
  if (meeting.agenda.some(({ origin }) => origin?.kind === 'standing')) return meeting;
  const there = new Set(meeting.agenda.map(({ title }) => folded(title)));
  const missing = (titles: readonly string[]) =>
    titles.filter((title) => !there.has(folded(title)));
  const opening = missing(template.opening);
  const closing = missing(template.closing);
  const standing = (title: string, index: number, isClosing: boolean): AgendaItem => ({
    id: meeting.lastItem + index + 1,
    title,
    presenter: null,
    time: null,
    status: 'open',
    origin: { kind: 'standing', closing: isClosing },
    proposedBy: null,
  });
  return {
    ...meeting,
    agenda: [
      ...opening.map((title, index) => standing(title, index, false)),
      ...meeting.agenda,
      ...closing.map((title, index) => standing(title, opening.length + index, true)),
    ],
    lastItem: meeting.lastItem + opening.length + closing.length,
  };
}

export function folded(title: string): string {
  return title.replace(/\s+/g, ' ').trim().toLocaleLowerCase('sv');
}
