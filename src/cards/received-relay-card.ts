import type { CardContent } from '../domain/card-content.js';
import { awaitsAnswer, type ReceivedRelay } from '../domain/relay.js';
import { brief } from './brief.js';
import type { CardView } from './template.js';
import type { Words } from './words.js';

type Content = Extract<CardContent, { card: 'receivedRelay' }>;

const MAX_GROUP_NAME = 80;

/** What a group sees of something that was handed down to it: what, who asked, by when. */
export function receivedRelayView({ group, received }: Content, words: Words): CardView {
  const { t, format } = words;
  const { from, fromName, number, text, due, askedBy, at, state, answer, assignment } = received;
  const heading = t('relay.receivedHeading');
  // A name is no Markdown, and the heading reads it.
  const sender = brief(fromName, MAX_GROUP_NAME);
  const when = format.due(due, due.kind === 'nextMeeting' ? group.nextMeeting : null);
  const status = statusOf(received, words);
  const canAnswer = awaitsAnswer(received);
  return {
    summary: `${heading} (${sender}): ${text}. ${t('label.when')}: ${when}. ${status}`.trim(),
    heading,
    text,
    facts: [
      { label: t('relay.from'), value: sender },
      { label: t('relay.askedBy'), value: askedBy.name },
      { label: t('label.when'), value: when },
    ],
    hasStatus: status !== '',
    status,
    hasAnswer: answer !== null,
    answer: answer ?? '',
    canAnswer,
    canTake: state === 'sent',
    answerLabel: t('relay.answerLabel'),
    takeButton: t('relay.takeButton'),
    answerButton: t('relay.answerButton'),
    declineButton: t('relay.declineButton'),
    canAssign: state === 'taken' && assignment === undefined,
    assignButton: t('relay.assignButton'),
    group: group.id,
    from,
    number,
    note: t('relay.receivedNote', { date: format.date(at) }),
  };
}

function statusOf({ state, said, assignment }: ReceivedRelay, { t, format }: Words): string {
  if (!said) return '';
  const who = { name: said.by.name, date: format.date(said.at) };
  switch (state) {
    case 'taken':
      return assignment === undefined
        ? t('relay.stateTaken', who)
        : t('relay.becameAssignment', { ...who, number: assignment });
    case 'answered':
      return t('relay.stateAnswered', who);
    case 'declined':
      return t('relay.stateDeclined', who);
    case 'sent':
    case 'unlinked':
      return '';
  }
}
