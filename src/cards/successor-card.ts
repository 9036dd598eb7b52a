import type { CardContent } from '../domain/card-content.js';
import { meetingOfDue } from '../domain/series.js';
import { brief, plain } from './brief.js';
import { choiceTitle, people } from './choices.js';
import { FULL_DETAIL } from './detail.js';
import { summaryOf } from './summary.js';
import type { CardView } from './template.js';
import type { Words } from './words.js';

type Content = Extract<CardContent, { card: 'successor' }>;

/** What somebody had who left the group, and who takes it over. */
export function successorView(content: Content, words: Words, detail = FULL_DETAIL): CardView {
  const { t, format } = words;
  const { group, person, assignments, members } = content;
  const heading = t('successor.heading');
  const count = assignments.length;
  const intro = t(count > 0 ? 'successor.question' : 'successor.done', {
    name: plain(person.name),
    count,
  });
  const shown = assignments.slice(0, detail.lines);
  const lines = shown.map((assignment) => ({
    number: assignment.number,
    text: brief(assignment.text, detail.text),
    detail: format.due(assignment.due, meetingOfDue(assignment, group)),
  }));
  const left = count - shown.length;
  const others = people(members.filter(({ id }) => id !== person.id));
  return {
    summary: summaryOf(
      [heading, intro],
      lines.map(({ number, text }) => `${number}. ${text}`),
      words,
    ),
    heading,
    intro,
    lines,
    hasMore: left > 0,
    more: t('agenda.morePromised', { count: left }),
    canGive: count > 0 && others.length > 0,
    assignmentsLabel: t('successor.which'),
    assignmentChoices: shown.map(({ number, text }) => ({
      title: choiceTitle(`${number}. ${text}`),
      value: String(number),
    })),
    chosen: shown.map(({ number }) => number).join(','),
    toLabel: t('successor.who'),
    toPlaceholder: t('assignment.chooseOwner'),
    toChoices: others,
    giveButton: t('successor.giveButton'),
    group: group.id,
    person: person.id,
  };
}
