import { fold } from './fold.js';

/** What a line about settings asks of the reminders; null where it is about something else. */
export type ReminderWish =
  | { readonly what: 'show' | 'off' | 'on' }
  /** So many days before a meeting. */
  | { readonly what: 'leadDays'; readonly days: readonly number[] };

const SUBJECT = /paminn|remind|notis|notifi|aviser|installning|settings?|preferen/;
const OFF =
  /\b(?:av|off|stoppa?|stop|slipp\w*|inga|tysta?|mute|disable|inaktivera|avaktivera|pausa|pause)\b/;
const ON = /\b(?:pa|on|igen|again|enable|aktivera|unmute)\b/;
const DAYS = /\b(\d{1,2})(?=[\s,]|$)/g;

export function readReminderWish(text: string): ReminderWish | null {
  const folded = fold(text);
  if (!SUBJECT.test(folded)) return null;
  const days = [...folded.matchAll(DAYS)].map(([, number]) => Number(number));
  if (days.length > 0) return { what: 'leadDays', days };
  if (OFF.test(folded)) return { what: 'off' };
  return { what: ON.test(folded) ? 'on' : 'show' };
}
