import type { GroupId, Person } from './ids.js';
import { isBefore, plusSeconds, type Instant } from './time.js';

/** How long a code can be used. */
const VALID_SECONDS = 7 * 24 * 3600;

/** A code that a chair has given out, for a chair of another chat to use once. */
export interface Invitation {
  readonly code: string;
  /** To link two groups, or to go on with a series in a new chat. */
  readonly purpose: 'link' | 'series';
  readonly group: GroupId;
  readonly groupName: string;
  /** The tenant whose chat it was given out in. */
  readonly tenant: string;
  readonly by: Person;
  readonly expires: Instant;
  /** Who is using it: should that be cut short, they may go on. */
  readonly usedBy: GroupId | null;
  /** It has done what it was for. */
  readonly spent: boolean;
}

export type InvitationFault = 'unknown' | 'expired' | 'used' | 'ownGroup' | 'otherTenant';

export function expiryOf(at: Instant): Instant {
  return plusSeconds(at, VALID_SECONDS);
}

/** Why a chat may not use a code; null where it may. */
export function invitationFault(
  invitation: Invitation | null,
  purpose: Invitation['purpose'],
  user: { readonly group: GroupId; readonly tenant: string; readonly at: Instant },
  mayShare: (tenant: string, other: string) => boolean,
): InvitationFault | null {
  if (invitation?.purpose !== purpose) return 'unknown';
  if (!mayShare(invitation.tenant, user.tenant)) return 'otherTenant';
  if (invitation.group === user.group) return 'ownGroup';
  if (invitation.spent) return 'used';
  if (invitation.usedBy !== null && invitation.usedBy !== user.group) return 'used';
  return isBefore(user.at, invitation.expires) ? null : 'expired';
}
