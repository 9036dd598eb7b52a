import type { GroupId, Person, PersonId } from '../domain/ids.js';
import { write } from './changes.js';
import { followInto, type Completion } from './follow-into.js';
import type { Ports } from './ports.js';
import { spendInvitation } from './use-invitation.js';

/**
 * From now on the group is in the new chat. First the new chat's own record says so, for any
 * process that has not heard yet; then it is found there, and shows that it is.
 */
export async function moveSeries(
  ports: Ports,
  completion: Completion,
  group: GroupId,
  followUp: {
    readonly to: GroupId;
    readonly code: string;
    readonly by: Person;
    readonly formerly: readonly PersonId[];
  },
): Promise<void> {
  const { to, code, by, formerly } = followUp;
  const act = `series|${code}`;
  await followInto(ports, completion, { group: to, act, by }, (there) =>
    Promise.resolve({
      did: null,
      changes: [write('group', { ...there.value, continuesAs: group }, there)],
      followUps: [],
    }),
  );
  await ports.series.move(group, to);
  ports.chat.forgetMembers(group);
  await followInto(ports, completion, { group, act, by }, () =>
    Promise.resolve({
      did: null,
      changes: [],
      followUps: [
        { kind: 'post', ref: { card: 'nextMeeting' } },
        { kind: 'index', assignments: 'all', formerly },
      ],
    }),
  );
  await spendInvitation(ports, code);
}
