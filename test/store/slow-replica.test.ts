import { expect, it, vi } from 'vitest';
import { plusSeconds } from '../../src/domain/time.js';
import { createRedDays } from '../../src/i18n/red-days.js';
import { createByPersonStore } from '../../src/store/by-person-store.js';
import { createRecordStore } from '../../src/store/record-store.js';
import { deliverReminder } from '../../src/usecases/deliver-reminder.js';
import type { Ports } from '../../src/usecases/ports.js';
import { TryLater } from '../../src/usecases/sending-fault.js';
import { ownTables } from './own-tables.js';
import { aGroup, anItem, aPerson, AT, creating } from './samples.js';

/** After so long the queue shows a message again, to another replica perhaps. */
const RETRY = 60;
const DAY = '2026-11-23';
const NEVER = 86_400;

/** Somebody to be reminded, two replicas that have their message, and a clock for both. */
async function twoReplicas() {
  const tables = await ownTables();
  const byPerson = createByPersonStore(tables.byPerson);
  const record = createRecordStore(tables.record);
  const [person, group] = [aPerson(), aGroup()];
  await record.commit(group.id, 'act', [creating.group(group)]);
  await byPerson.put(person.id, { ...anItem(group.id, 1), due: { kind: 'date', date: DAY } });
  const time = { now: AT };
  const told: string[] = [];

  /** A replica that takes so long until its message leaves, and then until the answer is there. */
  function replica(name: string, secondsToLeave = 0, secondsToAnswer = 0) {
    const tell: Ports['chat']['tell'] = (_person, _group, _content, withinSeconds) => {
      if (secondsToLeave > withinSeconds) return Promise.reject(new TryLater(new Error('late')));
      told.push(name);
      return after(secondsToAnswer);
    };
    const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() };
    const ports = {
      byPerson,
      record,
      directory: { person: () => Promise.resolve(null) },
      chat: { tell },
      clock: () => time.now,
      settings: {
        zone: 'Europe/Stockholm',
        retrySeconds: RETRY,
        decentHours: false,
        reminderLeadDays: [7],
      },
      redDays: createRedDays(),
      log,
    } as unknown as Ports;
    return () => deliverReminder(ports, { group: group.id, day: DAY, person });
  }

  const waiting: { readonly at: string; readonly go: (told: 'told') => void }[] = [];
  const after = (seconds: number) =>
    new Promise<'told'>((go) => waiting.push({ at: plusSeconds(time.now, seconds), go }));
  return {
    told,
    replica,
    /** The clock is set, and whatever was waited for until then has come. */
    at(seconds: number) {
      time.now = plusSeconds(AT, seconds);
      for (const { at, go } of waiting) if (Date.parse(at) <= Date.parse(time.now)) go('told');
    },
    begun: () =>
      vi.waitFor(() => {
        expect(waiting).not.toHaveLength(0);
      }, 10_000),
  };
}

it('a replica that is slow to get its answer is not taken for dead', async () => {
  const { told, replica, at, begun } = await twoReplicas();
  const [slow, other] = [replica('slow', 0, 89), replica('other')];
  const sending = slow();
  await begun();
  at(RETRY);
  expect(await other()).toMatchObject({ notBefore: plusSeconds(AT, 2 * RETRY) });
  at(1.5 * RETRY);
  expect(await sending).toBe('finished');
  at(2 * RETRY);
  expect(await other()).toBe('finished');
  expect(told).toEqual(['slow']);
});

it('a replica that comes to sending too late leaves it to others, at once', async () => {
  const { told, replica, at, begun } = await twoReplicas();
  await expect(replica('late', 31)()).rejects.toThrow(TryLater);
  const next = replica('next')();
  await begun();
  at(1);
  await next;
  expect(told).toEqual(['next']);
});

it('one that died while it sent is followed by another when its claim is over', async () => {
  const { told, replica, at, begun } = await twoReplicas();
  void replica('dead', 0, NEVER)();
  await begun();
  at(RETRY);
  expect(await replica('other')()).toMatchObject({ notBefore: plusSeconds(AT, 2 * RETRY) });
  at(2 * RETRY);
  const again = replica('again')();
  await vi.waitFor(() => {
    expect(told).toEqual(['dead', 'again']);
  }, 10_000);
  at(2 * RETRY);
  expect(await again).toBe('finished');
});
