import { createHash } from 'node:crypto';
import type { GroupId, PersonId } from '../domain/ids.js';

/** A person as Teams names one in an activity or in the roster. */
export interface TeamsAccount {
  readonly id: string;
  readonly aadObjectId?: string | undefined;
}

/**
 * The directory's object id is one and the same in every chat, and no tenant can choose it.
 * Anonymous visitors have none; their Teams id then stands for them.
 */
export function personIdOf(account: TeamsAccount): PersonId {
  const aad = account.aadObjectId?.toLowerCase();
  return digest(aad ? `aad:${aad}` : `mri:${account.id}`) as PersonId;
}

/** One conversation is one group; a thread in a channel belongs to the channel. */
export function groupIdOf(tenantId: string, conversationId: string): GroupId {
  return digest(`${tenantId}|${conversationId.replace(/;messageid=.*$/, '')}`) as GroupId;
}

/** 128 bits and more, in letters that a table key and a card may hold. */
function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}
