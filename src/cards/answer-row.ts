import type { Hit } from '../domain/answer.js';
import type { Assignment } from '../domain/assignment.js';
import type { Decision } from '../domain/decision.js';
import { canBeBroughtBack, type Deferral } from '../domain/deferral.js';
import type { ReceivedRelay, Relay } from '../domain/relay.js';
import { meetingOfDue } from '../domain/series.js';
import type { Instant } from '../domain/time.js';
import { brief, briefOwners } from './brief.js';
import { decisionStatus } from './decision-card.js';
import { targetText } from './deferral-card.js';
import type { Words } from './words.js';

/** A meeting's title may be as long as a sentence. */
const MAX_NAME = 60;

/** What all kinds of record come to on a card. */
interface Told {
  readonly number: number;
  readonly heading: string;
  readonly meeting: number;
  readonly at: Instant;
  readonly text: string;
  readonly status: string;
  readonly detail: string;
  readonly canComplete: boolean;
  readonly canTakeUp?: boolean;
}

/** One record as a row: which it is, when and where it was said, what it says, how it stands. */
export function answerRow(hit: Hit, isAlone: boolean, length: number, words: Words) {
  const { t, format } = words;
  const { group, item, found } = hit;
  const told = tell(hit, words);
  const place = [
    isAlone ? brief(group.name, MAX_NAME) || t('word.thisGroup') : '',
    told.meeting > 0 ? t('answer.meeting', { number: told.meeting }) : '',
    format.date(told.at),
    item?.number
      ? t('answer.item', { number: item.number, title: brief(item.title, MAX_NAME) })
      : '',
  ];
  return {
    label: [told.heading, ...place].filter((part) => part !== '').join(' · '),
    text: brief(told.text, length),
    hasStatus: told.status !== '',
    status: told.status,
    hasDetail: told.detail !== '',
    detail: told.detail,
    openButton: t('answer.openButton'),
    canComplete: told.canComplete,
    completeButton: t('answer.completeButton', { number: told.number }),
    canTakeUp: !isAlone && told.canTakeUp === true,
    takeUpButton: t('deferral.takeUpButton'),
    group: group.id,
    kind: found.kind,
    number: told.number,
    from: found.kind === 'received' ? found.received.from : '',
  };
}

function tell({ group, found }: Hit, words: Words): Told {
  switch (found.kind) {
    case 'decision':
      return ofDecision(found.decision, words);
    case 'assignment':
      return ofAssignment(found.assignment, meetingOfDue(found.assignment, group), words);
    case 'deferral':
      return ofDeferral(found.deferral, words);
    case 'relay':
      return ofRelay(found.relay, words);
    case 'received':
      return ofReceived(found.received, words);
  }
}

function ofDecision(decision: Decision, words: Words): Told {
  const { number, meeting, text, recordedAt } = decision;
  return {
    ...{ number, meeting, text, at: recordedAt, detail: '', canComplete: false },
    heading: words.t('answer.decision', { number }),
    status: decisionStatus(decision, words),
  };
}

function ofAssignment(assignment: Assignment, due: Instant | null, words: Words): Told {
  const { t, format } = words;
  const { number, meeting, text, recordedAt, owners, ended } = assignment;
  const who = t('answer.owners', { owners: briefOwners(owners, words) });
  return {
    ...{ number, meeting, text, at: recordedAt },
    heading: t('answer.assignment', { number }),
    status: ended
      ? t(`ending.${ended.how}`, { name: ended.by.name, date: format.date(ended.at) })
      : '',
    detail: `${who} · ${format.due(assignment.due, due)}`,
    canComplete: ended === null,
  };
}

function ofDeferral(deferral: Deferral, words: Words): Told {
  const { t } = words;
  const { number, meeting, title, at, reason, condition, takenUp, target } = deferral;
  return {
    ...{ number, meeting, at, text: title, canComplete: false },
    canTakeUp: canBeBroughtBack(deferral),
    heading: t('answer.deferral', { number }),
    status:
      takenUp === null
        ? t('answer.waits', { target: targetText(target, words) })
        : t('answer.takenUp', { number: takenUp }),
    detail: [reason, condition].filter((part) => part !== null).join(' · '),
  };
}

function ofRelay({ number, meeting, text, at, receivers, due }: Relay, { t, format }: Words): Told {
  const names = format.list(receivers.map(({ name }) => brief(name, MAX_NAME)));
  return {
    ...{ number, meeting, text, at, status: '', canComplete: false },
    heading: t('answer.relay', { number }),
    detail: `${t('answer.relayTo', { names })} · ${format.due(due, null)}`,
  };
}

function ofReceived(received: ReceivedRelay, { t, format }: Words): Told {
  const { number, fromName, text, at, due, state, answer } = received;
  const states = {
    sent: t('answer.relaySent'),
    taken: t('answer.relayTaken'),
    answered: t('answer.relayAnswered', { answer: brief(answer ?? '') }),
    declined: t('answer.relayDeclined'),
    unlinked: '',
  };
  return {
    ...{ number, text, at, meeting: 0, canComplete: false },
    heading: t('answer.received', { group: brief(fromName, MAX_NAME) }),
    status: states[state],
    detail: format.due(due, null),
  };
}
