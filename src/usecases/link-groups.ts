import type { Group } from '../domain/group.js';
import type { Invitation } from '../domain/invitation.js';
import { linkNamed, linkTo, MAX_LINKS, withLink, withoutLink } from '../domain/linked-groups.js';
import type { Refusal } from '../domain/refusal.js';
import type { Act } from './act.js';
import { carryOutAsChair } from './as-chair.js';
import type { ActResult } from './carry-out.js';
import { groupChange, readGroup } from './group-of.js';
import type { Ports } from './ports.js';
import { takeInvitation } from './use-invitation.js';

const CARD = { kind: 'post', ref: { card: 'links' } } as const;

/** A chair uses the code of another group's chair: from now on each may hand things to the other. */
export function linkGroups(
  ports: Ports,
  act: Act,
  code: string,
  tenant: string,
): Promise<ActResult<Group>> {
  return carryOutAsChair(
    ports,
    act,
    () => readGroup(ports, act),
    async (state) => {
      const taken = await takeInvitation(ports, act, 'link', code, tenant, (invitation) =>
        linkFault(state.group, invitation),
      );
      if ('refusal' in taken) return taken;
      const { group: other, groupName } = taken.invitation;
      const group = withLink(state.group, other, groupName);
      return {
        value: group,
        did: { deed: 'groups.linked' },
        changes: [groupChange(state, group)],
        followUps: [CARD, { kind: 'link-back', group: other, code, by: act.by }],
        known: { group },
      };
    },
  );
}

function linkFault(group: Group, invitation: Invitation): Refusal | null {
  const there = linkTo(group, invitation.group);
  if (there) return { reason: 'link.already', name: there.name };
  const isFull = group.links.length >= MAX_LINKS;
  return isFull ? { reason: 'link.tooMany', limit: MAX_LINKS } : null;
}

/** A chair of either group ends it for both. */
export function unlinkGroups(ports: Ports, act: Act, name: string): Promise<ActResult<Group>> {
  return carryOutAsChair(
    ports,
    act,
    () => readGroup(ports, act),
    (state) => {
      const link = linkNamed(state.group, name);
      if (!link) return { refusal: { reason: 'link.unknown', name } };
      const group = withoutLink(state.group, link.group);
      return {
        value: group,
        did: { deed: 'groups.linked' },
        changes: [groupChange(state, group)],
        followUps: [CARD, { kind: 'unlink-back', group: link.group, act: act.id, by: act.by }],
        known: { group },
      };
    },
  );
}
