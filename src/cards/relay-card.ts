import type { CardContent } from '../domain/card-content.js';
import { receiverKey, type Receiver, type RelayReply } from '../domain/relay.js';
import { brief } from './brief.js';
import { summaryOf } from './summary.js';
import type { CardView } from './template.js';
import type { Words } from './words.js';

type Content = Extract<CardContent, { card: 'relay' }>;

const MAX_NAME = 60;

/** What all answers may take together; one alone has room for every letter. */
const ROOM_FOR_ANSWERS = 4000;

/** What the sender sees: what has become of it, group by group. */
export function relayView({ relay, replies }: Content, words: Words): CardView {
  const { t, format } = words;
  const { number, text, due, by, at, receivers } = relay;
  const heading = t('relay.heading', { number });
  const when = format.due(due, null);
  const answers = replies.filter(({ answer }) => answer !== null).length;
  const room = Math.floor(ROOM_FOR_ANSWERS / Math.max(2, answers));
  const rows = receivers.map((receiver) => {
    const reply = replies.find((one) => one.receiver === receiverKey(receiver));
    const answer = brief(reply?.answer ?? '', room);
    const name = brief(receiver.name, MAX_NAME);
    return { name, state: stateOf(receiver, reply, words), hasAnswer: answer !== '', answer };
  });
  const lines = rows.map(({ name, state, answer }) => `${name}: ${state} ${brief(answer)}`.trim());
  return {
    summary: summaryOf([`${heading}: ${text}`, `${t('label.when')}: ${when}`], lines, words),
    heading,
    text,
    facts: [{ label: t('label.when'), value: when }],
    receivers: rows,
    note: t('relay.sentBy', { name: by.name, date: format.date(at) }),
  };
}

function stateOf(
  { group, contact }: Receiver,
  reply: RelayReply | undefined,
  { t, format }: Words,
): string {
  const said = reply && { name: reply.by.name, date: format.date(reply.at) };
  if (!said || reply.state === 'sent') {
    if (group !== null) return t('relay.stateSent');
    return t('relay.stateByName', { name: contact?.name ?? t('word.nobody') });
  }
  switch (reply.state) {
    case 'taken':
      return t('relay.stateTaken', said);
    case 'answered':
      return t('relay.stateAnswered', said);
    case 'declined':
      return t('relay.stateDeclined', said);
    case 'unlinked':
      return t('relay.stateUnlinked');
  }
}
