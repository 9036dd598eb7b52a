import type { CardContent } from '../domain/card-content.js';
import { brief } from './brief.js';
import { people } from './choices.js';
import { itemRows } from './my-items-card.js';
import { summaryOf } from './summary.js';
import type { CardView } from './template.js';
import type { Words } from './words.js';

type Content = Extract<CardContent, { card: 'reminderItem' }>;

/** One thing out of a reminder, with all that can be answered to it. */
export function reminderItemView(content: Content, words: Words): CardView {
  const { t, format } = words;
  const { item, person, day, members, said, inGroup } = content;
  const heading = t('reminder.itemHeading', { number: item.number });
  const [row] = itemRows([item], true, words);
  const others = people(members.filter(({ id }) => id !== person.id));
  const answer =
    said === null
      ? ''
      : t(`reminder.said.${said.what}`, {
          day: said.day === null ? '' : format.calendarDate(said.day),
          name: brief(said.name ?? '', 60),
        });
  const isOpen = said === null || said.what === 'snoozed';
  const isMine = item.owners.some(
    (owner) => owner.kind === 'person' && owner.person.id === person.id,
  );
  return {
    summary: summaryOf([heading, answer], [item.text], words),
    heading,
    hasAnswer: answer !== '',
    answer,
    text: brief(item.text),
    detail: row?.detail ?? '',
    isOpen,
    completeButton: t('mine.completeButton', { number: item.number }),
    timeButton: t('reminder.timeButton'),
    isOwn: !inGroup,
    tomorrowButton: t('reminder.tomorrowButton'),
    nextWeekButton: t('reminder.nextWeekButton'),
    canGive: isOpen && isMine && others.length > 0,
    toLabel: t('reminder.toLabel'),
    toPlaceholder: t('assignment.chooseOwner'),
    toChoices: others,
    giveButton: t('reminder.giveButton'),
    backButton: t('reminder.backButton'),
    group: item.group,
    number: item.number,
    person: person.id,
    day,
  };
}
