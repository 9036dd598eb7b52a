import { nextDecentInstant } from '../domain/decent-hours.js';
import type { Language } from '../domain/group.js';
import type { GroupId } from '../domain/ids.js';
import { isBefore, plusSeconds, type Instant } from '../domain/time.js';
import { claimAll } from './claim-all.js';
import type { PersonAddress, Ports, ReminderMessage } from './ports.js';
import { noteUnreached } from './note-unreached.js';
import { reminderOfDay, type DayReminder } from './reminder-of-day.js';
import { sendClaimed } from './send-claimed.js';

/** Where it is not finished: when to look again. */
export type Delivery = 'finished' | { readonly notBefore: Instant };

/**
 * Sends one person's reminder, with what is open at this moment in all of their groups: alone in
 * the personal chat, else in the groups' chats with a mention.
 */
export async function deliverReminder(ports: Ports, message: ReminderMessage): Promise<Delivery> {
  const { person, day, group } = message;
  const [reminder, address] = await Promise.all([
    reminderOfDay(ports, person, day),
    ports.directory.person(person.id),
  ]);
  if (reminder.keys.length === 0) return 'finished';
  const now = ports.clock();
  const decent = await decentMoment(ports, reminder.meeting, address);
  if (isBefore(now, decent)) return { notBefore: decent };

  // Asked before it is claimed: a claim does not wait for storage.
  const language = address?.language ?? (await languageOf(ports, group));
  const claim = await claimAll(ports, person.id, reminder.keys);
  if (claim.kind === 'busy') {
    return { notBefore: plusSeconds(now, ports.settings.retrySeconds) };
  }
  if (claim.kind === 'claimed') {
    await sendClaimed(ports, [claim], (withinSeconds) =>
      send(ports, message, reminder, language, withinSeconds),
    );
    ports.log.info({ day, group, occasions: claim.keys.length }, 'somebody was reminded');
  }
  await tidyUp(ports, message, reminder);
  return 'finished';
}

async function send(
  ports: Ports,
  { person, day, group }: ReminderMessage,
  { sections }: DayReminder,
  language: Language,
  withinSeconds: number,
): Promise<void> {
  const what = {
    card: 'reminder',
    language,
    day,
    sections,
    mentions: false,
    snoozedUntil: null,
  } as const;
  const card = { ...what, inGroup: false };
  const told = await ports.chat.tell(person, group, card, withinSeconds);
  if (told === 'told') return;
  ports.log.info({ why: told }, 'a reminder could not be given alone');
  await Promise.all(
    sections.map((section) => noteUnreached(ports, section.group, { person, day, why: told })),
  );
}

async function languageOf(ports: Ports, group: GroupId): Promise<Language> {
  const kept = await ports.record.get(group, 'group');
  return kept?.value.language ?? 'sv';
}

/** What was noted for this day has been told, or is no longer wanted. */
async function tidyUp(ports: Ports, message: ReminderMessage, { own }: DayReminder): Promise<void> {
  const { person, day } = message;
  await Promise.all([
    ...own.duties
      .filter((duty) => duty.day <= day)
      .map((duty) => ports.byPerson.removeDuty(person.id, duty.group, duty.day)),
    ...own.snoozes
      .filter((snooze) => snooze.day < day)
      .map((snooze) => ports.byPerson.endSnooze(person.id, snooze)),
  ]);
}

/** When the receiver may be disturbed; at once where waiting would mean after the meeting. */
export async function decentMoment(
  ports: Ports,
  meeting: Instant | null,
  address: PersonAddress | null,
): Promise<Instant> {
  const now = ports.clock();
  if (!ports.settings.decentHours) return now;
  const zone = address?.zone ?? ports.settings.zone;
  // That July is quiet was seen to when the day was chosen.
  const decent = nextDecentInstant(now, zone, await ports.redDays(), () => true);
  return meeting === null || isBefore(decent, meeting) ? decent : now;
}
