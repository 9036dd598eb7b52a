import type { Due } from '../domain/due.js';
import type { CalendarDate } from '../domain/time.js';
import { findDates } from './date-phrase.js';

export interface WithoutDue {
  readonly due: Due;
  readonly text: string;
}

const PREPOSITION =
  '(?:senast|klart|till och med|till|inför|infor|innan|före|fore|vid|på|pa|by|before|for|until|to|at|on|due|no later than)';
const NEXT_MEETING = new RegExp(
  `[\\s,;(–-]*(?:${PREPOSITION}\\s+)*(?:(?:the|our|vårt|vart)\\s+)?(?:nästa|nasta|kommande|next|coming)\\s+(?:mötet?|motet?|möten|gång|gang|träff|traff|meeting|time)\\)?[\\s.!]*$`,
  'iu',
);
const BEFORE_DATE = new RegExp(`[\\s,;(–-]*(?:${PREPOSITION}\\s+)*(?:den\\s+|the\\s+)?$`, 'iu');

/** A due phrase stands at the end of a line; that is as far back as it is looked for. */
const LOOK_BACK = 60;

/** Takes the due phrase off the end of what shall be done. */
export function takeDue(text: string, today: CalendarDate): WithoutDue {
  const nextMeeting = NEXT_MEETING.exec(text);
  if (nextMeeting) {
    return { due: { kind: 'nextMeeting' }, text: text.slice(0, nextMeeting.index).trim() };
  }
  const start = Math.max(0, text.length - LOOK_BACK);
  const tail = text.slice(start);
  const last = findDates(tail, today).at(-1);
  if (last && /^[\s).!]*$/.test(tail.slice(last.to))) {
    const before = text.slice(0, start + last.from);
    return {
      due: { kind: 'date', date: last.date },
      text: before.replace(BEFORE_DATE, '').trim(),
    };
  }
  return { due: { kind: 'none' }, text: text.trim() };
}
