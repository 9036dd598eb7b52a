import type { GroupId } from '../domain/ids.js';
import { textFault } from '../domain/record-text.js';
import { awaitsAnswer, type ReceivedRelay } from '../domain/relay.js';
import type { Refusal } from '../domain/refusal.js';
import type { Act } from './act.js';
import { carryOut, type ActResult } from './carry-out.js';
import { write } from './changes.js';
import { linkTo } from '../domain/linked-groups.js';
import { readGroup } from './group-of.js';
import type { Kept } from './kept.js';
import type { Ports } from './ports.js';

/** What the group says to something that was handed down to it. */
export type Reply =
  | { readonly kind: 'take' }
  | { readonly kind: 'answer'; readonly text: string }
  /** With or without a reason. */
  | { readonly kind: 'decline'; readonly text: string };

/** Any member may say it; the sender sees it on the card of what was handed down. */
export function answerRelay(
  ports: Ports,
  act: Act,
  from: GroupId,
  number: number,
  reply: Reply,
): Promise<ActResult<ReceivedRelay>> {
  return carryOut(
    ports,
    act,
    async () => {
      const [state, received] = await Promise.all([
        readGroup(ports, act),
        ports.record.get(act.group, 'receivedRelay', from, number),
      ]);
      return { ...state, received };
    },
    ({ group, received }) => {
      if (!received) return { refusal: { reason: 'card.unknown' } };
      const fault = replyFault(received, reply) ?? null;
      if (fault) return { refusal: fault };
      if (!linkTo(group, from)) {
        return { refusal: { reason: 'relay.unlinked' } };
      }
      const said: ReceivedRelay = {
        ...received.value,
        ...stateAfter(received.value, reply),
        said: { by: act.by, at: act.at },
      };
      return {
        value: said,
        did: { deed: 'relay.answered', number },
        changes: [write('receivedRelay', said, received)],
        followUps: [
          { kind: 'refresh', ref: { card: 'receivedRelay', number, from } },
          { kind: 'answer-back', relay: number, from },
          // What is answered or declined waits for no meeting.
          ...(awaitsAnswer(said)
            ? []
            : [{ kind: 'carry-over', meeting: group.meeting + 1 } as const]),
        ],
        known: { group },
      };
    },
  );
}

function replyFault({ value }: Kept<ReceivedRelay>, reply: Reply): Refusal | null {
  if (!awaitsAnswer(value)) return { reason: 'relay.settled' };
  if (reply.kind === 'answer') return textFault(reply.text);
  if (reply.kind === 'decline' && reply.text.trim() !== '') return textFault(reply.text);
  return reply.kind === 'take' && value.state === 'taken' ? { reason: 'relay.settled' } : null;
}

function stateAfter(
  { answer }: ReceivedRelay,
  reply: Reply,
): Pick<ReceivedRelay, 'state' | 'answer'> {
  switch (reply.kind) {
    case 'take':
      return { state: 'taken', answer };
    case 'answer':
      return { state: 'answered', answer: reply.text.trim() };
    case 'decline':
      return { state: 'declined', answer: reply.text.trim() || null };
  }
}
