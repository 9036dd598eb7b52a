import type { GroupId } from '../domain/ids.js';
import { linkTo, nameForOthers } from '../domain/linked-groups.js';
import type { ReceivedRelay, Relay } from '../domain/relay.js';
import { write } from './changes.js';
import { followInto, type Completion } from './follow-into.js';
import type { Ports } from './ports.js';

/**
 * Brings something that was handed down into the record of one linked group, once however often
 * it is tried. Where that group has ended the link, nothing is written there, and the sender sees
 * that it never came.
 */
export async function deliverRelay(
  ports: Ports,
  completion: Completion,
  from: GroupId,
  { relay: number, to }: { readonly relay: number; readonly to: GroupId },
): Promise<void> {
  const [sender, kept] = await Promise.all([
    ports.record.get(from, 'group'),
    ports.record.get(from, 'relay', number),
  ]);
  if (!sender || !kept) throw new Error('a relay is to be delivered that is not in the record');
  const relay = kept.value;
  const into = { group: to, act: `hand-down|${from}|${number}`, by: relay.by };
  const arrived = await followInto(ports, completion, into, (there) => {
    if (!linkTo(there.value, from)) return Promise.resolve(null);
    const received = asReceived(relay, from, nameForOthers(sender.value));
    return Promise.resolve({
      did: { deed: 'relay.received', number },
      changes: [write('receivedRelay', received)],
      followUps: [
        { kind: 'post', ref: { card: 'receivedRelay', number, from } },
        { kind: 'carry-over', meeting: there.value.meeting + 1 },
      ],
    });
  });
  // Or it came, and the link was ended afterwards.
  if (arrived || (await ports.record.get(to, 'receivedRelay', from, number))) return;
  await noteUnlinked(ports, completion, from, relay, to);
}

function asReceived(relay: Relay, from: GroupId, fromName: string): ReceivedRelay {
  const { number, text, due, by: askedBy, at } = relay;
  return { from, fromName, number, text, due, askedBy, at, state: 'sent', answer: null };
}

async function noteUnlinked(
  ports: Ports,
  completion: Completion,
  from: GroupId,
  { number, by }: Relay,
  to: GroupId,
): Promise<void> {
  const into = { group: from, act: `unlinked|${number}|${to}`, by };
  await followInto(ports, completion, into, async () => {
    const said = await ports.record.get(from, 'relayReply', number, to);
    if (said) return null;
    const at = ports.clock();
    const reply = { relay: number, receiver: to, state: 'unlinked', answer: null, by, at } as const;
    return {
      did: null,
      changes: [write('relayReply', reply)],
      followUps: [{ kind: 'refresh', ref: { card: 'relay', number } }],
    };
  });
}
