import type { CardContent } from '../domain/card-content.js';
import { lacksOwner } from '../domain/assignment.js';
import { meetingOfDue } from '../domain/series.js';
import { briefOwners } from './brief.js';
import { giveChoices } from './choices.js';
import type { CardView } from './template.js';
import type { Words } from './words.js';

type Content = Extract<CardContent, { card: 'assignment' }>;

/** Its own card names everyone who can be recorded as an owner. */
const MAX_OWNERS = 30;

export function assignmentView(content: Content, words: Words): CardView {
  const { t, format } = words;
  const { group, assignment, progress, members } = content;
  const { number, text, owners, due, ended, recordedBy, recordedAt } = assignment;
  const heading = t('assignment.heading', { number });
  const who = briefOwners(owners, words, MAX_OWNERS);
  const when = format.due(due, meetingOfDue(assignment, group));
  const ownerless = lacksOwner(assignment);
  const status = ended
    ? t(`ending.${ended.how}`, { name: ended.by.name, date: format.date(ended.at) })
    : ownerless
      ? t('assignment.ownerless')
      : assignment.leftOwnerless
        ? t('assignment.leftOwnerless')
        : progress
          ? t('assignment.progress', progress)
          : '';
  return {
    summary: `${heading}: ${text}. ${t('label.owner')}: ${who}. ${t('label.when')}: ${when}.`,
    heading,
    text,
    facts: [
      { label: t('label.owner'), value: who },
      { label: t('label.when'), value: when },
    ],
    hasStatus: status !== '',
    status,
    canComplete: ended === null && owners.length > 0,
    completeButton: t('assignment.completeButton'),
    ownerless,
    ownerLabel: t('assignment.ownerLabel', { number }),
    ownerPlaceholder: t('assignment.chooseOwner'),
    ownerChoices: ownerless ? giveChoices(group, members, words) : [],
    giveOwnerButton: t('assignment.giveOwnerButton'),
    group: group.id,
    number,
    note: t('label.recordedBy', { name: recordedBy.name, date: format.date(recordedAt) }),
  };
}
