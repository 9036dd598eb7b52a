import { expect, it } from 'vitest';
import type { GroupId } from '../../src/domain/ids.js';
import { minusDays, plusSeconds } from '../../src/domain/time.js';
import { createScheduleStore } from '../../src/store/schedule-store.js';
import type { Errand } from '../../src/usecases/ports.js';
import { countRequests } from './count-requests.js';
import { ownTables } from './own-tables.js';
import { AT, aGroup, aPerson } from './samples.js';

const HOUR = 3600;

async function ownSchedule() {
  const { schedule: table } = await ownTables();
  return { table, schedule: createScheduleStore(table) };
}

function followUp(act: string): Errand {
  return { kind: 'follow-ups', group: 'grupp' as GroupId, act };
}

const actOf = (errand: Errand) => (errand.kind === 'follow-ups' ? errand.act : errand.kind);

it('has due what has fallen due and nothing else, the oldest first', async () => {
  const { schedule } = await ownSchedule();
  const added = [-HOUR, 1, -90 * 24 * HOUR, 0, -1, HOUR, -59 * 60, -25 * HOUR];
  for (const seconds of added) await schedule.add(followUp(`${seconds}`), plusSeconds(AT, seconds));
  const due = await schedule.due(AT);
  const acts = [-90 * 24 * HOUR, -25 * HOUR, -HOUR, -59 * 60, -1, 0].map(String);
  expect(due.map(({ errand }) => actOf(errand))).toEqual(acts);
  expect(due.every(({ tries }) => tries === 0)).toBe(true);
});

it('falls due to the second whichever way the time was written', async () => {
  const { schedule } = await ownSchedule();
  await schedule.add(followUp('without'), '2026-11-22T10:00:00Z');
  await schedule.add(followUp('with'), '2026-11-22T10:00:00.000Z');
  await schedule.add(followUp('half'), '2026-11-22T10:00:00.5Z');
  expect(await schedule.due('2026-11-22T09:59:59.999Z')).toEqual([]);
  expect(await schedule.due('2026-11-22T10:00:00Z')).toHaveLength(2);
  expect(await schedule.due('2026-11-22T10:00:00.500Z')).toHaveLength(3);
});

it('adds the same errand at the same time once, and keeps different ones apart', async () => {
  const { schedule } = await ownSchedule();
  const group = aGroup().id;
  const on = (day: string): Errand => ({ kind: 'remind', group, day });
  await Promise.all(Array.from({ length: 5 }, () => schedule.add(followUp('act'), AT)));
  await schedule.add(on('2026-11-22'), AT);
  await schedule.add(on('2026-11-22'), AT);
  expect(await schedule.due(AT)).toHaveLength(2);
  await schedule.add(on('2026-11-23'), AT);
  await schedule.add({ kind: 'look', group, day: '2026-11-22' }, AT);
  await schedule.add({ kind: 'remindOne', group, day: '2026-11-22', person: aPerson() }, AT);
  const errands = (await schedule.due(AT)).map(({ errand }) => errand);
  expect(errands).toHaveLength(5);
  expect(errands).toContainEqual(on('2026-11-23'));
});

it('leaves alone what is leased when the same errand is added again', async () => {
  const { schedule } = await ownSchedule();
  await schedule.add(followUp('act'), AT);
  const [due] = await schedule.due(AT);
  if (!due) throw new Error('nothing due');
  await schedule.lease(due, AT, 60);
  await schedule.add(followUp('act'), AT);
  expect(await schedule.due(AT)).toEqual([]);
});

it('forgets what is removed, and does not mind if it is gone', async () => {
  const { schedule } = await ownSchedule();
  await schedule.add(followUp('act'), AT);
  await schedule.remove(followUp('act'), AT);
  await schedule.remove(followUp('act'), AT);
  expect(await schedule.due(AT)).toEqual([]);
});

it('reads only what is due, in one request, however much is planned for later', async () => {
  const { table, schedule } = await ownSchedule();
  const later = Array.from({ length: 1000 }, (_, index) =>
    plusSeconds(AT, HOUR * (index % 400) + 1),
  );
  while (later.length > 0) {
    const some = later.splice(0, 50);
    await Promise.all(some.map((at) => schedule.add(followUp(`later ${Math.random()}`), at)));
  }
  for (let days = 0; days < 10; days += 1) {
    await schedule.add(followUp(`due ${days}`), minusDays(AT, days, 'UTC'));
  }
  let received = 0;
  table.pipeline.addPolicy({
    name: 'count-rows',
    async sendRequest(request, next) {
      const response = await next(request);
      received += (JSON.parse(response.bodyAsText ?? '{}') as { value: unknown[] }).value.length;
      return response;
    },
  });
  const requests = countRequests(table);
  expect(await schedule.due(AT)).toHaveLength(10);
  expect({ received, requests: requests() }).toEqual({ received: 10, requests: 1 });
});

it('has everything due, also where it takes several pages', async () => {
  const { schedule } = await ownSchedule();
  for (let hour = 0; hour < 22; hour += 1) {
    const at = plusSeconds(AT, -hour * HOUR);
    await Promise.all(
      Array.from({ length: 50 }, (_, index) => schedule.add(followUp(`${hour}/${index}`), at)),
    );
  }
  expect(await schedule.due(AT)).toHaveLength(1100);
});
