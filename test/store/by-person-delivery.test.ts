import { expect, it } from 'vitest';
import { plusSeconds } from '../../src/domain/time.js';
import { createByPersonStore } from '../../src/store/by-person-store.js';
import type { DeliveryClaim } from '../../src/usecases/by-person-port.js';
import { countRequests } from './count-requests.js';
import { ownTables } from './own-tables.js';
import { AT, aPerson } from './samples.js';

const tables = await ownTables();
const byPerson = createByPersonStore(tables.byPerson);
const occasion = 'grupp|2026-12-01|7';
const LEASE = 45;

function count(claims: readonly DeliveryClaim[], wanted: DeliveryClaim): number {
  return claims.filter((claim) => claim === wanted).length;
}

it('gives the right to deliver to one, and to another when the first has gone', async () => {
  const { id } = aPerson();
  const claim = (seconds: number) =>
    byPerson.claimDelivery(id, occasion, plusSeconds(AT, seconds), LEASE);
  expect(await claim(0)).toBe('claimed');
  expect(await claim(1)).toBe('busy');
  expect(await claim(LEASE - 0.001)).toBe('busy');
  expect(await claim(LEASE)).toBe('claimed');
  // The new right lasts as long as the first.
  expect(await claim(LEASE + 1)).toBe('busy');
});

it('never gives it again once it was delivered', async () => {
  const { id } = aPerson();
  await byPerson.claimDelivery(id, occasion, AT, LEASE);
  await byPerson.markDelivered(id, [occasion], plusSeconds(AT, 1));
  const muchLater = plusSeconds(AT, 365 * 86_400);
  expect(await byPerson.claimDelivery(id, occasion, muchLater, LEASE)).toBe('delivered');
});

it('gives it at once to another when the first gives it back', async () => {
  const { id } = aPerson();
  await byPerson.claimDelivery(id, occasion, AT, LEASE);
  await byPerson.giveBack(id, [occasion], plusSeconds(AT, 1));
  const claim = () => byPerson.claimDelivery(id, occasion, plusSeconds(AT, 1), LEASE);
  expect([await claim(), await claim()]).toEqual(['claimed', 'busy']);
});

it('notes in one request all that somebody was told of at once', async () => {
  const { id } = aPerson();
  const occasions = Array.from({ length: 30 }, (_, index) => `${occasion}|${index}`);
  const requests = countRequests(tables.byPerson);
  await byPerson.markDelivered(id, occasions, AT);
  expect(requests()).toBe(1);
  const noted = await Promise.all(occasions.map((one) => byPerson.wasDelivered(id, one)));
  expect(noted).not.toContain(false);
});

it('keeps people and occasions apart', async () => {
  const [one, other] = [aPerson(), aPerson()];
  await byPerson.claimDelivery(one.id, occasion, AT, LEASE);
  await byPerson.markDelivered(one.id, [occasion], AT);
  expect(await byPerson.claimDelivery(other.id, occasion, AT, LEASE)).toBe('claimed');
  expect(await byPerson.claimDelivery(one.id, 'grupp|2026-12-01|1', AT, LEASE)).toBe('claimed');
});

it('lets exactly one of twenty who ask at once deliver', async () => {
  const { id } = aPerson();
  const all = (at: string) =>
    Promise.all(Array.from({ length: 20 }, () => byPerson.claimDelivery(id, occasion, at, LEASE)));
  const first = await all(AT);
  expect([count(first, 'claimed'), count(first, 'busy')]).toEqual([1, 19]);
  // The same when twenty find that the first one has gone.
  const second = await all(plusSeconds(AT, LEASE + 1));
  expect([count(second, 'claimed'), count(second, 'busy')]).toEqual([1, 19]);
  await byPerson.markDelivered(id, [occasion], AT);
  expect(count(await all(plusSeconds(AT, 1000)), 'delivered')).toBe(20);
});

it('keeps marks of delivery off the list of what is to be done', async () => {
  const { id } = aPerson();
  await byPerson.claimDelivery(id, 'item|forged', AT, LEASE);
  expect(await byPerson.items(id, null)).toEqual([]);
});
