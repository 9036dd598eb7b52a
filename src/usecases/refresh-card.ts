import type { CardRef } from '../domain/follow-up.js';
import type { GroupId } from '../domain/ids.js';
import { loadCard } from './load-card.js';
import type { Ports } from './ports.js';

/** Brings a card that stands in the chat in line with the record. */
export async function refreshCard(ports: Ports, group: GroupId, ref: CardRef): Promise<void> {
  const activityId = await ports.record.postedCard(group, ref);
  if (activityId === null) return;
  const content = await loadCard(ports, group, ref);
  if (content && !(await ports.chat.update(group, activityId, content))) {
    ports.log.info({ card: ref.card }, 'the message of a card is gone; the record stands');
  }
}
