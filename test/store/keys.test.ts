import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createByPersonStore } from '../../src/store/by-person-store.js';
import { digest, recordKeys, rowKey } from '../../src/store/record-keys.js';
import { createRecordStore } from '../../src/store/record-store.js';
import { createScheduleStore } from '../../src/store/schedule-store.js';
import { groupIdOf, personIdOf } from '../../src/teams/identity.js';
import { ownTables } from './own-tables.js';
import { aGroup, AT, creating, following } from './samples.js';

/** Table Storage forbids these; Cosmos DB takes 255 bytes at most. */
const FORBIDDEN = /[/\\#?\u0000-\u001f\u007f-\u009f]/;
const fits = (key: string) => !FORBIDDEN.test(key) && Buffer.byteLength(key) <= 255;

/** Ids as Teams makes them, and anything at all. */
const anyId = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 600 }),
  fc.string({ unit: fc.constantFrom('/', '\\', '#', '?', '%', '+', '\u0007', "'"), maxLength: 40 }),
  fc.string({ maxLength: 40 }).map((text) => `19:${text}@thread.v2;messageid=1766`),
  fc.string({ maxLength: 40 }).map((text) => `29:${text}`),
);
const anyNumber = fc.nat({ max: 999_999 });

it('makes a fit key of whatever id comes from outside', () => {
  fc.assert(
    fc.property(anyId, anyId, anyId, anyNumber, (tenant, conversation, other, number) => {
      const group = groupIdOf(tenant, conversation);
      const person = personIdOf({ id: other });
      const keys = [
        group,
        person,
        personIdOf({ id: other, aadObjectId: conversation }),
        recordKeys.seen(other),
        recordKeys.followUp(other, number),
        rowKey('answer', [number, number, other]),
        rowKey('share', [number, person]),
        rowKey('decision', [number]),
        rowKey('audit', [AT, other]),
        recordKeys.postedCard({ card: 'roundSummary', number }),
      ];
      expect(keys.filter((key) => !fits(key))).toEqual([]);
    }),
  );
});

it('makes different keys of different ids, and the same of the same', () => {
  fc.assert(
    fc.property(anyId, anyId, (one, other) => {
      expect(digest(one) === digest(other)).toBe(one === other);
      expect(recordKeys.seen(one) === recordKeys.seen(other)).toBe(one === other);
    }),
  );
});

it('keeps every thread of a channel in the channel’s group, and tenants apart', () => {
  fc.assert(
    fc.property(anyId, fc.uuid(), fc.uuid(), (id, tenant, other) => {
      const channel = id.replace(/;messageid=.*$/s, '');
      expect(groupIdOf(tenant, `${channel};messageid=17`)).toBe(groupIdOf(tenant, channel));
      expect(groupIdOf(tenant, id) === groupIdOf(other, id)).toBe(tenant === other);
    }),
  );
});

it('sorts keys as it sorts numbers', () => {
  fc.assert(
    fc.property(anyNumber, anyNumber, (one, other) => {
      expect(rowKey('decision', [one]) < rowKey('decision', [other])).toBe(one < other);
      expect(recordKeys.followUp('act', one) < recordKeys.followUp('act', other)).toBe(one < other);
    }),
  );
});

it('writes and finds again under ids that storage itself would refuse', async () => {
  const tables = await ownTables();
  const record = createRecordStore(tables.record);
  const schedule = createScheduleStore(tables.schedule);
  const byPerson = createByPersonStore(tables.byPerson);
  const { id } = aGroup();
  await fc.assert(
    fc.asyncProperty(anyId, async (act) => {
      await record.commit(id, act, [], following({ kind: 'plan-reminders' }));
      expect(await record.pendingFollowUps(id, act, AT)).toHaveLength(1);
      const again = await record.commit(id, act, [creating.group(aGroup())]);
      expect(again.result).toBe('duplicate');
      await schedule.add({ kind: 'follow-ups', group: id, act }, AT);
      const errands = (await schedule.due(AT)).map(({ errand }) => errand);
      expect(errands).toContainEqual({ kind: 'follow-ups', group: id, act });
      await schedule.remove({ kind: 'follow-ups', group: id, act }, AT);
      const person = personIdOf({ id: act });
      const claim = await byPerson.claimDelivery(person, act, AT, 1);
      expect(['claimed', 'busy']).toContain(claim);
    }),
    { numRuns: 40 },
  );
});
