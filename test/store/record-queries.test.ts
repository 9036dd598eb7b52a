import { expect, it } from 'vitest';
import { createRecordStore } from '../../src/store/record-store.js';
import { ownTables } from './own-tables.js';
import { aGroup, anAnswer, aPerson, aShare, AT, creating, karin } from './samples.js';

const tables = await ownTables();
const record = createRecordStore(tables.record);
const done = { by: karin, at: AT };

it('has nothing to say of a group that it never saw', async () => {
  const { id } = aGroup();
  expect(await record.group(id)).toBeNull();
  expect(await record.decision(id, 1)).toBeNull();
  expect(await record.assignment(id, 1)).toBeNull();
  expect(await record.postedCard(id, { card: 'welcome' })).toBeNull();
  expect(await record.decisions(id)).toEqual([]);
  expect(await record.openAssignments(id)).toEqual([]);
  expect(await record.assignmentsOfRound(id, 1)).toEqual([]);
  expect(await record.answers(id, 1)).toEqual([]);
  expect(await record.allShares(id)).toEqual([]);
});

it('lists by number, also beyond nine and whatever the order of writing', async () => {
  const { id } = aGroup();
  for (const number of [10, 2, 100, 1, 9]) {
    const changes = [creating.decision(number), creating.assignment(number)];
    await record.commit(id, `act-${number}`, changes, []);
  }
  const sorted = [1, 2, 9, 10, 100];
  expect((await record.decisions(id)).map(({ number }) => number)).toEqual(sorted);
  expect((await record.openAssignments(id)).map(({ number }) => number)).toEqual(sorted);
});

it('tells open from done, and the rounds apart', async () => {
  const { id } = aGroup();
  const changes = [
    creating.assignment(1, { round: 1 }),
    creating.assignment(2, { round: 1, done }),
    creating.assignment(3, { round: 2 }),
    creating.assignment(4, { round: 11 }),
  ];
  await record.commit(id, 'act', changes, []);
  expect((await record.openAssignments(id)).map(({ number }) => number)).toEqual([1, 3, 4]);
  const first = await record.assignmentsOfRound(id, 1);
  expect(first.map(({ value }) => value.number)).toEqual([1, 2]);
  expect((await record.assignmentsOfRound(id, 2)).map(({ value }) => value.number)).toEqual([3]);
  // What was read can be changed with the etag it was read with.
  const [one] = first;
  if (!one) throw new Error('no assignment');
  const closing = { row: 'assignment', value: { ...one.value, done }, etag: one.etag } as const;
  expect((await record.commit(id, 'done', [closing], [])).result).toBe('done');
  expect((await record.openAssignments(id)).map(({ number }) => number)).toEqual([3, 4]);
});

it('keeps one answer per assignment and answerer: the latest', async () => {
  const { id } = aGroup();
  const adele = aPerson('Adele');
  const answer = (act: string, value: ReturnType<typeof anAnswer>) =>
    record.commit(id, act, [{ row: 'answer', value }], []);
  await answer('a', anAnswer(1, { clear: false }));
  await answer('b', anAnswer(1, { clear: true, by: adele }));
  await answer('c', anAnswer(1, { of: adele.id }));
  await answer('d', anAnswer(2));
  await answer('e', anAnswer(1, { round: 2 }));
  await answer('f', anAnswer(1, { round: 10 }));
  const answers = await record.answers(id, 1);
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
      return record.commit(id, `act-${index}`, [{ row: 'answer', value }], []);
    }),
  );
  expect(results.every(({ result }) => result === 'done')).toBe(true);
  expect(await record.answers(id, 1)).toHaveLength(60);
});

it('keeps one share per member, for each assignment apart', async () => {
  const { id } = aGroup();
  const adele = aPerson('Adele');
  const shares = [aShare(1), aShare(1, adele), aShare(11), aShare(1)];
  for (const [index, value] of shares.entries()) {
    await record.commit(id, `act-${index}`, [{ row: 'share', value }], []);
  }
  expect(await record.shares(id, 1)).toHaveLength(2);
  expect(await record.shares(id, 11)).toEqual([aShare(11)]);
  expect(await record.allShares(id)).toHaveLength(3);
});

it('shows a group nothing of what another recorded', async () => {
  const [ours, theirs] = [aGroup(), aGroup()];
  const changes = [
    creating.group(theirs),
    creating.decision(1),
    creating.assignment(1),
    { row: 'answer', value: anAnswer(1) },
    { row: 'share', value: aShare(1) },
    { row: 'postedCard', ref: { card: 'welcome' }, activityId: 'message' },
  ] as const;
  await record.commit(theirs.id, 'act', changes, [{ kind: 'plan-reminders' }]);
  const { id } = ours;
  const seen = await Promise.all([
    record.decisions(id),
    record.openAssignments(id),
    record.assignmentsOfRound(id, 1),
    record.answers(id, 1),
    record.shares(id, 1),
    record.allShares(id),
    record.pendingFollowUps(id, 'act'),
  ]);
  expect(seen.flat()).toEqual([]);
  expect(await record.group(id)).toBeNull();
  expect(await record.postedCard(id, { card: 'welcome' })).toBeNull();
  // An act's id is a group's own, too.
  expect((await record.commit(id, 'act', [creating.group(ours)], [])).result).toBe('done');
});

it.each(["o'brien", "x' or PartitionKey ne '"])(
  'takes %s for a name and nothing else',
  async (id) => {
    const group = aGroup({ id: id as ReturnType<typeof aGroup>['id'] });
    await record.commit(group.id, 'act', [creating.group(group), creating.decision(1)], []);
    expect(await record.decisions(group.id)).toHaveLength(1);
    expect(await record.openAssignments(group.id)).toEqual([]);
  },
);
