import type { GroupId, PersonId } from '../domain/ids.js';
import { noteChooser } from './own-lead-days.js';
import { planLooks } from './plan-looks.js';
import type { Ports } from './ports.js';
import { GroupGone, TryLater } from './sending-fault.js';

/** Notes of everyone in the chat that they are, so that alone they can ask about it. */
export async function noteMembers(ports: Ports, group: GroupId): Promise<void> {
  const members = await ports.chat.members(group);
  await Promise.all(members.map(({ id }) => noteMember(ports, group, id)));
}

/** Whoever has just come may have chosen lead times before. */
async function noteMember(ports: Ports, group: GroupId, person: PersonId): Promise<void> {
  if (!(await ports.byPerson.noteGroup(person, group))) return;
  const { leadDays } = await ports.byPerson.choice(person);
  if (leadDays === null) return;
  await noteChooser(ports, group, person);
  await planLooks(ports, group, []);
}

/**
 * The groups that a person is in, by their chats at this moment: who has left sees nothing, and
 * a group whose chat does not answer shows nothing either.
 */
export async function groupsOf(ports: Ports, person: PersonId): Promise<readonly GroupId[]> {
  const noted = await ports.byPerson.groups(person);
  const still = await Promise.all(noted.map((group) => isMember(ports, group, person)));
  return noted.filter((_, index) => still[index]);
}

export async function isMember(ports: Ports, group: GroupId, person: PersonId): Promise<boolean> {
  try {
    const members = await ports.chat.members(group);
    return members.some(({ id }) => id === person);
  } catch (error) {
    if (!(error instanceof GroupGone || error instanceof TryLater)) throw error;
    ports.log.warn(
      { err: error },
      'a group was left out of an answer: its chat did not say who is in it',
    );
    return false;
  }
}
