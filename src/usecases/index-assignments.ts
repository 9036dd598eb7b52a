import { stillAsked } from '../domain/assignment.js';
import type { GroupId, PersonId } from '../domain/ids.js';
import { itemOf, type MyItem } from '../domain/my-item.js';
import { valuesOf } from './changes.js';
import type { Ports } from './ports.js';

/** How many people's lists are written at the same time. */
const PARALLEL = 20;

/**
 * Brings people's lists in line with the record. It reads the truth again afterwards: if that
 * moved meanwhile the work is done again, so two that run at once end with the truth.
 */
export async function indexAssignments(
  ports: Ports,
  id: GroupId,
  which: readonly number[] | 'all',
  formerly: readonly PersonId[],
): Promise<void> {
  let written = '';
  let removeFrom = formerly;
  for (;;) {
    const wanted = await readWanted(ports, id, which);
    const picture = JSON.stringify(wanted);
    if (picture === written) return;
    await writeLists(ports, id, wanted, removeFrom);
    written = picture;
    removeFrom = [...formerly, ...wanted.flatMap(({ people }) => people)];
  }
}

interface Wanted {
  readonly item: MyItem;
  /** Who has not said yes. */
  readonly waiting: readonly string[];
  readonly people: readonly PersonId[];
}

async function readWanted(
  ports: Ports,
  id: GroupId,
  which: readonly number[] | 'all',
): Promise<readonly Wanted[]> {
  const [kept, members, assignments, shares] = await Promise.all([
    ports.record.get(id, 'group'),
    ports.chat.members(id),
    which === 'all'
      ? ports.record.list(id, 'assignment', { where: { open: true } })
      : Promise.all(which.map((number) => ports.record.get(id, 'assignment', number))),
    which === 'all'
      ? ports.record.list(id, 'share')
      : Promise.all(
          which.map((number) => ports.record.list(id, 'share', { within: [number] })),
        ).then((found) => found.flat()),
  ]);
  if (!kept) return [];
  const group = kept.value;
  const found = assignments.filter((one) => one !== null);
  return valuesOf(found).map((assignment) => ({
    item: itemOf(assignment, group, null),
    waiting: assignment.unconfirmed,
    people: stillAsked(assignment, group, members, valuesOf(shares)).map(({ id: key }) => key),
  }));
}

async function writeLists(
  ports: Ports,
  id: GroupId,
  wanted: readonly Wanted[],
  removeFrom: readonly PersonId[],
): Promise<void> {
  const writes = wanted.flatMap(({ item, waiting, people }) => [
    ...people.map((person) => () => {
      return ports.byPerson.put(person, { ...item, unconfirmed: waiting.includes(person) });
    }),
    ...[...new Set(removeFrom)]
      .filter((person) => !people.includes(person))
      .map((person) => () => ports.byPerson.remove(person, id, item.number)),
  ]);
  for (let from = 0; from < writes.length; from += PARALLEL) {
    await Promise.all(writes.slice(from, from + PARALLEL).map((write) => write()));
  }
}
