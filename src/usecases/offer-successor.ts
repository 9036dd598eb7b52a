import { ownedByPerson, type Assignment } from '../domain/assignment.js';
import type { FollowUp } from '../domain/follow-up.js';
import type { GroupId, Person, PersonId } from '../domain/ids.js';
import { ownerKey, type Owner } from '../domain/owner.js';
import type { Act } from './act.js';
import { carryOutAsLeader, type ActResult } from './carry-out.js';
import { valuesOf, write } from './changes.js';
import { readGroup } from './group-of.js';
import type { Kept } from './kept.js';
import type { Ports } from './ports.js';
import { refreshOf } from './refresh-of.js';

/** As many as one transaction takes, with the cards that show them. */
const ASSIGNMENTS_PER_ACT = 20;

/** The cards that offer what those who left had in their own name; none for who had nothing. */
export async function offersFor(
  ports: Ports,
  group: GroupId,
  left: readonly PersonId[],
): Promise<readonly FollowUp[]> {
  if (left.length === 0) return [];
  const open = await readOpen(ports, group);
  const leavers = left.flatMap((id) => nameAmong(valuesOf(open), id) ?? []);
  return leavers.map((person) => ({ kind: 'post', ref: { card: 'successor', person } }));
}

/** Gives what somebody had who left to a successor, who has not said yes to it yet. The value is the leaver's name. */
export function handOver(
  ports: Ports,
  act: Act,
  from: PersonId,
  to: Person | null,
  numbers: readonly number[],
): Promise<ActResult<string>> {
  return carryOutAsLeader(
    ports,
    act,
    async () => {
      const [state, open] = await Promise.all([readGroup(ports, act), readOpen(ports, act.group)]);
      return { ...state, open };
    },
    ({ group, open }) => {
      if (!to) return { refusal: { reason: 'owner.missing' } };
      const person = nameAmong(valuesOf(open), from);
      const given = open
        .filter(({ value }) => ownedByPerson(value, from) && numbers.includes(value.number))
        .slice(0, ASSIGNMENTS_PER_ACT)
        .map((kept) => ({ kept, now: ownedBy(kept.value, from, to, act) }));
      const index = given.map(({ now }) => now.number);
      const cards = given.flatMap(({ now }) => refreshOf(now, group));
      return {
        value: person?.name ?? '',
        did: given.length > 0 ? { deed: 'assignment.changed', number: index[0] ?? 0 } : null,
        changes: given.map(({ kept, now }) => write('assignment', now, kept)),
        followUps: [
          { kind: 'index', assignments: index, formerly: [from] },
          ...new Map(cards.map((card) => [JSON.stringify(card), card])).values(),
          ...(person ? [{ kind: 'refresh', ref: { card: 'successor', person } } as const] : []),
        ],
        known: { group },
      };
    },
  );
}

function readOpen(ports: Ports, id: GroupId): Promise<readonly Kept<Assignment>[]> {
  return ports.record.list(id, 'assignment', { where: { open: true } });
}

/** Whoever is gone from the chat has their name in the record only. */
function nameAmong(assignments: readonly Assignment[], id: PersonId): Person | null {
  for (const { owners } of assignments) {
    for (const owner of owners) {
      if (owner.kind === 'person' && owner.person.id === id) return owner.person;
    }
  }
  return null;
}

function ownedBy(assignment: Assignment, from: PersonId, to: Person, { by }: Act): Assignment {
  const successor: Owner = { kind: 'person', person: to };
  const owners = assignment.owners.map((owner) => (ownerKey(owner) === from ? successor : owner));
  const already = ownedByPerson(assignment, to.id);
  const waiting = assignment.unconfirmed.filter((key) => key !== from);
  return {
    ...assignment,
    owners: [...new Map(owners.map((owner) => [ownerKey(owner), owner])).values()],
    unconfirmed: already || to.id === by.id ? waiting : [...waiting, to.id],
  };
}
