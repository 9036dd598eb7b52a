import type { Group } from '../domain/group.js';
import { ownerKey, type Owner } from '../domain/owner.js';
import { MAX_NAME } from '../domain/record-text.js';
import type { Refusal } from '../domain/refusal.js';
import type { Act } from './act.js';

/** As many owners as a card and a row can hold; beyond that it is for everyone. */
const MAX_OWNERS = 30;

export function eachOnce(owners: readonly Owner[]): readonly Owner[] {
  return [...new Map(owners.map((owner) => [ownerKey(owner), owner])).values()];
}

export function ownersFault(owners: readonly Owner[]): Refusal | null {
  if (owners.some((owner) => owner.kind === 'external' && owner.name.length > MAX_NAME)) {
    return { reason: 'owner.nameTooLong', limit: MAX_NAME };
  }
  if (owners.length > MAX_OWNERS) return { reason: 'owner.tooMany', limit: MAX_OWNERS };
  return null;
}

/** Who was not there to say yes: those outside, and members who are away; not the writer. */
export function unconfirmedOf(owners: readonly Owner[], group: Group, { by }: Act): string[] {
  return owners
    .filter(
      (owner) =>
        owner.kind === 'external' || (owner.kind === 'person' && owner.person.id !== by.id),
    )
    .filter((owner) => owner.kind === 'external' || group.absent.includes(ownerKey(owner)))
    .map(ownerKey);
}
