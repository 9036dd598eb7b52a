import type { CardContent } from '../domain/card-content.js';
import { summaryOf } from './summary.js';
import type { CardView } from './template.js';
import type { Words } from './words.js';

type Content = Extract<CardContent, { card: 'comments' }>;

/** Until when comments on the minutes are taken, and who said so. */
export function commentsView({ held: { at, comments } }: Content, words: Words): CardView {
  const { t, format } = words;
  const heading = t('comments.heading', { date: format.date(at) });
  const text = comments
    ? t('comments.until', { date: format.calendarDate(comments.closes) })
    : t('comments.none');
  return {
    summary: summaryOf([heading, text], [], words),
    heading,
    text,
    isSet: comments !== null,
    note: comments
      ? t('comments.saidBy', {
          name: comments.by.name,
          date: format.date(comments.at),
          time: format.time(comments.at),
        })
      : '',
    how: t('comments.how'),
  };
}
