import { expect, it } from 'vitest';
import { createDirectory } from '../../src/store/directory-store.js';
import type { PersonAddress } from '../../src/usecases/ports.js';
import { countRequests } from './count-requests.js';
import { ownTables } from './own-tables.js';
import { aGroup, aPerson } from './samples.js';

const { directory: table } = await ownTables();

function address(over: Partial<PersonAddress> = {}): PersonAddress {
  return {
    person: aPerson(),
    account: '29:1',
    conversation: null,
    language: null,
    zone: null,
    ...over,
  };
}

it('knows nobody before it was told', async () => {
  const directory = createDirectory(table);
  expect(await directory.groupAddress(aGroup().id)).toBeNull();
  expect(await directory.person(aPerson().id)).toBeNull();
});

it('remembers across processes', async () => {
  const { id } = aGroup();
  const known = address({ conversation: 'a:1', language: 'sv' });
  const directory = createDirectory(table);
  await directory.rememberGroup(id, 'conversation');
  await directory.rememberPerson(known);
  const another = createDirectory(table);
  expect(await another.groupAddress(id)).toBe('conversation');
  expect(await another.person(known.person.id)).toEqual(known);
});

it('asks storage nothing when told what it knows', async () => {
  const { id } = aGroup();
  const known = address();
  const directory = createDirectory(table);
  await directory.rememberGroup(id, 'conversation');
  await directory.rememberPerson(known);
  const requests = countRequests(table);
  await directory.rememberGroup(id, 'conversation');
  await directory.rememberPerson(known);
  await directory.rememberPerson({ ...known });
  expect(await directory.groupAddress(id)).toBe('conversation');
  expect(await directory.person(known.person.id)).toEqual(known);
  expect(requests()).toBe(0);
  await directory.rememberGroup(id, 'moved');
  expect(requests()).toBe(1);
});

it('asks storage once for what another process has written', async () => {
  const known = address({ conversation: 'a:1', language: 'en' });
  await createDirectory(table).rememberPerson(known);
  const directory = createDirectory(table);
  const requests = countRequests(table);
  await directory.rememberPerson(known);
  await directory.rememberPerson(known);
  expect(requests()).toBe(1);
});

it('remembers why somebody cannot be reached, and hears of it from every process', async () => {
  const { person } = address();
  const [one, other] = [createDirectory(table), createDirectory(table)];
  await one.rememberPerson(address({ person, conversation: 'a:1' }));
  const why = { why: 'blocked', tried: { app: 'app', at: '2026-11-02T09:00:00Z' } } as const;
  await one.setUnreachable(person.id, why);
  expect(await other.unreachable(person.id)).toEqual(why);
  // Neither is the other's memory in the way when they come back.
  await other.setUnreachable(person.id, null);
  await other.setUnreachable(person.id, null);
  expect(await one.unreachable(person.id)).toBeNull();
  expect(await one.person(person.id)).toMatchObject({ conversation: 'a:1' });
});

it('forgets a personal chat that is gone, and nothing else', async () => {
  const known = address({ conversation: 'a:1', language: 'en', zone: 'Europe/Helsinki' });
  const directory = createDirectory(table);
  await directory.rememberPerson(known);
  await directory.forgetConversation(known.person.id);
  await directory.forgetConversation(aPerson().id);
  const stored = await createDirectory(table).person(known.person.id);
  expect(stored).toEqual({ ...known, conversation: null });
});

it('keeps the personal chat, the language and the zone when a turn in a group does not know them', async () => {
  const alone = address({ conversation: 'a:1', language: 'en', zone: 'Europe/Helsinki' });
  const directory = createDirectory(table);
  await directory.rememberPerson(alone);
  await directory.rememberPerson({ ...alone, conversation: null, language: null, zone: null });
  const renamed = { ...alone, person: { ...alone.person, name: 'Nytt Namn' }, conversation: null };
  await directory.rememberPerson(renamed);
  const stored = await createDirectory(table).person(alone.person.id);
  expect(stored).toEqual({ ...renamed, conversation: 'a:1' });
});

it('does not take for known what could not be written', async () => {
  const { id } = aGroup();
  const directory = createDirectory(table);
  table.pipeline.addPolicy({
    name: 'broken',
    sendRequest: () => Promise.reject(new Error('storage is gone')),
  });
  await expect(directory.rememberGroup(id, 'conversation')).rejects.toThrow('storage is gone');
  table.pipeline.removePolicy({ name: 'broken' });
  await directory.rememberGroup(id, 'conversation');
  expect(await createDirectory(table).groupAddress(id)).toBe('conversation');
});
