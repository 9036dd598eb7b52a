import { expect, it, onTestFinished } from 'vitest';
import { startGraphServer } from '../support/graph-server.js';
import { scene } from '../support/scene.js';

const APP = '5f2a0000-0000-4000-8000-00000000a001';
const DAYS = ['2026-11-12T08:00:00Z', '2026-11-19T08:00:00Z', '2026-11-26T08:00:00Z'] as const;

/** Dan has not installed the app, and has something to do: due, late, and late again on three days. */
async function withGraph() {
  const graph = await startGraphServer(APP);
  onTestFinished(() => graph.close());
  let now = '2026-11-02T09:00:00Z';
  const env = { SWEEP_SECONDS: '3600', GRAPH_TEAMS_APP_ID: APP, GRAPH_URL: graph.url };
  const made = await scene({ clock: () => now, env });
  const { teams, idle } = made;
  const anna = teams.person({ name: 'Anna Berg', installed: true });
  const dan = teams.person({ name: 'Dan Frö', installed: false });
  const chat = teams.groupChat({ name: 'Norr', members: [anna, dan] });
  await chat.installs(anna);
  await chat.says(anna, 'uppdrag @Dan Frö skickar listan senast 2026-11-12', { mentions: [dan] });
  await idle();
  const alone = teams.personalChat(dan);
  return {
    ...made,
    graph,
    chat,
    dan,
    alone,
    user: dan.aadObjectId ?? '',
    statuses: () => graph.calls.map(({ status }) => status),
    told: () => alone.messages.filter((one) => alone.reads(dan, one).includes('1. skickar')).length,
    mentions: () =>
      chat.messages.filter((one) => /Påminnelse[^]*1\. skickar/.test(chat.reads(dan, one))).length,
    async on(day: string): Promise<void> {
      now = day;
      await idle();
      for (let rounds = 0; rounds < 9; rounds += 1) await made.round();
    },
  };
}

it('who lacks the app gets it, and then the reminder, alone', async () => {
  const { teams, graph, dan, alone, user, statuses, told, mentions, on, errors } =
    await withGraph();
  graph.knows(user, () => alone.installs(dan));
  await on(DAYS[0]);
  expect([told(), mentions(), statuses()]).toEqual([1, 0, [201]]);
  // Nobody asks Graph again for somebody who has it.
  await on(DAYS[1]);
  expect([told(), mentions(), statuses()]).toEqual([2, 0, [201]]);
  // Who takes it away again is left in peace.
  await alone.uninstalls(dan);
  await on(DAYS[2]);
  expect([told(), mentions(), statuses()]).toEqual([2, 1, [201]]);
  expect(errors()).toEqual([]);
  expect(teams.violations).toEqual([]);
});

it('it is tried once where Graph refuses, and anew once another app is configured', async () => {
  const { graph, dan, alone, user, statuses, told, mentions, on, restart, idle, errors } =
    await withGraph();
  await on(DAYS[0]);
  expect([told(), mentions(), statuses()]).toEqual([0, 1, [404]]);
  await on(DAYS[1]);
  expect([told(), mentions(), statuses()]).toEqual([0, 2, [404]]);
  const other = await startGraphServer('another-app');
  onTestFinished(() => other.close());
  other.knows(user, () => alone.installs(dan));
  await idle();
  await restart({ GRAPH_TEAMS_APP_ID: 'another-app', GRAPH_URL: other.url });
  await on(DAYS[2]);
  expect([told(), mentions(), other.calls.length]).toEqual([1, 2, 1]);
  expect(graph.calls).toHaveLength(1);
  expect(errors()).toEqual([]);
});

it('where Graph is busy the group’s chat will do, and Graph is asked again when it may be', async () => {
  const { graph, dan, alone, user, statuses, told, mentions, on, restart, errors } =
    await withGraph();
  graph.knows(user, () => alone.installs(dan));
  graph.refuses(503, '3600');
  await on(DAYS[0]);
  expect([told(), mentions(), statuses()]).toEqual([0, 1, [503]]);
  // The pause that Graph asked for is by the real clock, and is kept.
  await on(DAYS[1]);
  expect([told(), mentions(), statuses()]).toEqual([0, 2, [503]]);
  // Being busy was no try: another process knows of no pause, and asks.
  await restart();
  await on(DAYS[2]);
  expect([told(), mentions(), statuses()]).toEqual([1, 2, [503, 201]]);
  expect(errors()).toEqual([]);
});
