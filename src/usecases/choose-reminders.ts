import type { CardContent } from '../domain/card-content.js';
import type { Language } from '../domain/group.js';
import type { GroupId, Person, PersonId } from '../domain/ids.js';
import { REMINDER_SORTS } from '../domain/occasion.js';
import {
  EVERYTHING,
  leadDaysOf,
  saneLeadDays,
  type GroupReminders,
  type PersonReminders,
} from '../domain/reminder-choice.js';
import type { Group } from '../domain/group.js';
import type { Act } from './act.js';
import { carryOutAsLeader, type ActResult } from './carry-out.js';
import { groupChange, readGroup } from './group-of.js';
import { groupsOf, isMember } from './members-groups.js';
import { noteChooser } from './own-lead-days.js';
import { planLooks } from './plan-looks.js';
import type { Ports } from './ports.js';

type OwnGroup = Content['groups'][number];

type Content = Extract<CardContent, { card: 'reminderSettings' }>;

/** What a person has chosen, and the groups that they may leave out. */
export async function ownSettings(
  ports: Ports,
  person: Person,
  language: Language,
): Promise<Content> {
  const [choice, groupsNow] = await Promise.all([
    ports.byPerson.choice(person.id),
    groupsOf(ports, person.id),
  ]);
  const named = await Promise.all(
    groupsNow.map(async (group) => {
      return [group, (await ports.record.get(group, 'group'))?.value.name ?? ''] as const;
    }),
  );
  const known = new Map<GroupId, string>([
    ...choice.offGroups.map(({ group, name }) => [group, name] as const),
    ...named,
  ]);
  const groups = [...known].map(([group, name]): OwnGroup => {
    return { group, name, isOff: choice.offGroups.some((one) => one.group === group) };
  });
  return {
    card: 'reminderSettings',
    language,
    scope: null,
    off: choice.off,
    groups,
    leadDays: choice.leadDays ?? [],
  };
}

export function groupSettings(ports: Ports, group: Group): Content {
  const leadDays = leadDaysOf(group, ports.settings.reminderLeadDays, null);
  const { language, id: scope, reminders } = group;
  return { card: 'reminderSettings', language, scope, off: reminders.off, groups: [], leadDays };
}

/**
 * What a person has chosen. Their groups are told first that there is something to ask for, so
 * that whatever happens in between, what the person chose is found.
 */
export async function chooseOwn(
  ports: Ports,
  person: PersonId,
  choice: PersonReminders,
): Promise<void> {
  const groups = choice.leadDays === null ? [] : await ports.byPerson.groups(person);
  await Promise.all(groups.map((group) => noteChooser(ports, group, person)));
  await ports.byPerson.choose(person, choice);
  await Promise.all(groups.map((group) => planLooks(ports, group, [])));
}

/** One group is left out, or taken in again; null where the person is not in it. */
export async function chooseGroup(
  ports: Ports,
  { id }: Person,
  group: GroupId,
  isOff: boolean,
): Promise<OwnGroup | null> {
  const [choice, kept, isThere] = await Promise.all([
    ports.byPerson.choice(id),
    ports.record.get(group, 'group'),
    isMember(ports, group, id),
  ]);
  // Whoever has left may still take back what they said.
  if (!isThere && isOff) return null;
  const name = isThere ? (kept?.value.name ?? '') : '';
  const others = choice.offGroups.filter((one) => one.group !== group);
  const offGroups = isOff ? [...others, { group, name }] : others;
  await chooseOwn(ports, id, { ...choice, offGroups });
  return { group, name, isOff };
}

/** Everything is turned on again; when it comes is no part of that. */
export async function turnOnOwn(ports: Ports, person: PersonId): Promise<void> {
  const { leadDays } = await ports.byPerson.choice(person);
  await chooseOwn(ports, person, { ...EVERYTHING, leadDays });
}

/** Everything is turned off, until it is turned on again. */
export async function turnOffOwn(ports: Ports, person: PersonId): Promise<void> {
  const choice = await ports.byPerson.choice(person);
  await chooseOwn(ports, person, { ...choice, off: REMINDER_SORTS });
}

/** For everybody in the group. Looks are planned anew: other lead times fall on other days. */
export function setGroupReminders(
  ports: Ports,
  act: Act,
  change: Partial<GroupReminders>,
): Promise<ActResult<Group>> {
  return carryOutAsLeader(
    ports,
    act,
    () => readGroup(ports, act),
    (state) => {
      const { reminders } = state.group;
      const leadDays = change.leadDays && saneLeadDays(change.leadDays);
      const group: Group = {
        ...state.group,
        reminders: {
          off: change.off ?? reminders.off,
          leadDays: leadDays ?? (change.leadDays === null ? null : reminders.leadDays),
        },
      };
      return {
        value: group,
        did: { deed: 'settings.changed' },
        changes: [groupChange(state, group)],
        followUps: [{ kind: 'index', assignments: [], formerly: [] }],
        known: { group },
      };
    },
  );
}
