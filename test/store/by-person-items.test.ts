import { expect, it } from 'vitest';
import { createByPersonStore } from '../../src/store/by-person-store.js';
import { countRequests } from './count-requests.js';
import { ownTables } from './own-tables.js';
import { aGroup, anItem, aPerson } from './samples.js';

const tables = await ownTables();
const byPerson = createByPersonStore(tables.byPerson);

it('lists what one person has in every group, by group and number', async () => {
  const { id } = aPerson();
  const groups = [aGroup(), aGroup()].map((group) => group.id).sort();
  for (const group of [...groups].reverse()) {
    for (const number of [10, 2, 1]) await byPerson.put(id, anItem(group, number));
  }
  const items = await byPerson.items(id, null);
  expect(items.map(({ group, number }) => [group, number])).toEqual(
    groups.flatMap((group) => [1, 2, 10].map((number) => [group, number])),
  );
});

it('lists those of one group alone, and nothing of others', async () => {
  const [person, other] = [aPerson(), aPerson()];
  const [ours, theirs] = [aGroup().id, aGroup().id];
  await byPerson.put(person.id, anItem(ours, 1));
  await byPerson.put(person.id, anItem(theirs, 2));
  await byPerson.put(other.id, anItem(ours, 3));
  expect(await byPerson.items(person.id, ours)).toEqual([anItem(ours, 1)]);
  expect(await byPerson.items(other.id, theirs)).toEqual([]);
});

it('asks once, however much others have to do and whatever was sent', async () => {
  const { id } = aPerson();
  const { id: group } = aGroup();
  await byPerson.put(id, anItem(group, 1));
  await byPerson.claimDelivery(id, 'occasion', '2026-11-22T10:00:00Z', 45);
  const count = countRequests(tables.byPerson);
  expect(await byPerson.items(id, null)).toHaveLength(1);
  expect(count()).toBe(1);
});

it('puts the same item twice as one, the latest', async () => {
  const { id } = aPerson();
  const item = anItem(aGroup().id, 1);
  await byPerson.put(id, item);
  await byPerson.put(id, { ...item, text: 'Ändrad' });
  expect(await byPerson.items(id, null)).toEqual([{ ...item, text: 'Ändrad' }]);
});

it('removes an item, and does not mind if it is gone', async () => {
  const { id } = aPerson();
  const { id: group } = aGroup();
  await byPerson.put(id, anItem(group, 1));
  await byPerson.put(id, anItem(group, 11));
  await Promise.all([byPerson.remove(id, group, 1), byPerson.remove(id, group, 1)]);
  expect(await byPerson.items(id, group)).toEqual([anItem(group, 11)]);
});
