import type { Person, PersonId } from '../../domain/ids.js';
import { changeMembers } from '../../usecases/change-members.js';
import type { Act } from '../../usecases/act.js';
import { noteMembers } from '../../usecases/members-groups.js';
import { installGroup } from '../../usecases/install-group.js';
import type { Ports } from '../../usecases/ports.js';
import { personIdOf } from '../identity.js';
import type { Roster } from '../roster.js';
import { sayCard } from '../speech.js';
import type { Turn } from '../turn.js';

/** The bot was added. Teams says so in two activities; the group is new in the first one only. */
export async function onInstalled(turn: Turn, ports: Ports, roster: Roster): Promise<void> {
  if (turn.where === 'group') {
    const { act } = turn;
    // An installation event names nobody: the roster knows who it was.
    const by = act.by.name ? act.by : await namedInRoster(act, ports);
    roster.forget(act.group);
    await installGroup(ports, { ...act, by });
    return;
  }
  // Once per person, however often the app is installed.
  if (!(await ports.record.claim(turn.act.group, 'welcome'))) return;
  const { personLanguage: language } = turn;
  await sayCard(turn, ports, { card: 'help', language, where: 'personal', understood: true });
}

/** The bot was removed, and can say nothing here. Of a person it is remembered with the turn. */
export function onRemoved(turn: Turn, roster: Roster): Promise<void> {
  if (turn.where === 'group') roster.forget(turn.act.group);
  return Promise.resolve();
}

export async function onMembersChanged(
  turn: Turn,
  ports: Ports,
  roster: Roster,
  left: readonly { id: string; aadObjectId?: string }[],
): Promise<void> {
  if (turn.where !== 'group') return;
  roster.forget(turn.act.group);
  const ids: PersonId[] = left.map(personIdOf);
  await changeMembers(ports, turn.act, ids);
  // Who has just come may ask about the group alone, before anything more is recorded.
  ports.background.run('note who is in the group', () => noteMembers(ports, turn.act.group));
}

async function namedInRoster(act: Act, ports: Ports): Promise<Person> {
  const members = await ports.chat.members(act.group);
  return members.find(({ id }) => id === act.by.id) ?? act.by;
}
