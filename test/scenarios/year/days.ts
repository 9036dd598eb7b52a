/* A calendar of its own: nothing here is shared with what it is there to check. */

/** Swedish days off within the story's year that are no Saturday or Sunday. */
const OFF = new Set([
  '2026-12-24',
  '2026-12-25',
  '2026-12-31',
  '2027-01-01',
  '2027-01-06',
  '2027-03-26',
  '2027-03-29',
  '2027-05-06',
  '2027-06-25',
]);

const DAY = 86_400_000;

export function shift(day: string, by: number): string {
  return new Date(Date.parse(day) + by * DAY).toISOString().slice(0, 10);
}

/** 0 for Sunday. */
function weekday(day: string): number {
  return new Date(Date.parse(day)).getUTCDay();
}

export function works(day: string): boolean {
  return weekday(day) % 6 !== 0 && !OFF.has(day);
}

function inJuly(day: string): boolean {
  return day.slice(5, 7) === '07';
}

/** That day, or the nearest working day before it. */
export function onOrBefore(day: string): string {
  return works(day) ? day : onOrBefore(shift(day, -1));
}

/** That day, or the nearest working day after it that is not in July. */
export function onOrAfter(day: string): string {
  return works(day) && !inJuly(day) ? day : onOrAfter(shift(day, 1));
}

/** In time for a meeting: before a weekend, but after the summer. */
export function inTime(day: string, meeting: string): string {
  const before = onOrBefore(day);
  if (!inJuly(before)) return before;
  const after = onOrAfter(before);
  return after < meeting ? after : before;
}

export function workingDaysAfter(day: string, count: number): string {
  const next = shift(day, 1);
  if (count === 0) return onOrAfter(day);
  return workingDaysAfter(next, works(next) ? count - 1 : count);
}

export function nextMonday(day: string): string {
  const next = shift(day, 1);
  return weekday(next) === 1 ? next : nextMonday(next);
}

/** A time of day in Sweden, as the clock of the bot tells it. */
export function swedishTime(day: string, time: string): string {
  const isSummer = day < '2026-10-25' || day >= '2027-03-28';
  return new Date(`${day}T${time}:00${isSummer ? '+02:00' : '+01:00'}`).toISOString();
}

/** Monday to Friday, 8 to 17, until noon on the day before a day off. */
export function isDecent(at: string): boolean {
  const local = new Date(at).toLocaleString('sv-SE', { timeZone: 'Europe/Stockholm' });
  const [day = '', time = ''] = local.split(' ');
  const closes = OFF.has(shift(day, 1)) ? '12:00' : '17:00';
  return works(day) && time >= '08:00' && time < closes;
}
