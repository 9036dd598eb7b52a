const MORNING = Date.parse('2026-11-04T08:00:00Z');

/**
 * A Wednesday morning, from which time goes on as it does: what falls on which day, and what is
 * said of it, is then the same at whatever hour and in whatever season the tests are run. Somebody
 * who does not want to wait sets it ahead.
 */
export function workingDay(aheadMs = 0): string {
  return new Date(MORNING + performance.now() + aheadMs).toISOString();
}

/** As people write a time, in their own zone; `from` is milliseconds, the working day's if not given. */
export function hoursAhead(hours: number, from = Date.parse(workingDay())): string {
  const at = new Date(from + hours * 3_600_000);
  return at.toLocaleString('sv-SE', { timeZone: 'Europe/Stockholm' }).slice(0, 16);
}
