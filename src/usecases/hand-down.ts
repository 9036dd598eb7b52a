import { holders, mayChange, type Assignment } from '../domain/assignment.js';
import type { Due } from '../domain/due.js';
import type { FollowUp } from '../domain/follow-up.js';
import type { Group } from '../domain/group.js';
import type { Person } from '../domain/ids.js';
import { linkNamed, linkTo } from '../domain/linked-groups.js';
import { MAX_NAME, textFault } from '../domain/record-text.js';
import type { Refusal } from '../domain/refusal.js';
import {
  MAX_RECEIVERS,
  receiverKey,
  type Receiver,
  type Relay,
  type WantedReceiver,
} from '../domain/relay.js';
import { onlyThoseWhoRunIt, runsMeeting, type Act } from './act.js';
import { carryOut, type ActResult } from './carry-out.js';
import { write } from './changes.js';
import { groupChange, readGroup } from './group-of.js';
import type { Kept } from './kept.js';
import type { Ports } from './ports.js';
import { placeOf, type Form } from './recording.js';
import { refreshOf } from './refresh-of.js';

export interface NewRelay {
  readonly text: string;
  readonly receivers: readonly WantedReceiver[];
  /** Who tells the groups that are not linked; the one who writes where nobody is named. */
  readonly contact: Person | null;
  readonly due: Due;
  readonly item: Relay['item'];
  readonly assignment: number | null;
  /** Whether the assignment is theirs from now on; else it stays open here. */
  readonly handOver: boolean;
}

/** Hands something down (förmedlar) to other groups. Anyone in the conversation may. */
export function handDown(
  ports: Ports,
  act: Act,
  wanted: NewRelay,
  form: Form | null = null,
): Promise<ActResult<Relay>> {
  return carryOut(
    ports,
    act,
    async () => {
      const { assignment, handOver } = wanted;
      const [{ group, kept: stored }, kept, members] = await Promise.all([
        readGroup(ports, act),
        assignment === null ? null : ports.record.get(act.group, 'assignment', assignment),
        handOver ? ports.chat.members(act.group) : [],
      ]);
      return { group, stored, kept, members };
    },
    async ({ group: before, stored, kept, members }) => {
      const receivers = receiversOf(before, wanted, act.by);
      const fault =
        textFault(wanted.text) ??
        linksFault(before, wanted) ??
        receiversFault(receivers) ??
        (await assignmentFault(wanted, act, before, members, kept));
      if (fault) return { refusal: fault };
      const place = placeOf(ports, act, before);
      const number = place.group.lastRelay + 1;
      const group: Group = { ...place.group, lastRelay: number };
      const { due, item, assignment } = wanted;
      const { meeting } = place;
      const said = { text: wanted.text.trim(), due, item, assignment, receivers };
      const relay: Relay = { number, ...said, meeting, by: act.by, at: act.at };
      const ref = { card: 'relay', number } as const;
      const handedOver = wanted.handOver && kept ? endedBy(act, kept) : null;
      return {
        value: relay,
        did: { deed: 'relay.sent', number },
        changes: [
          groupChange({ group: before, kept: stored }, group),
          write('relay', relay),
          ...(form ? [{ row: 'postedCard', ref, activityId: form.activityId } as const] : []),
          ...(handedOver ? [write('assignment', handedOver, kept)] : []),
        ],
        followUps: [
          { kind: form ? 'refresh' : 'post', ref },
          ...receivers.flatMap(({ group: to }): FollowUp[] =>
            to === null ? [] : [{ kind: 'hand-down', relay: number, to }],
          ),
          ...(handedOver ? noLongerOurs(handedOver, group, members) : []),
          ...place.followUps,
        ],
        known: { group },
      };
    },
  );
}

/** Each once; a name that no link bears is that of a group somebody has to tell. */
function receiversOf(group: Group, wanted: NewRelay, writer: Person): readonly Receiver[] {
  const found = wanted.receivers.flatMap((one): Receiver[] => {
    const link = 'group' in one ? linkTo(group, one.group) : linkNamed(group, one.name);
    if (link) return [{ name: link.name, group: link.group, contact: null }];
    const name = 'name' in one ? one.name.trim() : '';
    return name === '' ? [] : [{ name, group: null, contact: wanted.contact ?? writer }];
  });
  return [...new Map(found.map((receiver) => [receiverKey(receiver), receiver])).values()];
}

/** A form may stand in the chat for longer than a link. */
function linksFault(group: Group, { receivers }: NewRelay): Refusal | null {
  const isGone = receivers.some((one) => 'group' in one && !linkTo(group, one.group));
  return isGone ? { reason: 'relay.unlinked' } : null;
}

function receiversFault(receivers: readonly Receiver[]): Refusal | null {
  if (receivers.length === 0) return { reason: 'relay.nobody' };
  if (receivers.length > MAX_RECEIVERS) return { reason: 'relay.tooMany', limit: MAX_RECEIVERS };
  const isLong = receivers.some(({ group, name }) => group === null && name.length > MAX_NAME);
  return isLong ? { reason: 'owner.nameTooLong', limit: MAX_NAME } : null;
}

async function assignmentFault(
  { assignment: number, handOver }: NewRelay,
  act: Act,
  group: Group,
  members: readonly Person[],
  kept: Kept<Assignment> | null,
): Promise<Refusal | null> {
  if (number === null) return null;
  if (!kept) return { reason: 'assignment.unknown', number };
  if (!handOver) return null;
  const { ended } = kept.value;
  if (ended) return { reason: 'assignment.alreadyDone', number, by: ended.by.name };
  const may = mayChange(kept.value, group, members, act.by.id) || (await runsMeeting(act, group));
  return may ? null : onlyThoseWhoRunIt(group);
}

function endedBy({ by, at }: Act, { value }: Kept<Assignment>): Assignment {
  return { ...value, ended: { how: 'handedOver', by, at } };
}

function noLongerOurs(
  assignment: Assignment,
  group: Group,
  members: readonly Person[],
): readonly FollowUp[] {
  const formerly = holders(assignment, group, members).map(({ id }) => id);
  return [
    { kind: 'index', assignments: [assignment.number], formerly },
    ...refreshOf(assignment, group),
  ];
}
