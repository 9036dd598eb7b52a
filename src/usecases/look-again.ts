import type { CardContent } from '../domain/card-content.js';
import type { CardRef } from '../domain/follow-up.js';
import type { GroupId } from '../domain/ids.js';
import { loadCard } from './load-card.js';
import type { Ports } from './ports.js';

export interface Posted {
  readonly ref: CardRef;
  readonly activityId: string;
  readonly content: CardContent;
}

/** Cards that several people's acts change. */
const SHARED: ReadonlySet<CardRef['card']> = new Set<CardRef['card']>(['agenda', 'item', 'round']);

/**
 * While a new card was on its way nobody could bring it up to date, since nobody knew where it
 * would stand: twenty people enter a meeting in the seconds in which its agenda is posted.
 */
export function lookAgain(ports: Ports, group: GroupId, posted: readonly Posted[]): void {
  for (const { ref, content } of posted) {
    if (!SHARED.has(ref.card)) continue;
    ports.background.run('look again at a new card', async () => {
      const now = await loadCard(ports, group, ref);
      if (now && inOrder(now) !== inOrder(content)) await ports.refresher.request(group, ref);
    });
  }
}

/** What was written and what was read name their fields in different orders. */
function inOrder(content: CardContent): string {
  return JSON.stringify(content, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
