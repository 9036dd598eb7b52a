import type { TableClient, TransactionAction } from '@azure/data-tables';
import { expect, it, vi } from 'vitest';
import type { Assignment } from '../../src/domain/assignment.js';
import type { Group } from '../../src/domain/group.js';
import { plusSeconds } from '../../src/domain/time.js';
import { createRedDays } from '../../src/i18n/red-days.js';
import { sweep } from '../../src/reminders/sweep.js';
import { createByPersonStore } from '../../src/store/by-person-store.js';
import { createRecordStore } from '../../src/store/record-store.js';
import { createScheduleStore } from '../../src/store/schedule-store.js';
import { planLooks } from '../../src/usecases/plan-looks.js';
import type { Errand, Ports, ReminderMessage } from '../../src/usecases/ports.js';
import { ownTables } from './own-tables.js';
import { aGroup, AT, creating, karin } from './samples.js';

const DAY = '2026-11-23';
const LOOKS = `${DAY}T05:00:00Z`;
const REMINDS = `${DAY}T07:00:00Z`;
const HOUR = 3600;
/** What storage takes in one transaction. */
const TRANSACTION = 100;

const SET_AT = '2026-10-01T10:00:00Z';
const meetingOn = (date: string) => ({ nextMeeting: `${date}T12:00:00Z`, meetingSetAt: SET_AT });
const dueOn = (date: string) => ({ due: { kind: 'date', date } }) as const;

/** Each is a reason to remind somebody on that day; what is not given is of no concern then. */
const REASONS: Readonly<Record<string, readonly [Partial<Group>, Partial<Assignment>]>> = {
  'before the meeting': [meetingOn('2026-11-30'), { due: { kind: 'nextMeeting' } }],
  'on a due date': [{}, dueOn(DAY)],
  'a week late': [{}, dueOn('2026-11-16')],
  'how it stands': [meetingOn('2026-11-25'), { due: { kind: 'none' }, owners: [] }],
  'no next meeting': [{ meetingAt: '2026-11-18T12:00:00Z', meeting: 1 }, { due: { kind: 'none' } }],
};
const GROUPS_EACH = 20;
const DUE = GROUPS_EACH * Object.keys(REASONS).length;

/** What the sweeps of a morning read, with so much in the schedule that is not due yet. */
async function costWith(later: number) {
  const tables = await ownTables();
  const schedule = createScheduleStore(tables.schedule);
  await addLater(tables.schedule, later);
  const queued: ReminderMessage[] = [];
  const found = { now: AT };
  const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() };
  const ports = {
    record: createRecordStore(tables.record),
    byPerson: createByPersonStore(tables.byPerson),
    schedule,
    queue: { send: (messages: ReminderMessage[]) => Promise.resolve(queued.push(...messages)) },
    chat: { members: () => Promise.resolve([karin]) },
    directory: { unreachable: () => Promise.resolve(null) },
    clock: () => found.now,
    settings: {
      zone: 'Europe/Stockholm',
      decentHours: true,
      reminderLeadDays: [7],
      retrySeconds: 60,
    },
    redDays: createRedDays(),
    log,
  } as unknown as Ports;
  for (const [over, assignment] of Object.values(REASONS)) {
    for (let index = 0; index < GROUPS_EACH; index += 1) {
      const group = aGroup(over);
      const changes = [creating.group(group), creating.assignment(1, assignment)];
      await ports.record.commit(group.id, 'act', changes);
      await planLooks(ports, group.id, 'all');
    }
  }
  const rows = rowsRead([tables.schedule, tables.record, tables.byPerson]);

  async function swept(at: string) {
    found.now = at;
    rows.clear();
    await sweep(ports, new AbortController().signal);
    return Object.fromEntries(rows);
  }
  const cost = { looks: await swept(LOOKS), reminds: await swept(REMINDS) };
  expect(log.error).not.toHaveBeenCalled();
  return { ...cost, queued: queued.length };
}

/** How many rows queries have brought, by table. */
function rowsRead(tables: readonly TableClient[]): Map<string, number> {
  const rows = new Map<string, number>();
  for (const table of tables) {
    const name = table.tableName.replace(/^T[0-9a-f]{12}/, '');
    table.pipeline.addPolicy({
      name: 'count-rows',
      async sendRequest(request, next) {
        const response = await next(request);
        const body = response.bodyAsText ?? '';
        const { value = [] } = JSON.parse(body === '' ? '{}' : body) as { value?: unknown };
        if (Array.isArray(value)) rows.set(name, (rows.get(name) ?? 0) + value.length);
        return response;
      },
    });
  }
  return rows;
}

/** Every kind of errand there is. */
function errandsOf({ id: group }: Group): readonly Errand[] {
  return [
    { kind: 'follow-ups', group, act: 'act' },
    { kind: 'look', group, day: DAY },
    { kind: 'remind', group, day: DAY },
    { kind: 'remindOne', group, day: DAY, person: karin },
    { kind: 'mention', group, day: DAY },
  ];
}

/** Many rows at a time, as like the store's own as they can be: those of each kind, under other keys. */
async function addLater(table: TableClient, count: number): Promise<void> {
  const schedule = createScheduleStore(table);
  const at = plusSeconds(REMINDS, HOUR);
  await Promise.all(errandsOf(aGroup()).map((errand) => schedule.add(errand, at)));
  const samples = (await table.listEntities().byPage().next()).value as Record<string, unknown>[];
  for (let from = 0; from < count; from += TRANSACTION) {
    // The coming hours, a shard each; storage takes one partition at a time.
    const hour = plusSeconds(REMINDS, HOUR * (1 + Math.floor(from / TRANSACTION / 8)));
    const partitionKey = `${hour.slice(0, 13)}-${(from / TRANSACTION) % 8}`;
    const rows = Array.from({ length: TRANSACTION }, (_, index): TransactionAction => {
      const rowKey = `${hour.slice(0, 13)}:30:00.000Z|${from + index}`;
      const { v, data } = samples[index % samples.length] ?? {};
      return ['create', { v, data, partitionKey, rowKey }];
    });
    await table.submitTransaction(rows);
  }
}

it('a morning’s sweeps cost the same with a thousand things for later and a hundred thousand', async () => {
  const few = await costWith(1000);
  // One row for each group that has anybody to remind, whatever of.
  expect(few).toMatchObject({ looks: { Schedule: DUE }, reminds: { Schedule: DUE }, queued: DUE });
  expect(await costWith(100_000)).toEqual(few);
}, 240_000);
