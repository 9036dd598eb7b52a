import type { GroupId, Person, PersonId } from '../domain/ids.js';
import type { ReminderSection } from '../domain/reminder-section.js';
import { dateIn, plusSeconds, type Instant } from '../domain/time.js';
import { decentMoment } from './deliver-reminder.js';
import { receiversOn } from './fan-out-reminders.js';
import type { OwnRows } from './by-person-port.js';
import type { Ports } from './ports.js';
import { reminderOfDay } from './reminder-of-day.js';
import { GroupGone } from './sending-fault.js';

/** What one person would get, by the record as it stands now. */
export interface Foreseen {
  readonly person: Person;
  /** When it would reach them: the hour that was asked about, or their next decent one. */
  readonly at: Instant;
  readonly sections: readonly ReminderSection[];
  /** All of it has been told already. */
  readonly isTold: boolean;
}

/**
 * Who would be reminded at an hour, and of what: the same reckoning as when it comes, and nothing
 * is sent or written. Groups without a look due by then have nothing on that day.
 */
export async function foreseeReminders(
  real: Ports,
  at: Instant,
  only: GroupId | null,
): Promise<readonly Foreseen[]> {
  const day = dateIn(real.settings.zone, at);
  // The second after: a look of that very hour is due.
  const errands = await real.schedule.due(plusSeconds(at, 1));
  const groups = new Set(
    errands.flatMap(({ errand }) => (errand.kind === 'follow-ups' ? [] : [errand.group])),
  );
  const people = new Map<PersonId, Person>();
  const duties = new Map<PersonId, OwnRows['duties'][number][]>();
  const ports = { ...real, clock: () => at };
  for (const group of groups) {
    if (only !== null && only !== group) continue;
    const found = await receiversOn(ports, group, day).catch(unlessGone);
    for (const person of found?.receivers ?? []) people.set(person.id, person);
    for (const { id } of found?.onDuty ?? []) {
      duties.set(id, [...(duties.get(id) ?? []), { group, day }]);
    }
  }
  for (const { errand } of errands) {
    if (errand.kind === 'remindOne' && errand.day === day) {
      people.set(errand.person.id, errand.person);
    }
  }
  const foreseeing = { ...ports, byPerson: withDuties(real.byPerson, duties) };
  const all = await Promise.all(
    [...people.values()].map((person) => foresee(foreseeing, person, day, only)),
  );
  return all.filter(({ sections }) => sections.length > 0);
}

async function foresee(
  ports: Ports,
  person: Person,
  day: string,
  only: GroupId | null,
): Promise<Foreseen> {
  const [{ sections, keys, meeting }, address] = await Promise.all([
    reminderOfDay(ports, person, day),
    ports.directory.person(person.id),
  ]);
  const told = await Promise.all(keys.map((key) => ports.byPerson.wasDelivered(person.id, key)));
  return {
    person,
    at: await decentMoment(ports, meeting, address),
    sections: sections.filter(({ group }) => only === null || only === group),
    isTold: told.every((one) => one),
  };
}

/** As the look of the day would have noted them. */
function withDuties(
  byPerson: Ports['byPerson'],
  duties: ReadonlyMap<PersonId, OwnRows['duties']>,
): Ports['byPerson'] {
  return {
    ...byPerson,
    async own(person) {
      return { ...(await byPerson.own(person)), duties: duties.get(person) ?? [] };
    },
  };
}

function unlessGone(error: unknown): null {
  if (error instanceof GroupGone) return null;
  throw error;
}
