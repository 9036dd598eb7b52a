import type { Group } from '../domain/group.js';
import type { GroupId } from '../domain/ids.js';
import type { ReminderSection } from '../domain/reminder-section.js';
import { plusSeconds, type CalendarDate } from '../domain/time.js';
import { claimAll, type Claim } from './claim-all.js';
import type { Ports } from './ports.js';
import { sendClaimed } from './send-claimed.js';
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
  let othersMention = false;
  for (let from = 0; from < unreached.length; from += PEOPLE_AT_ONCE) {
    const some = unreached.slice(from, from + PEOPLE_AT_ONCE);
    othersMention = (await mentionOnce(ports, kept.value, day, some)) || othersMention;
  }
  if (othersMention) {
    // They may have died at it.
    const later = plusSeconds(ports.clock(), ports.settings.retrySeconds);
    await ports.schedule.add({ kind: 'mention', group, day }, later);
  }
}

/** True where somebody else is at it with one of these people. */
async function mentionOnce(
  ports: Ports,
  group: Group,
  day: CalendarDate,
  unreached: readonly ReminderSection[],
): Promise<boolean> {
  const key = `mention|${group.id}|${day}`;
  const sections: ReminderSection[] = [];
  const claims: Claim[] = [];
  let isBusy = false;
  for (const section of unreached) {
    const claim = await claimAll(ports, section.person.id, [key]);
    isBusy ||= claim.kind === 'busy';
    if (claim.kind !== 'claimed') continue;
    sections.push(section);
    claims.push(claim);
  }
  const [first, ...others] = claims;
  if (!first) return isBusy;
  const people = sections.map(({ person }) => person);
  const { language } = group;
  const what = { card: 'reminder', language, day, sections, snoozedUntil: null } as const;
  const card = { ...what, inGroup: true, mentions: true };
  const mentioned = await sendClaimed(ports, [first, ...others], (seconds) =>
    ports.chat.mention(group.id, people, card, seconds),
  );
  ports.log.info({ people: people.length, mentioned }, 'reminders stand in the group’s chat');
  return isBusy;
}
