import { describe, expect, it, vi } from 'vitest';
import type { GroupId, PersonId } from '../../src/domain/ids.js';
import { newGroup } from '../../src/domain/group.js';
import { plusSeconds } from '../../src/domain/time.js';
import type { MyItem } from '../../src/domain/my-item.js';
import { EVERYTHING } from '../../src/domain/reminder-choice.js';
import { createRedDays } from '../../src/i18n/red-days.js';
import { deliverReminder } from '../../src/usecases/deliver-reminder.js';
import type { DeliveryClaim, OwnRows } from '../../src/usecases/by-person-port.js';
import type { Ports } from '../../src/usecases/ports.js';
import { TryLater } from '../../src/usecases/sending-fault.js';

const group = 'grupp' as GroupId;
const person = { id: 'bo' as PersonId, name: 'Bo Ek' };
/** Monday, a week before the meeting. */
const DAY = '2026-11-23';
const MEETING = '2026-11-30T12:00:00Z';
const MORNING = '2026-11-23T07:00:00Z';

interface Given {
  readonly now: string;
  readonly meeting?: string;
  readonly day?: string;
  readonly zone?: string;
  readonly decentHours?: boolean;
  readonly claims?: Readonly<Record<string, DeliveryClaim>>;
  readonly own?: Partial<OwnRows>;
  /** How long it takes to claim, of the minute after which the queue shows the message again. */
  readonly claimingSeconds?: number;
  /** Teams takes nothing. */
  readonly isAway?: boolean;
}

const item: MyItem = {
  group,
  groupName: 'Norr',
  number: 1,
  text: 'x',
  owners: [{ kind: 'person', person }],
  due: { kind: 'date', date: DAY },
  meeting: 1,
  recordedAt: '2026-11-01T09:00:00Z',
  unconfirmed: false,
  nextMeeting: null,
};

/** One person with one thing to do, reminded now. */
async function remind(given: Given) {
  const { meeting = MEETING, zone, decentHours = true, claims = {}, day = DAY } = given;
  const { claimingSeconds = 0 } = given;
  let { now } = given;
  const tell = vi.fn<Ports['chat']['tell']>(() =>
    given.isAway ? Promise.reject(new TryLater(new Error('503'))) : Promise.resolve('told'),
  );
  const giveBack = vi.fn(() => Promise.resolve());
  const claimDelivery = vi.fn((_: string, key: string) => {
    now = plusSeconds(now, claimingSeconds / 2);
    return Promise.resolve(claims[key.includes('|due|') ? 'due' : 'meeting'] ?? 'claimed');
  });
  const marked: string[] = [];
  const markDelivered = vi.fn((_: string, keys: readonly string[]) =>
    Promise.resolve(void marked.push(...keys)),
  );
  const kept = { value: { ...newGroup(group, 'Norr', null), nextMeeting: meeting }, etag: 'e' };
  const own = { items: [item], choice: EVERYTHING, duties: [], snoozes: [], ...given.own };
  const ports = {
    record: { get: () => Promise.resolve(kept) },
    byPerson: { own: () => Promise.resolve(own), claimDelivery, markDelivered, giveBack },
    directory: { person: () => Promise.resolve({ person, zone: zone ?? null, language: null }) },
    chat: { tell },
    clock: () => now,
    settings: {
      zone: 'Europe/Stockholm',
      retrySeconds: 60,
      decentHours,
      reminderLeadDays: [7, 1],
    },
    redDays: createRedDays(),
    log: { info: vi.fn(), warn: vi.fn(), error: vi.fn() },
  };
  const delivery = await deliverReminder(ports as unknown as Ports, { group, day, person }).catch(
    (error: unknown) => error,
  );
  return {
    delivery,
    told: tell.mock.calls.length,
    withinSeconds: tell.mock.calls[0]?.[3],
    givenBack: giveBack.mock.calls.length,
    writes: markDelivered.mock.calls.length,
    claimed: claimDelivery.mock.calls.length,
    marked,
  };
}

describe('a reminder', () => {
  it('leaves in good time before its claim is over, however long that took, or not at all', async () => {
    expect(await remind({ now: MORNING })).toMatchObject({ withinSeconds: 30 });
    expect(await remind({ now: MORNING, claimingSeconds: 20 })).toMatchObject({
      withinSeconds: 10,
    });
    expect(await remind({ now: MORNING, claimingSeconds: 40 })).toMatchObject({
      withinSeconds: -10,
    });
  });

  it('is one message for everything that falls on the day, and all is noted at once', async () => {
    expect(await remind({ now: MORNING })).toMatchObject({
      delivery: 'finished',
      told: 1,
      claimed: 2,
      writes: 1,
      marked: [`${group}|2026-11-30|7`, `${group}|due|1|${DAY}`],
    });
  });

  it('gives its claims back where Teams is away, so that the next try need not wait', async () => {
    const away = await remind({ now: MORNING, isAway: true });
    expect(away).toMatchObject({ told: 1, givenBack: 1, marked: [] });
    expect(away.delivery).toBeInstanceOf(TryLater);
  });

  it('waits for the receiver’s own morning, and is not claimed meanwhile', async () => {
    const early = { now: MORNING, zone: 'America/New_York' };
    expect(await remind(early)).toMatchObject({
      delivery: { notBefore: '2026-11-23T13:00:00Z' },
      told: 0,
      claimed: 0,
    });
    const noon = { now: '2026-11-23T17:00:00Z', zone: 'America/New_York' };
    expect(await remind(noon)).toMatchObject({ told: 1 });
  });

  it('does not wait until the meeting is over', async () => {
    const given = { now: '2026-11-29T17:00:00Z', day: '2026-11-23', zone: 'Asia/Tokyo' };
    expect(await remind({ ...given, meeting: '2026-11-29T22:00:00Z' })).toMatchObject({ told: 0 });
    const at = { now: '2026-11-20T17:30:00Z', meeting: '2026-11-23T06:00:00Z', day: '2026-11-20' };
    expect(
      await remind({ ...at, own: { items: [{ ...item, due: { kind: 'none' } }] } }),
    ).toMatchObject({ told: 1 });
  });

  it('does not wait where office hours do not matter', async () => {
    expect(await remind({ now: '2026-11-23T03:00:00Z', decentHours: false })).toMatchObject({
      told: 1,
    });
  });

  it('tells only of what nobody has told of, and nothing where all has been', async () => {
    const told = await remind({ now: MORNING, claims: { meeting: 'delivered' } });
    expect(told).toMatchObject({ told: 1, marked: [`${group}|due|1|${DAY}`] });
    const claims = { meeting: 'delivered', due: 'delivered' } as const;
    expect(await remind({ now: MORNING, claims })).toMatchObject({ told: 0, delivery: 'finished' });
  });

  it('leaves it to another who is at it', async () => {
    expect(await remind({ now: MORNING, claims: { meeting: 'busy' } })).toMatchObject({
      told: 0,
      delivery: { notBefore: '2026-11-23T07:01:00Z' },
    });
  });

  it('is not sent to somebody who can do without it, everywhere or from this group', async () => {
    const off = { ...EVERYTHING, off: ['beforeMeeting', 'due'] } as const;
    expect(await remind({ now: MORNING, own: { choice: off } })).toMatchObject({ told: 0 });
    const offGroups = [{ group, name: 'Norr' }];
    const choice = { ...EVERYTHING, offGroups };
    expect(await remind({ now: MORNING, own: { choice } })).toMatchObject({ told: 0 });
  });

  it('sleeps until the day that was asked for', async () => {
    const snooze = { group, number: 1, day: '2026-11-24' };
    const own = { snoozes: [snooze] };
    expect(await remind({ now: MORNING, own })).toMatchObject({ told: 0 });
    const woken = { now: '2026-11-24T07:00:00Z', day: '2026-11-24', own };
    expect(await remind(woken)).toMatchObject({ told: 1, marked: ['snoozed|2026-11-24'] });
  });
});
