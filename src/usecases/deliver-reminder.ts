import { isBefore } from '../domain/time.js';
import { occasionKey } from '../domain/reminder.js';
import type { Ports, ReminderMessage } from './ports.js';

/**
 * Sends one person's reminder, with what is open at this moment: alone in the personal chat,
 * else in the group's chat with a mention. `later` means that somebody else is at it.
 */
export async function deliverReminder(
  ports: Ports,
  { occasion, person }: ReminderMessage,
): Promise<'finished' | 'later'> {
  const [kept, items, address] = await Promise.all([
    ports.record.get(occasion.group, 'group'),
    ports.byPerson.items(person.id, occasion.group),
    ports.directory.person(person.id),
  ]);
  const moved = kept?.value.nextMeeting !== occasion.meeting;
  const now = ports.clock();
  if (!kept || moved || items.length === 0 || isBefore(occasion.meeting, now)) return 'finished';

  const key = occasionKey(occasion, ports.settings.zone);
  // Over before the queue shows the message again.
  const sendingSeconds = ports.settings.retrySeconds * 0.75;
  const claim = await ports.byPerson.claimDelivery(person.id, key, now, sendingSeconds);
  if (claim !== 'claimed') return claim === 'busy' ? 'later' : 'finished';

  const reminder = {
    card: 'reminder',
    person,
    groupName: kept.value.name,
    meeting: occasion.meeting,
    items,
  } as const;
  const alone = {
    ...reminder,
    language: address?.language ?? kept.value.language,
    inGroup: false,
  };
  if (!(await ports.chat.tell(person, occasion.group, alone))) {
    const inGroup = { ...reminder, language: kept.value.language, inGroup: true };
    await ports.chat.mention(occasion.group, person, inGroup);
  }
  await ports.byPerson.markDelivered(person.id, key, ports.clock());
  return 'finished';
}
