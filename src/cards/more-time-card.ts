import type { CardContent } from '../domain/card-content.js';
import { meetingOfDue } from '../domain/series.js';
import { brief, briefOwners } from './brief.js';
import { summaryOf } from './summary.js';
import type { CardView } from './template.js';
import type { Words } from './words.js';

type Content = Extract<CardContent, { card: 'moreTime' }>;

/** Somebody asks for more time, and what those who lead the group have answered. */
export function moreTimeView({ group, assignment, request }: Content, words: Words): CardView {
  const { t, format } = words;
  const heading = t('time.heading');
  const intro = t('time.intro', { name: request.by.name });
  const { number, due, owners } = assignment;
  const text = `${number}. ${brief(assignment.text)}`;
  const when = format.due(due, meetingOfDue(assignment, group));
  const { answered } = request;
  const answer = answered && {
    name: answered.by.name,
    due: answered.due ? format.due(answered.due, group.nextMeeting) : '',
  };
  const said = answer === null ? '' : t(answer.due ? 'time.given' : 'time.kept', answer);
  return {
    summary: summaryOf([heading, intro], [text, said], words),
    heading,
    intro,
    text,
    detail: `${briefOwners(owners, words)} · ${when}`,
    isAnswered: said !== '',
    answer: said,
    isOpen: said === '' && assignment.ended === null,
    dateLabel: t('time.dateLabel'),
    date: due.kind === 'date' ? due.date : '',
    dateButton: t('time.dateButton'),
    meetingButton: t('time.meetingButton'),
    refuseButton: t('time.refuseButton'),
    how: t('time.how'),
    group: group.id,
    number,
  };
}
