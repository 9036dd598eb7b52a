import { isWord } from './point.js';

const CLOCK = /^\d{1,2}(?:[.:]\d{2})?(?:-\d{1,2}(?:[.:]\d{2})?)?(?:am|pm|h)?$/;
const EXACT = /^\d{1,2}[.:]\d{2}(?:-\d{1,2}(?:[.:]\d{2})?)?$/;

/** The word after "kl 08.30", ", 14.00" or "at 1 pm", where a time of day follows a day. */
export function pastClock(words: readonly string[], at: number): number {
  let next = at;
  if (isWord(words[next], ',')) next += 1;
  if (isWord(words[next], 'kl', 'klockan', 'at', 'fran', 'from')) {
    next += 1;
    if (isWord(words[next], 'kl')) next += 1;
    if (!CLOCK.test(words[next] ?? '')) return at;
  } else if (!EXACT.test(words[next] ?? '') && !isHour(words, next)) return at;
  next += 1;
  if (isWord(words[next], 'am', 'pm', 'a.m', 'p.m')) next += 1;
  if (isWord(words[next], '-', 'till', 'to') && CLOCK.test(words[next + 1] ?? '')) next += 2;
  if (isWord(words[next], 'am', 'pm', 'a.m', 'p.m')) next += 1;
  return next;
}

function isHour(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  const [, from, to] = /^(\d{1,2})-(\d{1,2})$/.exec(word) ?? [];
  // "22 oktober 13-15": hours of one day, the later one last.
  if (Number(from) >= 7 && Number(from) < Number(to) && Number(to) <= 22) return true;
  if (/^\d{1,2}(?:am|pm)$/.test(word)) return true;
  return /^\d{1,2}(?:-\d{1,2})?$/.test(word) && isWord(words[at + 1], 'am', 'pm', 'a.m', 'p.m');
}
