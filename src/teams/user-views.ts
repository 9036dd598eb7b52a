import type { Card } from '../cards/template.js';
import type { AccountAddress } from './address.js';

/** Teams asks for a view of their own for at most so many people. */
const MAX_VIEWS = 60;

/** Only Teams' own ids are taken; the local test client has others, and does not refresh cards. */
const TEAMS_ID = '29:';

/**
 * Says for whom Teams asks for a view of their own. In a larger chat for nobody: there everyone
 * sees the shared card, and may ask for their own by hand.
 */
export function withUserViews(card: Card, accounts: readonly AccountAddress[]): Card {
  const { refresh, ...rest } = card as Card & { readonly refresh?: object };
  if (!refresh) return card;
  const ids = accounts.map(({ id }) => id).filter((id) => id.startsWith(TEAMS_ID));
  if (ids.length === 0) return rest;
  return { ...rest, refresh: { ...refresh, userIds: ids.length > MAX_VIEWS ? [] : ids } };
}
