import type { GroupId, Person } from '../domain/ids.js';
import { linkTo, nameForOthers, withLink, withoutLink } from '../domain/linked-groups.js';
import { write } from './changes.js';
import { followInto, type Completion } from './follow-into.js';
import type { Ports } from './ports.js';
import { spendInvitation } from './use-invitation.js';

const CARD = { kind: 'post', ref: { card: 'links' } } as const;

/** The other half of a new link, unless it has been taken away again in the meantime. */
export async function linkBack(
  ports: Ports,
  completion: Completion,
  own: GroupId,
  followUp: { readonly group: GroupId; readonly code: string; readonly by: Person },
): Promise<void> {
  const { group, code, by } = followUp;
  await followInto(ports, completion, { group, act: `link|${code}`, by }, async (there) => {
    const here = await ports.record.get(own, 'group');
    if (!here || !linkTo(here.value, group)) return null;
    const linked = withLink(there.value, own, nameForOthers(here.value));
    const changes = linked === there.value ? [] : [write('group', linked, there)];
    return { did: { deed: 'groups.linked' }, changes, followUps: [CARD] };
  });
  await spendInvitation(ports, code);
}

/** The other half goes too, unless the groups have been linked anew in the meantime. */
export async function unlinkBack(
  ports: Ports,
  completion: Completion,
  own: GroupId,
  { group, act, by }: { readonly group: GroupId; readonly act: string; readonly by: Person },
): Promise<void> {
  await followInto(ports, completion, { group, act: `unlink|${act}`, by }, async (there) => {
    const here = await ports.record.get(own, 'group');
    if (!here || linkTo(here.value, group) || !linkTo(there.value, own)) return null;
    const changes = [write('group', withoutLink(there.value, own), there)];
    return { did: { deed: 'groups.linked' }, changes, followUps: [CARD] };
  });
}
