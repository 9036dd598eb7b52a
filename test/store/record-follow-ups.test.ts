import { expect, it } from 'vitest';
import type { CardRef, FollowUp } from '../../src/domain/follow-up.js';
import { createRecordStore } from '../../src/store/record-store.js';
import { ownTables } from './own-tables.js';
import { aGroup, AT, creating, following, karin } from './samples.js';

const tables = await ownTables();
const record = createRecordStore(tables.record);
const card: CardRef = { card: 'assignment', number: 1 };
const followUps: FollowUp[] = [
  { kind: 'post', ref: card },
  { kind: 'index', assignments: [1], formerly: [karin.id] },
  { kind: 'index', assignments: 'all', formerly: [] },
  { kind: 'refresh', ref: { card: 'roles' } },
  { kind: 'plan-reminders' },
];

async function committed() {
  const group = aGroup();
  await record.commit(group.id, 'act', [creating.group(group)], following(...followUps));
  return { id: group.id, pending: await record.pendingFollowUps(group.id, 'act', AT) };
}

it('lists what an act left to do, in the order it was asked for', async () => {
  const { id, pending } = await committed();
  expect(pending.map(({ followUp }) => followUp)).toEqual(followUps);
  expect(await record.pendingFollowUps(id, 'another act', AT)).toEqual([]);
});

it('lists it for the note of the delivery that wrote it alone', async () => {
  const { id } = await committed();
  expect(await record.pendingFollowUps(id, 'act', '2026-11-22T10:00:01Z')).toEqual([]);
});

it('lists what an older program left, whichever note asks', async () => {
  const { id, pending } = await committed();
  const [first] = pending;
  if (!first) throw new Error('nothing to do');
  const data = JSON.stringify(first.followUp);
  await tables.record.updateEntity({ partitionKey: id, rowKey: first.id, data }, 'Merge');
  expect(await record.pendingFollowUps(id, 'act', '2026-11-22T10:00:01Z')).toEqual([first]);
});

it('takes off the list what is done, and notes the card that was posted, in one stroke', async () => {
  const { id, pending } = await committed();
  const [post, ...rest] = pending;
  if (!post) throw new Error('nothing to do');
  await record.completeFollowUps(id, [post.id], [{ ref: card, activityId: 'message-1' }]);
  expect(await record.postedCard(id, card)).toBe('message-1');
  expect(await record.pendingFollowUps(id, 'act', AT)).toEqual(rest);
});

it('lets two complete the same, one after the other or at once', async () => {
  const { id, pending } = await committed();
  const ids = pending.map((one) => one.id);
  const posted = [{ ref: card, activityId: 'message-1' }];
  await record.completeFollowUps(id, ids.slice(0, 1), posted);
  await record.completeFollowUps(id, ids.slice(0, 1), posted);
  await Promise.all([
    record.completeFollowUps(id, ids, posted),
    record.completeFollowUps(id, ids.slice(1), []),
    record.completeFollowUps(id, ids, []),
  ]);
  expect(await record.postedCard(id, card)).toBe('message-1');
  expect(await record.pendingFollowUps(id, 'act', AT)).toEqual([]);
});

it('has nothing to do where nothing was done', async () => {
  const { id } = await committed();
  await record.completeFollowUps(id, [], []);
  expect(await record.pendingFollowUps(id, 'act', AT)).toHaveLength(followUps.length);
});

it('completes as many as one act can leave', async () => {
  const group = aGroup();
  const many = Array.from({ length: 99 }, (): FollowUp => ({ kind: 'refresh', ref: card }));
  await record.commit(group.id, 'act', [], following(...many));
  const pending = await record.pendingFollowUps(group.id, 'act', AT);
  expect(pending).toHaveLength(99);
  await record.completeFollowUps(
    group.id,
    pending.map(({ id }) => id),
    [{ ref: card, activityId: 'message-1' }],
  );
  expect(await record.pendingFollowUps(group.id, 'act', AT)).toEqual([]);
});
