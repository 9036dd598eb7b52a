import Holidays from 'date-holidays';
import { expect, it } from 'vitest';
import { readDue } from '../../src/language/due-phrase.js';

const calendar = new Holidays('SE');
const YEARS = [2026, 2027, 2028, 2031];

/** The day of a Swedish holiday by somebody else's calendar. */
function dayOf(name: string, year: number): string {
  const found = calendar.getHolidays(year).find((one) => one.name === name);
  if (!found) throw new Error(`the calendar has no ${name}`);
  return found.date.slice(0, 10);
}

it.each([
  ['skärtorsdagen', 'på skärtorsdagen'],
  ['långfredagen', 'på långfredagen'],
  ['långfredagen', 'by Good Friday'],
  ['påskafton', 'på påskafton'],
  ['påskdagen', 'på påskdagen'],
  ['annandag påsk', 'på annandag påsk'],
  ['valborgsmässoafton', 'på valborgsmässoafton'],
  ['Kristi himmelsfärdsdag', 'på Kristi himmelsfärdsdagen'],
  ['Kristi himmelsfärdsdag', 'by Ascension Day'],
  ['pingstdagen', 'till pingst'],
  ['annandag pingst', 'på annandag pingst'],
  ['midsommarafton', 'på midsommarafton'],
  ['midsommardagen', 'på midsommardagen'],
  ['alla helgons dag', 'på alla helgons dag'],
  ['alla helgons dag', 'till allhelgona'],
  ['juldagen', 'på juldagen'],
  ['annandag jul', 'på annandag jul'],
])('%s is meant by "%s", in every year', (name, said) => {
  const read = YEARS.map((year) => readDue(said, { today: `${year}-01-07`, nextMeeting: null }));
  expect(read.map(({ date }) => date)).toEqual(YEARS.map((year) => dayOf(name, year)));
});
