import type { Due } from '../domain/due.js';
import type { Language } from '../domain/group.js';
import type { Owner } from '../domain/owner.js';
import type { Refusal } from '../domain/refusal.js';
import type { CalendarDate, Instant } from '../domain/time.js';
import { localeOf, translate } from './translate.js';

/** Turns values into words of one language and times into one zone. */
export interface Formatter {
  date(at: Instant): string;
  time(at: Instant): string;
  calendarDate(date: CalendarDate): string;
  /** `2026-09` */
  month(month: string): string;
  /** "5 november": where the year goes without saying. */
  dayAndMonth(date: CalendarDate): string;
  /** `nextMeeting`: when that is, where it is known. */
  due(due: Due, nextMeeting: Instant | null): string;
  owner(owner: Owner): string;
  owners(owners: readonly Owner[]): string;
  list(items: readonly string[]): string;
  refusal(refusal: Refusal): string;
}

/** The day in brackets says it: "v. 49 (senast söndag …)", not "senast v. 49 (senast …)". */
const SAID_BY = /^(?:senast|by)\s+/i;

export function formatter(language: Language, zone: string): Formatter {
  const t = translate(language);
  const locale = localeOf(language);
  const day = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
  const dates = new Intl.DateTimeFormat(locale, { ...day, timeZone: zone });
  const calendarDates = new Intl.DateTimeFormat(locale, { ...day, timeZone: 'UTC' });
  const days = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  const times = new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: zone,
  });
  const months = new Intl.DateTimeFormat(locale, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });

  const self: Formatter = {
    date: (at) => dates.format(new Date(at)),
    time: (at) => times.format(new Date(at)),
    month: (month) => months.format(new Date(`${month}-01T00:00:00Z`)),
    calendarDate: (date) => calendarDates.format(new Date(`${date}T00:00:00Z`)),
    dayAndMonth: (date) => days.format(new Date(`${date}T00:00:00Z`)),
    due(due, nextMeeting) {
      switch (due.kind) {
        case 'nextMeeting':
          return nextMeeting
            ? t('due.nextMeetingOn', { date: self.date(nextMeeting) })
            : t('due.nextMeeting');
        case 'date':
          return t('due.date', { date: self.calendarDate(due.date) });
        case 'period':
          return t('due.period', {
            said: due.said.replace(SAID_BY, ''),
            date: self.calendarDate(due.last),
          });
        case 'ongoing':
          return t('due.ongoing');
        case 'none':
          return due.said ?? t('due.none');
      }
    },
    owner(owner) {
      switch (owner.kind) {
        case 'everyone':
          return t('word.everyone');
        case 'role':
          return owner.role === 'chair' || owner.role === 'secretary'
            ? t(`word.${owner.role}`)
            : owner.role;
        case 'person':
          return owner.person.name;
        case 'external':
        case 'group':
        case 'workingGroup':
          return owner.name;
      }
    },
    owners: (owners) =>
      owners.length === 0 ? t('word.nobody') : self.list(owners.map((owner) => self.owner(owner))),
    list: (items) => lists.format(items),
    refusal(refusal) {
      const { reason, ...values } = refusal;
      const who = 'who' in refusal && refusal.who.length > 0 ? self.list(refusal.who) : 'none';
      const numbers = 'numbers' in refusal ? self.list(refusal.numbers.map(String)) : '';
      const candidates = 'candidates' in refusal ? self.list(refusal.candidates) : '';
      return t(`refusal.${reason}`, { ...values, who, numbers, candidates });
    },
  };
  return self;
}
