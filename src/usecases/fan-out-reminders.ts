import { holders } from '../domain/assignment.js';
import { isBefore } from '../domain/time.js';
import type { ReminderOccasion } from '../domain/reminder.js';
import type { Ports } from './ports.js';

/** Queues one message per member who has something open. Nothing is decided before it is due. */
export async function fanOutReminders(ports: Ports, occasion: ReminderOccasion): Promise<void> {
  const [kept, assignments, members] = await Promise.all([
    ports.record.get(occasion.group, 'group'),
    ports.record.list(occasion.group, 'assignment', { where: { open: true } }),
    ports.chat.members(occasion.group),
  ]);
  const moved = kept?.value.nextMeeting !== occasion.meeting;
  if (!kept || moved || isBefore(occasion.meeting, ports.clock())) return;
  const receivers = new Map(
    assignments
      .flatMap(({ value }) => holders(value, kept.value, members))
      .map((person) => [person.id, person]),
  );
  await ports.queue.send([...receivers.values()].map((person) => ({ occasion, person })));
  ports.log.info({ receivers: receivers.size, leadDays: occasion.leadDays }, 'reminders queued');
}
