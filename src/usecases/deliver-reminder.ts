import { nextDecentInstant } from '../domain/decent-hours.js';
import type { MyItem } from '../domain/my-item.js';
import { occasionKey, type ReminderOccasion } from '../domain/reminder.js';
import { dateIn, isBefore, plusSeconds, type Instant } from '../domain/time.js';
import type { PersonAddress, Ports, ReminderMessage } from './ports.js';

/** Over before the queue shows the message again. */
const SENDING_SHARE = 0.75;

/** Where it is not finished: when to look again. */
export type Delivery = 'finished' | { readonly notBefore: Instant };

/**
 * Sends one person's reminder, with what is open at this moment: alone in the personal chat,
 * else in the group's chat with a mention.
 */
export async function deliverReminder(ports: Ports, message: ReminderMessage): Promise<Delivery> {
  const { occasion, person } = message;
  const [kept, items, address] = await Promise.all([
    ports.record.get(occasion.group, 'group'),
    ports.byPerson.items(person.id, occasion.group),
    ports.directory.person(person.id),
  ]);
  const moved = kept?.value.nextMeeting !== occasion.meeting;
  const now = ports.clock();
  if (!kept || moved || items.length === 0) return 'finished';
  if (isBefore(occasion.meeting, now)) {
    ports.log.warn({ leadDays: occasion.leadDays }, 'a reminder came too late, and was left out');
    return 'finished';
  }
  const decent = await decentMoment(ports, occasion, items, address);
  if (isBefore(now, decent)) return { notBefore: decent };

  const { retrySeconds, zone } = ports.settings;
  const key = occasionKey(occasion, zone);
  const claim = await ports.byPerson.claimDelivery(
    person.id,
    key,
    now,
    retrySeconds * SENDING_SHARE,
  );
  if (claim === 'delivered') return 'finished';
  if (claim === 'busy') return { notBefore: plusSeconds(now, retrySeconds) };

  const reminder = {
    card: 'reminder',
    person,
    groupName: kept.value.name,
    meeting: occasion.meeting,
    items,
  } as const;
  const language = address?.language ?? kept.value.language;
  const told = await ports.chat.tell(person, occasion.group, {
    ...reminder,
    language,
    inGroup: false,
  });
  if (told !== 'told') {
    const inGroup = { ...reminder, language: kept.value.language, inGroup: true };
    const mentioned = await ports.chat.mention(occasion.group, person, inGroup);
    ports.log.info({ why: told, mentioned }, 'a reminder could not be given alone');
  }
  await ports.byPerson.markDelivered(person.id, key, ports.clock());
  return 'finished';
}

/** When the receiver may be disturbed; at once where waiting would mean after the meeting. */
async function decentMoment(
  ports: Ports,
  { meeting }: ReminderOccasion,
  items: readonly MyItem[],
  address: PersonAddress | null,
): Promise<Instant> {
  const now = ports.clock();
  if (!ports.settings.decentHours) return now;
  const zone = address?.zone ?? ports.settings.zone;
  const dueDays = items.flatMap(({ due }) => (due.kind === 'date' ? [due.date] : []));
  const isDueOn = (date: string) => date === dateIn(zone, meeting) || dueDays.includes(date);
  const decent = nextDecentInstant(now, zone, await ports.redDays(), isDueOn);
  return isBefore(decent, meeting) ? decent : now;
}
