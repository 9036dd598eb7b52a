const zone = 'Europe/Stockholm';
const dayMs = 86_400_000;

/** Today and so many days, as one writes it: 2026-12-01. */
export function isoDay(daysAhead: number): string {
  return dayAhead(daysAhead).toLocaleDateString('sv-SE', { timeZone: zone });
}

/** The same as a card says it: tisdag 1 december 2026. */
export function spokenDay(daysAhead: number, locale = 'sv-SE'): string {
  return dayAhead(daysAhead).toLocaleDateString(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: zone,
  });
}

function dayAhead(days: number): Date {
  return new Date(Date.now() + days * dayMs);
}
