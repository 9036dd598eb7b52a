import type { Group } from '../domain/group.js';
import type { GroupId } from '../domain/ids.js';
import type { ReminderSection } from '../domain/reminder-section.js';
import { secondsBetween, type CalendarDate, type Instant } from '../domain/time.js';
import { claimAll } from './claim-all.js';
import { noteDelivered } from './note-delivered.js';
import type { Ports } from './ports.js';
import { unreachedSections } from './unreached-sections.js';

/** As many as one card has room for. */
const PEOPLE_AT_ONCE = 15;

/** One message in the group's chat, to all who could not be reached alone and have not had one. */
export async function mentionUnreached(
  ports: Ports,
  group: GroupId,
  day: CalendarDate,
): Promise<void> {
  const [kept, unreached] = await Promise.all([
    ports.record.get(group, 'group'),
    unreachedSections(ports, group, day),
  ]);
  if (!kept) return;
  for (let from = 0; from < unreached.length; from += PEOPLE_AT_ONCE) {
    await mentionOnce(ports, kept.value, day, unreached.slice(from, from + PEOPLE_AT_ONCE));
  }
}

async function mentionOnce(
  ports: Ports,
  group: Group,
  day: CalendarDate,
  unreached: readonly ReminderSection[],
): Promise<void> {
  const key = `mention|${group.id}|${day}`;
  const sections: ReminderSection[] = [];
  let leaveBy: Instant | undefined;
  for (const section of unreached) {
    const claim = await claimAll(ports, section.person.id, [key]);
    if (claim.kind !== 'claimed') continue;
    sections.push(section);
    // The first claim is the first to be over.
    leaveBy ??= claim.leaveBy;
  }
  if (leaveBy === undefined) return;
  const people = sections.map(({ person }) => person);
  const { language } = group;
  const what = { card: 'reminder', language, day, sections, snoozedUntil: null } as const;
  const card = { ...what, inGroup: true, mentions: true };
  const seconds = secondsBetween(ports.clock(), leaveBy);
  const mentioned = await ports.chat.mention(group.id, people, card, seconds);
  await Promise.all(people.map(({ id }) => noteDelivered(ports, id, [key])));
  ports.log.info({ people: people.length, mentioned }, 'reminders stand in the group’s chat');
}
