import type { GroupId } from '../domain/ids.js';
import type { ReminderSection } from '../domain/reminder-section.js';
import type { CalendarDate } from '../domain/time.js';
import { valuesOf } from './changes.js';
import type { Ports } from './ports.js';
import { reminderOfDay } from './reminder-of-day.js';

/** What a group has, on a day, for each who could not be reached alone; by the record as it stands. */
export async function unreachedSections(
  ports: Ports,
  group: GroupId,
  day: CalendarDate,
): Promise<readonly ReminderSection[]> {
  const rows = await ports.record.list(group, 'unreached', { within: [day] });
  const found = await Promise.all(
    valuesOf(rows).map(async ({ person }) => {
      const { sections } = await reminderOfDay(ports, person, day);
      return sections.filter((section) => section.group === group);
    }),
  );
  return found.flat().sort((a, b) => a.person.name.localeCompare(b.person.name, 'sv'));
}
