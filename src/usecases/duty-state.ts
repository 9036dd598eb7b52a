import type { DutyState } from '../domain/duties.js';
import { onAgenda } from '../domain/agenda.js';
import type { Group } from '../domain/group.js';
import type { Person } from '../domain/ids.js';
import { holders, type Assignment } from '../domain/assignment.js';
import { valuesOf } from './changes.js';
import type { Ports } from './ports.js';
import { readRound } from './read-round.js';

/** As it stands: what a chair, or the contact of somebody outside, is told of. */
export async function readDutyState(ports: Ports, group: Group): Promise<DutyState> {
  const { id, meeting, round } = group;
  const [open, deferrals, next, members, latest] = await Promise.all([
    ports.record.list(id, 'assignment', { where: { open: true } }),
    ports.record.list(id, 'deferral', { where: { waiting: true } }),
    ports.record.get(id, 'meeting', meeting + 1),
    ports.chat.members(id),
    round > 1 ? readRound(ports, id, round - 1) : null,
  ]);
  const assignments = valuesOf(open);
  const unclear = latest?.lines.filter((line) => line.unclear.length > 0) ?? [];
  return {
    group,
    members,
    open: assignments,
    unclear: unclear.map(({ assignment }) => assignment).filter(({ ended }) => ended === null),
    deferred: valuesOf(deferrals),
    isAgendaEmpty: onAgenda(next?.value.agenda ?? []).length === 0,
    unreached: await unreachedAmong(ports, group, assignments, members),
  };
}

async function unreachedAmong(
  ports: Ports,
  group: Group,
  open: readonly Assignment[],
  members: readonly Person[],
): Promise<readonly Person[]> {
  const asked = new Map(
    open.flatMap((one) => holders(one, group, members)).map((person) => [person.id, person]),
  );
  const reasons = await Promise.all(
    [...asked.values()].map(async (person) => {
      return { person, known: await ports.directory.unreachable(person.id) };
    }),
  );
  return reasons.filter(({ known }) => known !== null).map(({ person }) => person);
}
