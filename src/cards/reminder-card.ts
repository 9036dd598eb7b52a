import type { CardContent } from '../domain/card-content.js';
import type { Person } from '../domain/ids.js';
import { plain } from './brief.js';
import { itemRows } from './my-items-card.js';
import { summaryLine, summaryOf } from './summary.js';
import type { CardView } from './template.js';
import type { Words } from './words.js';

type Content = Extract<CardContent, { card: 'reminder' }>;

/** More than this is a list, not a reminder; "mina uppdrag" shows the rest. */
const MAX_ITEMS = 12;

/** The name as it stands in a mention, in the card and in the entity that goes with it. */
export function mentionName({ name }: Person): string {
  return plain(name);
}

export function reminderView(content: Content, words: Words): CardView {
  const { t, format } = words;
  const { person, groupName, meeting, items, inGroup } = content;
  const heading = t('reminder.heading', {
    date: format.date(meeting),
    time: format.time(meeting),
  });
  const intro = t('reminder.intro', {
    name: person.name,
    group: groupName || t('word.thisGroup'),
    count: items.length,
  });
  // The heading says when the meeting is; each line need not.
  const shown = items.slice(0, MAX_ITEMS).map((item) => ({ ...item, nextMeeting: null }));
  const rows = itemRows(shown, false, words).map((row) => {
    return { ...row, person: person.id, meeting };
  });
  const left = items.length - rows.length;
  return {
    summary: summaryOf([heading, intro], rows.map(summaryLine), words),
    heading,
    intro,
    items: rows,
    hasMore: left > 0,
    more: t('list.more', { count: left }),
    how: t('reminder.how'),
    // Teams finds the mention by its text, so it must be plain.
    mentionName: mentionName(person),
    hasInGroup: inGroup,
    inGroup: t('reminder.inGroup'),
  };
}
