import type { Found } from '../../../src/domain/answer.js';
import { newGroup } from '../../../src/domain/group.js';
import type { GroupId, Person, PersonId } from '../../../src/domain/ids.js';
import type { RecordName } from '../../../src/domain/search/searched.js';
import { write } from '../../../src/usecases/changes.js';
import { indexEach } from '../../../src/usecases/index-records.js';
import type { Change } from '../../../src/usecases/ports.js';
import type { FictionalRecord } from './records.js';
import type { Stores } from './stores.js';

export interface Written {
  readonly group: GroupId;
  readonly record: RecordName;
  readonly text: string;
  readonly by: Person;
}

const AT = '2026-03-12T13:20:00Z';
const PER_COMMIT = 90;
const by: Person = { id: 'benchbenchbenchbenchbe' as PersonId, name: 'Åsa Lind' };
const idOf = (group: number) => `group${group}idididididididid`.slice(0, 22) as GroupId;

/** Puts the records where the bot has them, and indexes each as the bot does. */
export async function writeRecords(stores: Stores, records: readonly FictionalRecord[]) {
  const { ports, requests } = stores;
  const last = new Map<string, number>();
  const written = records.map(({ group, kind, text }): Written => {
    const number = (last.get(`${group}|${kind}`) ?? 0) + 1;
    last.set(`${group}|${kind}`, number);
    return { group: idOf(group), record: { kind, number }, text, by };
  });
  const groups = [...new Set(records.map(({ group }) => group))];
  await Promise.all(
    groups.map(async (group) => {
      const count = (kind: string) => last.get(`${group}|${kind}`) ?? 0;
      const row = {
        ...newGroup(idOf(group), `Samverkan ${group}`, by),
        lastDecision: count('decision'),
        lastAssignment: count('assignment'),
        lastDeferral: count('deferral'),
      };
      const ours = written.filter((one) => one.group === idOf(group));
      await ports.record.commit(idOf(group), 'group', [write('group', row)]);
      for (let from = 0; from < ours.length; from += PER_COMMIT) {
        const changes = ours.slice(from, from + PER_COMMIT).map(rowOf);
        await ports.record.commit(idOf(group), `records-${from}`, changes);
      }
    }),
  );
  const [before, started] = [requests(), performance.now()];
  for (const group of groups) {
    const ours = written.filter((one) => one.group === idOf(group));
    await indexEach(
      ports,
      idOf(group),
      ours.map(({ record }) => record),
    );
  }
  const [after, count] = [requests(), records.length];
  let rows = 0;
  for (const group of groups) {
    for (const { words } of await ports.search.entries(idOf(group))) rows += 1 + 2 * words.length;
  }
  const cost = {
    rowsPerRecord: rows / count,
    indexRequestsPerRecord: (after.index - before.index) / count,
    recordRequestsPerRecord: (after.record - before.record) / count,
    msPerRecordIndexed: (performance.now() - started) / count,
  };
  return { written, cost };
}

function rowOf({ record: { kind, number }, text }: Written): Change {
  const place = { meeting: 1, item: null };
  const recorded = { number, text, ...place, recordedBy: by, recordedAt: AT };
  switch (kind) {
    case 'decision':
      return write(kind, { ...recorded, replaces: null, replacedBy: null, withdrawn: false });
    case 'assignment':
      return write(kind, {
        ...recorded,
        owners: [{ kind: 'person', person: by }],
        due: { kind: 'nextMeeting' },
        round: 1,
        planRow: null,
        unconfirmed: [],
        leftOwnerless: false,
        ended: null,
      });
    case 'deferral':
      return write(kind, {
        ...{ number, title: text, ...place, meeting: 1, on: AT.slice(0, 10), verb: 'skjut upp' },
        ...{ reason: null, condition: null, target: { kind: 'backlog' }, by, at: AT },
        ...{ takenUp: null, withdrawn: false },
      });
    case 'relay':
      throw new Error('no relays are made up');
  }
}

export function isMeant(found: Found, { record: { kind, number } }: Written): boolean {
  switch (found.kind) {
    case 'decision':
      return kind === found.kind && found.decision.number === number;
    case 'assignment':
      return kind === found.kind && found.assignment.number === number;
    case 'deferral':
      return kind === found.kind && found.deferral.number === number;
    case 'relay':
    case 'received':
      return false;
  }
}
