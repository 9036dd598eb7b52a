import { randomInt } from 'node:crypto';
import { expiryOf, type Invitation } from '../domain/invitation.js';
import { nameForOthers } from '../domain/linked-groups.js';
import type { Act } from './act.js';
import { carryOutAsChair } from './as-chair.js';
import type { ActResult } from './carry-out.js';
import { readGroup } from './group-of.js';
import type { Ports } from './ports.js';

/** No vowels, so that no words come about, and nothing that looks like something else. */
const LETTERS = 'BCDFGHJKMNPQRSTVWXZ';
const LENGTH = 8;

/** The chair gets a code, for the chair of another chat to use there. */
export function invite(
  ports: Ports,
  act: Act,
  purpose: Invitation['purpose'],
  tenant: string,
): Promise<ActResult<Invitation>> {
  return carryOutAsChair(
    ports,
    act,
    () => readGroup(ports, act),
    async ({ group }) => {
      const invitation: Invitation = {
        code: newCode(),
        purpose,
        group: act.group,
        groupName: nameForOthers(group),
        tenant,
        by: act.by,
        expires: expiryOf(act.at),
        usedBy: null,
        spent: false,
      };
      // Before it is told: a code that nobody was told of runs out by itself.
      await ports.invitations.create(invitation);
      return { value: invitation, did: null, changes: [], followUps: [] };
    },
  );
}

function newCode(): string {
  return Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');
}
