import { describe, expect, it, vi } from 'vitest';
import type { GroupId, PersonId } from '../../src/domain/ids.js';
import { newGroup } from '../../src/domain/group.js';
import type { MyItem } from '../../src/domain/my-item.js';
import { createRedDays } from '../../src/i18n/red-days.js';
import { deliverReminder } from '../../src/usecases/deliver-reminder.js';
import type { Ports } from '../../src/usecases/ports.js';

const group = 'grupp' as GroupId;
const person = { id: 'bo' as PersonId, name: 'Bo Ek' };
const FRIDAY_EVENING = '2026-11-27T17:30:00Z';
const MONDAY_EIGHT = '2026-11-30T07:00:00Z';

interface Given {
  readonly now: string;
  readonly meeting: string;
  readonly zone?: string;
  readonly due?: MyItem['due'];
  readonly decentHours?: boolean;
}

/** One person with one thing to do, reminded now. */
async function remind({ now, meeting, zone, due, decentHours = true }: Given) {
  const tell = vi.fn(() => Promise.resolve('told'));
  const claimDelivery = vi.fn(() => Promise.resolve('claimed'));
  const item = { group, number: 1, text: 'x', owners: [], due: due ?? { kind: 'none' } };
  const kept = { value: { ...newGroup(group, 'Norr', null), nextMeeting: meeting }, etag: 'e' };
  const ports = {
    record: { get: () => Promise.resolve(kept) },
    byPerson: {
      items: () => Promise.resolve([item]),
      claimDelivery,
      markDelivered: () => Promise.resolve(),
    },
    directory: { person: () => Promise.resolve({ person, zone: zone ?? null, language: null }) },
    chat: { tell },
    clock: () => now,
    settings: { zone: 'Europe/Stockholm', retrySeconds: 60, decentHours },
    redDays: createRedDays(),
    log: { info: vi.fn(), warn: vi.fn(), error: vi.fn() },
  };
  const occasion = { group, meeting, leadDays: 3, at: now };
  const delivery = await deliverReminder(ports as unknown as Ports, { occasion, person });
  return { delivery, told: tell.mock.calls.length, claimed: claimDelivery.mock.calls.length };
}

describe('a reminder that falls due at night or on a day off', () => {
  it('waits for the next decent hour, and is not claimed meanwhile', async () => {
    const meeting = '2026-11-30T12:00:00Z';
    expect(await remind({ now: FRIDAY_EVENING, meeting })).toEqual({
      delivery: { notBefore: MONDAY_EIGHT },
      told: 0,
      claimed: 0,
    });
    expect(await remind({ now: MONDAY_EIGHT, meeting })).toMatchObject({
      delivery: 'finished',
      told: 1,
    });
  });

  it('waits by the receiver’s own clock', async () => {
    const meeting = '2026-12-04T12:00:00Z';
    // It is noon in New York.
    const given = { now: FRIDAY_EVENING, meeting, zone: 'America/New_York' };
    expect(await remind(given)).toMatchObject({ told: 1 });
  });

  it('does not wait until the meeting is over', async () => {
    const meeting = MONDAY_EIGHT;
    expect(await remind({ now: FRIDAY_EVENING, meeting })).toMatchObject({ told: 1 });
  });

  it('waits through July, save for a day on which something is due', async () => {
    const [now, meeting] = ['2026-07-14T08:00:00Z', '2026-08-20T12:00:00Z'];
    expect(await remind({ now, meeting })).toMatchObject({
      delivery: { notBefore: '2026-08-03T06:00:00Z' },
    });
    const due = { kind: 'date', date: '2026-07-14' } as const;
    expect(await remind({ now, meeting, due })).toMatchObject({ told: 1 });
    const onTheDay = { now, meeting: '2026-07-14T12:00:00Z' };
    expect(await remind(onTheDay)).toMatchObject({ told: 1 });
  });

  it('does not wait where office hours do not matter', async () => {
    const given = { now: FRIDAY_EVENING, meeting: '2026-12-04T12:00:00Z', decentHours: false };
    expect(await remind(given)).toMatchObject({ told: 1 });
  });
});
