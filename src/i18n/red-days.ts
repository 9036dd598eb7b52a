import type { IsRedDay } from '../domain/decent-hours.js';

/**
 * Sweden's public holidays, and the eves on which nobody works: midsummer's, Christmas and New
 * Year's. (Easter's is a Saturday.) Loaded when first asked for: the library knows every
 * country, and takes some 30 MB for it.
 */
export function createRedDays(): () => Promise<IsRedDay> {
  let loading: Promise<IsRedDay> | null = null;
  return () => (loading ??= load());
}

async function load(): Promise<IsRedDay> {
  const { default: Holidays } = await import('date-holidays');
  const sweden = new Holidays('SE', { types: ['public', 'bank'] });
  const years = new Map<number, ReadonlySet<string>>();

  function redDaysOf(year: number): ReadonlySet<string> {
    const days =
      years.get(year) ?? new Set(sweden.getHolidays(year).map(({ date }) => date.slice(0, 10)));
    years.set(year, days);
    return days;
  }
  return (date) => redDaysOf(Number(date.slice(0, 4))).has(date);
}
