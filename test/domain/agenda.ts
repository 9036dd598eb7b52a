import type { AgendaItem } from '../../src/domain/agenda.js';
import { plannedMeeting, type Meeting } from '../../src/domain/meeting.js';

/** An agenda of these titles; what is not said is as in an item that somebody has just written. */
export function meetingOf(titles: readonly string[], over: Partial<Meeting> = {}): Meeting {
  const agenda = titles.map((title, index) => agendaItem(index + 1, { title }));
  return { ...plannedMeeting(4), agenda, lastItem: agenda.length, ...over };
}

export function agendaItem(id: number, over: Partial<AgendaItem> = {}): AgendaItem {
  const rest = { presenter: null, time: null, origin: null, proposedBy: null };
  return { id, title: `Punkt ${id}`, status: 'open', ...rest, ...over };
}

export const line = (title: string) => ({ title, presenter: null, time: null });
export const begun = { opened: { at: '2026-12-10T12:00:00Z' } };

/** What stands on the agenda, as people read it. */
export function titlesOf(meeting: object): readonly string[] {
  if (!('agenda' in meeting)) throw new Error(`refused: ${JSON.stringify(meeting)}`);
  return (meeting as Meeting).agenda
    .filter(({ status }) => status !== 'struck')
    .map(({ title }) => title);
}
