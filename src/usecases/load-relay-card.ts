import type { CardContent } from '../domain/card-content.js';
import { newGroup, type Group } from '../domain/group.js';
import type { GroupId } from '../domain/ids.js';
import { valuesOf } from './changes.js';
import type { Ports } from './ports.js';

interface Known {
  readonly group?: Group;
}

/** What the sender sees of something handed down: what has become of it with each receiver. */
export async function loadRelayCard(
  ports: Ports,
  id: GroupId,
  number: number,
  known: Known,
): Promise<CardContent | null> {
  const [group, relay, replies] = await Promise.all([
    readGroup(ports, id, known),
    ports.record.get(id, 'relay', number),
    ports.record.list(id, 'relayReply', { within: [number] }),
  ]);
  return relay && { card: 'relay', group, relay: relay.value, replies: valuesOf(replies) };
}

/** What a receiver sees of it. */
export async function loadReceivedRelayCard(
  ports: Ports,
  id: GroupId,
  from: GroupId,
  number: number,
  known: Known,
): Promise<CardContent | null> {
  const [group, received] = await Promise.all([
    readGroup(ports, id, known),
    ports.record.get(id, 'receivedRelay', from, number),
  ]);
  return received && { card: 'receivedRelay', group, received: received.value };
}

async function readGroup(ports: Ports, id: GroupId, { group }: Known): Promise<Group> {
  return group ?? (await ports.record.get(id, 'group'))?.value ?? newGroup(id, '', null);
}
