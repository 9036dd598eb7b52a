import type { CardContent } from '../domain/card-content.js';
import type { Person } from '../domain/ids.js';
import { itemRows } from './my-items-card.js';
import type { CardView } from './template.js';
import type { Words } from './words.js';

type Content = Extract<CardContent, { card: 'reminder' }>;

/** More than this is a list, not a reminder; "mina uppdrag" shows the rest. */
const MAX_ITEMS = 12;

/** The name as it stands in a mention, in the card and in the entity that goes with it. */
export function mentionName({ name }: Person): string {
  return name.replace(/[<>*_[\]`~]/g, '').trim();
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
  const rows = itemRows(items.slice(0, MAX_ITEMS), false, words).map((row) => {
    return { ...row, person: person.id, meeting };
  });
  const lines = rows.map(({ number, text, detail }) => `${number}. ${text} (${detail})`);
  return {
    summary: [heading, intro, ...lines].join('\n'),
    heading,
    intro,
    items: rows,
    how: t('reminder.how'),
    // Teams finds the mention by its text, so it must be plain.
    mentionName: mentionName(person),
    hasInGroup: inGroup,
    inGroup: t('reminder.inGroup'),
  };
}
