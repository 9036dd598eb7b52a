import type { GroupId } from '../domain/ids.js';
import type { ReminderSection } from '../domain/reminder-section.js';
import type { CalendarDate } from '../domain/time.js';
import { claimAll } from './claim-all.js';
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
  const key = `mention|${group}|${day}`;
  const claimed: ReminderSection[] = [];
  for (const section of unreached) {
    const claim = await claimAll(ports, section.person.id, [key]);
    if (claim.kind === 'claimed') claimed.push(section);
  }
  const { language } = kept.value;
  for (let from = 0; from < claimed.length; from += PEOPLE_AT_ONCE) {
    const sections = claimed.slice(from, from + PEOPLE_AT_ONCE);
    const people = sections.map(({ person }) => person);
    const what = { card: 'reminder', language, day, sections, snoozedUntil: null } as const;
    const card = { ...what, inGroup: true, mentions: true };
    const mentioned = await ports.chat.mention(group, people, card);
    await Promise.all(people.map(({ id }) => ports.byPerson.markDelivered(id, key, ports.clock())));
    ports.log.info({ people: people.length, mentioned }, 'reminders stand in the group’s chat');
  }
}
