import { invitationFault, type Invitation } from '../domain/invitation.js';
import type { Refusal } from '../domain/refusal.js';
import type { Act } from './act.js';
import type { Ports } from './ports.js';

/**
 * Takes a code for this group alone; a redelivery, or a chair who tries again after something was
 * cut short, may go on with it until it is spent.
 */
export async function takeInvitation(
  ports: Ports,
  act: Act,
  purpose: Invitation['purpose'],
  code: string,
  tenant: string,
  /** Why the group has no use for it; null where it has. */
  faultOf: (invitation: Invitation) => Refusal | null,
): Promise<{ readonly invitation: Invitation } | { readonly refusal: Refusal }> {
  const kept = await ports.invitations.find(code);
  const fault = invitationFault(
    kept?.value ?? null,
    purpose,
    { group: act.group, tenant, at: act.at },
    (one, other) => mayShare(one, other, ports.settings.servedTenants),
  );
  if (fault !== null) return { refusal: { reason: `code.${fault}` } };
  if (!kept) return { refusal: { reason: 'code.unknown' } };
  const { value, etag } = kept;
  const useless = faultOf(value);
  if (useless) return { refusal: useless };
  const taken: Invitation = { ...value, usedBy: act.group };
  if (await ports.invitations.replace({ value, etag }, taken)) return { invitation: taken };
  return takeInvitation(ports, act, purpose, code, tenant, faultOf);
}

/** It has done what it was for, and will do nothing else. */
export async function spendInvitation(ports: Ports, code: string): Promise<void> {
  const kept = await ports.invitations.find(code);
  if (!kept || kept.value.spent) return;
  if (await ports.invitations.replace(kept, { ...kept.value, spent: true })) return;
  await spendInvitation(ports, code);
}

/**
 * A code does not leave its tenant, unless whoever runs the installation has named both tenants
 * as those it serves.
 */
function mayShare(tenant: string, other: string, served: readonly string[]): boolean {
  return tenant === other || (served.includes(tenant) && served.includes(other));
}
