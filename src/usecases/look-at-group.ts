import type { GroupId } from '../domain/ids.js';
import { toInstant, type CalendarDate } from '../domain/time.js';
import { valuesOf } from './changes.js';
import { onDuty } from './on-duty.js';
import { datedOf, noteLook, REMINDS_AT } from './plan-looks.js';
import type { Ports } from './ports.js';
import { rulesForAll } from './reminder-rules.js';

/**
 * Early on a day on which a group may have somebody to remind. Notes for whom it may have a duty,
 * so that whoever has several groups hears of all in one message, and when to look next.
 */
export async function lookAtGroup(ports: Ports, id: GroupId, day: CalendarDate): Promise<void> {
  const [kept, open, rules] = await Promise.all([
    ports.record.get(id, 'group'),
    ports.record.list(id, 'assignment', { where: { open: true } }),
    rulesForAll(ports, id),
  ]);
  if (kept?.value.continuesAs !== null) return;
  const group = kept.value;
  const assignments = valuesOf(open);
  const isDue = datedOf(group, assignments, rules, day).some(
    (dated) => dated.day === day || (dated.occasion.kind === 'unconfirmed' && dated.day < day),
  );
  if (isDue) {
    const holders = await onDuty(ports, day, group, assignments, rules);
    await Promise.all(holders.map((person) => ports.byPerson.noteDuty(person.id, id, day)));
    const at = toInstant(day, REMINDS_AT, rules.calendar.zone);
    await ports.schedule.add({ kind: 'remind', group: id, day }, at);
  }
  await noteLook(ports, group, assignments, rules, day);
}
