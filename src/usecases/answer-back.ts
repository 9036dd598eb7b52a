import type { GroupId } from '../domain/ids.js';
import type { RelayReply } from '../domain/relay.js';
import { isBefore } from '../domain/time.js';
import { write } from './changes.js';
import { followInto, type Completion } from './follow-into.js';
import type { Ports } from './ports.js';

/**
 * Brings what a group said into the record of the one that handed it down. It is read anew, so
 * two answers in a row end with the later one in whichever order they come.
 */
export async function answerBack(
  ports: Ports,
  completion: Completion,
  own: GroupId,
  { relay: number, from }: { readonly relay: number; readonly from: GroupId },
): Promise<void> {
  const received = await ports.record.get(own, 'receivedRelay', from, number);
  const said = received?.value.said;
  if (!received || !said) return;
  const { state, answer } = received.value;
  const reply: RelayReply = { relay: number, receiver: own, state, answer, ...said };
  const into = { group: from, act: `answer|${own}|${number}|${state}|${said.at}`, by: said.by };
  await followInto(ports, completion, into, async () => {
    const [relay, before] = await Promise.all([
      ports.record.get(from, 'relay', number),
      ports.record.get(from, 'relayReply', number, own),
    ]);
    // Only who was asked may answer.
    const wasAsked = relay?.value.receivers.some(({ group }) => group === own) ?? false;
    const isLate = before !== null && isBefore(reply.at, before.value.at);
    if (!wasAsked || isLate) return null;
    return {
      did: { deed: 'relay.answered', number },
      changes: [write('relayReply', reply, before)],
      followUps: [{ kind: 'refresh', ref: { card: 'relay', number } }],
    };
  });
}
