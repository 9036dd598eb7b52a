import { expect, it } from 'vitest';
import { createRecordStore } from '../../src/store/record-store.js';
import { valuesOf, write } from '../../src/usecases/changes.js';
import { ownTables } from './own-tables.js';
import { aGroup, anAnswer, aPerson, aShare, AT, creating, following, karin } from './samples.js';

const tables = await ownTables();
const record = createRecordStore(tables.record);
const ended = { how: 'done', by: karin, at: AT } as const;

it('has nothing to say of a group that it never saw', async () => {
  const { id } = aGroup();
  expect(await record.get(id, 'group')).toBeNull();
  expect(await record.get(id, 'decision', 1)).toBeNull();
  expect(await record.get(id, 'assignment', 1)).toBeNull();
  expect(await record.postedCard(id, { card: 'welcome' })).toBeNull();
  expect(await record.list(id, 'decision')).toEqual([]);
  expect(await record.list(id, 'assignment', { where: { open: true } })).toEqual([]);
  expect(await record.list(id, 'assignment', { where: { round: 1 } })).toEqual([]);
  expect(await record.list(id, 'answer', { within: [1] })).toEqual([]);
  expect(await record.list(id, 'share')).toEqual([]);
});

it('lists by number, also beyond nine and whatever the order of writing', async () => {
  const { id } = aGroup();
  for (const number of [10, 2, 100, 1, 9]) {
    const changes = [creating.decision(number), creating.assignment(number)];
    await record.commit(id, `act-${number}`, changes);
  }
  const sorted = [1, 2, 9, 10, 100];
  expect(valuesOf(await record.list(id, 'decision')).map(({ number }) => number)).toEqual(sorted);
  expect(
    valuesOf(await record.list(id, 'assignment', { where: { open: true } })).map(
      ({ number }) => number,
    ),
  ).toEqual(sorted);
});

it('tells open from done, and the rounds apart', async () => {
  const { id } = aGroup();
  const changes = [
    creating.assignment(1, { round: 1 }),
    creating.assignment(2, { round: 1, ended }),
    creating.assignment(3, { round: 2 }),
    creating.assignment(4, { round: 11 }),
  ];
  await record.commit(id, 'act', changes);
  expect(
    valuesOf(await record.list(id, 'assignment', { where: { open: true } })).map(
      ({ number }) => number,
    ),
  ).toEqual([1, 3, 4]);
  const first = await record.list(id, 'assignment', { where: { round: 1 } });
  expect(first.map(({ value }) => value.number)).toEqual([1, 2]);
  expect(
    (await record.list(id, 'assignment', { where: { round: 2 } })).map(({ value }) => value.number),
  ).toEqual([3]);
  // What was read can be changed with the etag it was read with.
  const [one] = first;
  if (!one) throw new Error('no assignment');
  const closing = write('assignment', { ...one.value, ended }, one);
  expect((await record.commit(id, 'done', [closing])).result).toBe('done');
  expect(
    valuesOf(await record.list(id, 'assignment', { where: { open: true } })).map(
      ({ number }) => number,
    ),
  ).toEqual([3, 4]);
});

it('keeps one answer per assignment and answerer: the latest', async () => {
  const { id } = aGroup();
  const adele = aPerson('Adele');
  const answer = async (act: string, value: ReturnType<typeof anAnswer>) => {
    const before = await record.get(id, 'answer', value.round, value.assignment, value.of);
    await record.commit(id, act, [write('answer', value, before)]);
  };
  await answer('a', anAnswer(1, { clear: false }));
  await answer('b', anAnswer(1, { clear: true, by: adele }));
  await answer('c', anAnswer(1, { of: adele.id }));
  await answer('d', anAnswer(2));
  await answer('e', anAnswer(1, { round: 2 }));
  await answer('f', anAnswer(1, { round: 10 }));
  const answers = valuesOf(await record.list(id, 'answer', { within: [1] }));
  expect(answers).toHaveLength(3);
  expect(answers.find(({ assignment, of }) => assignment === 1 && of === karin.id)).toEqual(
    anAnswer(1, { clear: true, by: adele }),
  );
});

it('takes answers of a whole group at once without a single conflict', async () => {
  const { id } = aGroup();
  const results = await Promise.all(
    Array.from({ length: 60 }, (_, index) => {
      const value = anAnswer(1, { of: `external:gäst/${index} #?` });
      return record.commit(id, `act-${index}`, [write('answer', value)]);
    }),
  );
  expect(results.every(({ result }) => result === 'done')).toBe(true);
  expect(await record.list(id, 'answer', { within: [1] })).toHaveLength(60);
});

it('keeps one share per member, for each assignment apart', async () => {
  const { id } = aGroup();
  const adele = aPerson('Adele');
  const shares = [aShare(1), aShare(1, adele), aShare(11)];
  for (const [index, value] of shares.entries()) {
    await record.commit(id, `act-${index}`, [write('share', value)]);
  }
  const again = await record.commit(id, 'again', [write('share', aShare(1))]);
  expect(again.result).toBe('conflict');
  expect(await record.list(id, 'share', { within: [1] })).toHaveLength(2);
  expect(valuesOf(await record.list(id, 'share', { within: [11] }))).toEqual([aShare(11)]);
  expect(await record.list(id, 'share')).toHaveLength(3);
});

it('shows a group nothing of what another recorded', async () => {
  const [ours, theirs] = [aGroup(), aGroup()];
  const changes = [
    creating.group(theirs),
    creating.decision(1),
    creating.assignment(1),
    write('answer', anAnswer(1)),
    write('share', aShare(1)),
    { row: 'postedCard', ref: { card: 'welcome' }, activityId: 'message' },
  ] as const;
  await record.commit(theirs.id, 'act', changes, following({ kind: 'plan-reminders' }));
  const { id } = ours;
  const seen = await Promise.all([
    record.list(id, 'decision'),
    record.list(id, 'assignment', { where: { open: true } }),
    record.list(id, 'assignment', { where: { round: 1 } }),
    record.list(id, 'answer', { within: [1] }),
    record.list(id, 'share', { within: [1] }),
    record.list(id, 'share'),
    record.pendingFollowUps(id, 'act', AT),
  ]);
  expect(seen.flat()).toEqual([]);
  expect(await record.get(id, 'group')).toBeNull();
  expect(await record.postedCard(id, { card: 'welcome' })).toBeNull();
  // An act's id is a group's own, too.
  expect((await record.commit(id, 'act', [creating.group(ours)])).result).toBe('done');
});

it.each(["o'brien", "x' or PartitionKey ne '"])(
  'takes %s for a name and nothing else',
  async (id) => {
    const group = aGroup({ id: id as ReturnType<typeof aGroup>['id'] });
    await record.commit(group.id, 'act', [creating.group(group), creating.decision(1)]);
    expect(await record.list(group.id, 'decision')).toHaveLength(1);
    expect(await record.list(group.id, 'assignment', { where: { open: true } })).toEqual([]);
  },
);
