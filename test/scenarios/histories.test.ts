import fc from 'fast-check';
import { expect, it } from 'vitest';
import { allSharesDone, isForEveryone } from '../../src/domain/assignment.js';
import type { GroupId } from '../../src/domain/ids.js';
import { createRecordStore } from '../../src/store/record-store.js';
import { openTables } from '../../src/store/tables.js';
import { fingerprint } from '../../src/usecases/write-audit.js';
import { smallGroup } from '../support/small-group.js';
import type { Person } from '../support/teams-simulator/person.js';

/*
 * Whatever people write, in whatever order: nothing goes without a trace, what everyone has is done
 * exactly when everybody has done their share, and what was just done can be taken back.
 */
const OWNERS = ['@Bo Ek', '@Cia Dal', 'alla', 'ingen', 'sekreteraren'];
const number = fc.integer({ min: 1, max: 4 });
const owner = fc.constantFrom(...OWNERS);
const line = fc.oneof(
  { weight: 4, arbitrary: owner.map((who) => `uppdrag ${who} läser planen`) },
  { weight: 4, arbitrary: number.map((n) => `klart ${n}`) },
  number.map((n) => `stryk uppdrag ${n}`),
  { weight: 2, arbitrary: number.map((n) => `öppna uppdrag ${n} igen`) },
  fc.tuple(number, owner).map(([n, who]) => `uppdrag ${n} till ${who}`),
  number.map((n) => `ändra uppdrag ${n}: ringer skolan`),
  number.map((n) => `flytta uppdrag ${n} till 2099-03-01`),
  number.map((n) => `lämna uppdrag ${n} utan ansvarig`),
  fc.constantFrom('beslut Planen antas', 'bordlägg lokalfrågan eftersom underlag saknas'),
  fc.constantFrom('kort avstämning', 'stäng avstämningen', 'möte start', 'möte slut'),
  { weight: 2, arbitrary: fc.constant('ångra') },
);
const act = fc.record({ who: fc.nat(2), line });

/** What chance seldom comes upon: everybody does their share, and then something is changed. */
const everybody = [0, 1, 2].map((who) => ({ who, line: 'klart 1' }));
const EXAMPLES = ['öppna uppdrag 1 igen', 'uppdrag 1 till @Bo Ek', 'stryk uppdrag 1'].map(
  (line): [{ who: number; line: string }[]] => [
    [
      ...everybody,
      { who: 0, line },
      { who: 1, line: 'klart 1' },
      { who: 0, line: 'uppdrag 1 till alla' },
    ],
  ],
);

it('keep a trace of everything, and the last act can be taken back', async () => {
  let takenBack = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 3, maxLength: 14 }), async (acts) => {
      const made = await smallGroup({ env: { SWEEP_SECONDS: '3600' } });
      const { chat, anna, bo, cia, idle, asks } = made;
      const people: readonly Person[] = [anna, bo, cia];
      const record = createRecordStore(
        openTables(
          { kind: 'connectionString', connectionString: made.connectionString },
          made.prefix,
        ).record,
      );
      await asks(anna, 'uppdrag alla läser rutinen');
      const id = /"group":"([\w-]{22})"/.exec(JSON.stringify(chat.view(anna, chat.last)))?.[1];
      const group = id as GroupId;

      // Everybody has done something, so that the audit knows them all.
      for (const person of people) await asks(person, 'beslut Planen antas');

      const rows = async (): Promise<ReadonlyMap<string, object>> => {
        const [assignments, decisions, deferrals, shares] = await Promise.all([
          record.list(group, 'assignment'),
          record.list(group, 'decision'),
          record.list(group, 'deferral'),
          record.list(group, 'share'),
        ]);
        return new Map<string, object>([
          ...assignments.map(({ value }) => [`assignment ${value.number}`, value] as const),
          ...decisions.map(({ value }) => [`decision ${value.number}`, value] as const),
          ...deferrals.map(({ value }) => [`deferral ${value.number}`, value] as const),
          ...shares.map(
            ({ value }) => [`share ${value.assignment} ${value.by.id}`, value] as const,
          ),
        ]);
      };
      for (const { who, line: said } of acts) {
        const by = people[who] ?? anna;
        const before = await rows();
        await asks(by, said);
        await idle();
        const after = await rows();
        for (const key of before.keys())
          if (!key.startsWith('share')) expect(after.has(key), `${key} is gone`).toBe(true);
        if (same(before, after)) continue;
        await everythingIsTraced();
        if (said === 'ångra') continue;
        await asks(by, 'ångra');
        takenBack += 1;
        await idle();
        const restored = await rows();
        for (const [key, value] of before)
          expect(restored.get(key), `${said}: ${key}`).toEqual(value);
        for (const [key, value] of restored) {
          if (!before.has(key)) expect(isWithdrawn(value), `${said}: ${key}`).toBe(true);
        }
        await asks(by, said);
        await idle();
        await everythingIsTraced();
      }

      expect(made.errors()).toEqual([]);

      async function everythingIsTraced() {
        const audit = await record.list(group, 'audit');
        const traces = new Set(
          audit.flatMap(({ value }) =>
            value.changes.map(({ row, key, after }) => `${row} ${key.join(' ')} ${after}`),
          ),
        );
        const stored = await record.get(group, 'group');
        const roster = stored ? await membersOf() : [];
        for (const { value } of await record.list(group, 'assignment')) {
          const trace = `assignment ${value.number} ${fingerprint(value)}`;
          expect(traces, JSON.stringify(value)).toContain(trace);
          if (
            !stored ||
            !isForEveryone(value) ||
            ['dropped', 'withdrawn'].includes(value.ended?.how ?? '')
          )
            continue;
          const shares = await record.list(group, 'share', { within: [value.number] });
          const done = allSharesDone(
            value,
            stored.value,
            roster,
            shares.map((kept) => kept.value),
          );
          expect(value.ended !== null, `everyone's ${value.number}`).toBe(done);
        }
      }

      async function membersOf() {
        const given = await record.list(group, 'audit');
        const known = new Map(given.map(({ value }) => [value.by.id, value.by]));
        return [...known.values()];
      }
    }),
    { numRuns: Number(process.env['HISTORIES'] ?? 6), endOnFailure: true, examples: EXAMPLES },
  );
  // Histories in which everything was refused would show nothing.
  expect(takenBack).toBeGreaterThan(8);
}, 240_000);

type Rows = ReadonlyMap<string, object>;

function same(a: Rows, b: Rows): boolean {
  return JSON.stringify([...a]) === JSON.stringify([...b]);
}

function isWithdrawn(value: object): boolean {
  return 'withdrawn' in value
    ? value.withdrawn === true
    : 'ended' in value && (value.ended as { how: string } | null)?.how === 'withdrawn';
}
