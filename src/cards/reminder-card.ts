import type { CardContent } from '../domain/card-content.js';
import type { RemindedItem } from '../domain/day-reminders.js';
import type { Person } from '../domain/ids.js';
import type { ReminderSection } from '../domain/reminder-section.js';
import { brief, plain } from './brief.js';
import { FULL_DETAIL, type Detail } from './detail.js';
import { dutyViews } from './duty-lines.js';
import { itemRows } from './my-items-card.js';
import { summaryLine, summaryOf } from './summary.js';
import type { CardView } from './template.js';
import type { Words } from './words.js';

type Content = Extract<CardContent, { card: 'reminder' }>;

/** More than this is a list, not a reminder; "mina uppdrag" shows the rest. */
const MAX_ITEMS = 12;

/** A meeting's title may be as long as a sentence. */
const MAX_GROUP_NAME = 60;

/** The name as it stands in a mention, in the card and in the entity that goes with it. */
export function mentionName({ name }: Person): string {
  return plain(name);
}

export function reminderView(content: Content, words: Words, detail = FULL_DETAIL): CardView {
  const { t, format } = words;
  const { sections, inGroup, day, snoozedUntil } = content;
  const [first] = sections;
  const meetings = new Set(sections.map(({ meeting }) => meeting));
  const [meeting = null] = meetings.size === 1 ? meetings : [];
  const heading =
    meeting === null
      ? t('reminder.dayHeading', { date: format.calendarDate(day) })
      : t('reminder.heading', { date: format.date(meeting), time: format.time(meeting) });
  const most = Math.min(MAX_ITEMS, detail.buttons);
  const share = Math.max(leastOf(most), Math.floor(most / sections.length));
  const views = sections.map((section) => {
    return sectionView(section, content, words, detail, meeting === null, share);
  });
  const hasItems = sections.some(({ items }) => items.length > 0);
  const lines = views.flatMap(({ intro, items, duties }) => [
    intro,
    ...items.map(summaryLine),
    ...duties.map(({ title }) => title),
  ]);
  return {
    summary: summaryOf([heading], lines, words),
    heading,
    intro: views[0]?.intro ?? '',
    sections: views,
    canSnooze: hasItems && !inGroup && snoozedUntil === null,
    isSnoozed: snoozedUntil !== null,
    snoozed:
      snoozedUntil === null
        ? ''
        : t('reminder.said.snoozed', { day: format.calendarDate(snoozedUntil) }),
    tomorrowButton: t('reminder.tomorrowButton'),
    nextWeekButton: t('reminder.nextWeekButton'),
    group: first?.group ?? '',
    day,
    how: t(hasItems ? 'reminder.how' : 'reminder.howToChoose'),
    hasInGroup: inGroup,
    inGroup: t('reminder.inGroup'),
  };
}

/** Whoever has several groups sees something of each, as long as there is room at all. */
function leastOf(most: number): number {
  if (most >= MAX_ITEMS) return 3;
  return most >= 6 ? 1 : 0;
}

function sectionView(
  section: ReminderSection,
  { day, mentions }: Content,
  words: Words,
  detail: Detail,
  namesMeeting: boolean,
  most: number,
) {
  const { t } = words;
  const { person, items } = section;
  const shown = items.slice(0, most);
  const rows = itemRows(
    shown.map(({ item }) => ({ ...item, nextMeeting: null })),
    false,
    words,
  ).map((row, index) => {
    const reminded = shown[index];
    const why = reminded ? whyOf(reminded, words) : '';
    return {
      ...row,
      text: brief(row.text, detail.text),
      detail: [row.detail, why].filter((part) => part !== '').join(' · '),
      person: person.id,
      day,
      moreButton: t('reminder.moreButton', { number: row.number }),
      canConfirm: reminded?.item.unconfirmed === true,
      confirmButton: t('reminder.confirmButton', { number: row.number }),
    };
  });
  const left = items.length - rows.length;
  const intro = items.length > 0 ? introOf(section, words, namesMeeting) : '';
  return {
    // Teams finds the mention by its text, so it must be plain.
    mentionName: mentionName(person),
    hasMention: mentions,
    intro,
    hasIntro: intro !== '',
    hasItems: rows.length > 0,
    items: rows,
    hasMore: left > 0,
    more: t('list.more', { count: left }),
    duties: dutyViews(section, words, detail),
  };
}

function introOf(
  { person, groupName, meeting, items }: ReminderSection,
  { t, format }: Words,
  namesMeeting: boolean,
): string {
  const group = brief(groupName, MAX_GROUP_NAME) || t('word.thisGroup');
  const values = { name: person.name, group, count: items.length };
  if (meeting === null) return t('reminder.introDay', values);
  if (!namesMeeting) return t('reminder.intro', values);
  return t('reminder.introMeeting', {
    ...values,
    date: format.date(meeting),
    time: format.time(meeting),
  });
}

/** What the line does not say by itself: that it is late, or that an answer is missing. */
function whyOf({ item, occasions }: RemindedItem, { t, format }: Words): string {
  const parts = occasions.map((occasion) => {
    if (occasion.kind === 'overdue') {
      return t('reminder.overdue', { date: format.calendarDate(occasion.due) });
    }
    return occasion.kind === 'ongoing' ? t('reminder.ongoing') : '';
  });
  return [...parts, item.unconfirmed ? t('reminder.unconfirmed') : '']
    .filter((part) => part !== '')
    .join(' · ');
}
