import type { ReminderSection } from '../domain/reminder-section.js';
import type { Foreseen } from '../usecases/foresee-reminders.js';

/**
 * A line for each person and group: when, to whom, of which group, why, and of which assignments.
 * Ids, not names, and no texts: what an operator sees may end in a ticket.
 */
export function printForeseen(foreseen: readonly Foreseen[]): string {
  const lines = foreseen.flatMap(({ person, at, sections, isTold }) =>
    sections.map((section) =>
      [
        at,
        person.id,
        section.group,
        ...reasonsOf(section),
        ...(isTold ? ['(told already)'] : []),
      ].join('\t'),
    ),
  );
  const people = new Set(foreseen.map(({ person }) => person.id)).size;
  return [...lines.sort(), `${people} would be reminded`].map((line) => `${line}\n`).join('');
}

function reasonsOf({ meeting, items, duties }: ReminderSection): string[] {
  const numbers = items.map(({ item }) => item.number).join(',');
  return [
    ...(meeting === null ? [] : [`beforeMeeting ${meeting} (${numbers})`]),
    ...items.flatMap(({ item, occasions }) =>
      occasions.map((occasion) => `${occasion.kind} ${item.number}`),
    ),
    ...duties.map(({ kind }) => kind),
  ];
}
