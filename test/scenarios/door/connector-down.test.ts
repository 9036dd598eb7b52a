import { expect, it } from 'vitest';
import { scene, type SceneOptions } from '../../support/scene.js';
import { workingDay } from '../../support/working-day.js';
import { aGroup } from './a-group.js';
import { recorded } from './stored-rows.js';

const decisionCards = (chat: Awaited<ReturnType<typeof aGroup>>['chat']) =>
  chat.messages.filter(({ card }) => JSON.stringify(card ?? {}).includes('Planen antas'));

async function rowsOf(stage: Parameters<typeof recorded>[0], kind: string): Promise<number> {
  return (await recorded(stage)).filter(({ key }) => key.includes(`/${kind}|`)).length;
}

/** A group that has just been at work: the bot knows who is in the chat. */
async function atWork(options: SceneOptions = {}) {
  const stage = await scene(options);
  const group = await aGroup(stage.teams);
  await group.chat.says(group.karin, 'beslut Dagordningen antas');
  await stage.idle();
  return { stage, teams: stage.teams, ...group };
}

it('answers later what could not be answered at once, once', async () => {
  const { stage, teams, chat, karin } = await atWork();
  teams.goDown();
  const turn = await chat.says(karin, 'beslut Planen antas');
  // Teams need not send it again: it is on record.
  expect(turn.status).toBe(200);
  expect(JSON.stringify(await recorded(stage))).toContain('Planen antas');
  teams.comeUp();
  await teams.until(() => decisionCards(chat).length > 0, 15_000);
  await expect.poll(() => rowsOf(stage, 'todo'), { timeout: 5000 }).toBe(0);
  expect(await rowsOf(stage, 'decision')).toBe(2);
  await teams.redeliver(turn, 2);
  await stage.idle();
  expect(decisionCards(chat)).toHaveLength(1);
  expect(teams.violations).toEqual([]);
});

it('answers once what came twice while it was down, and is noted twice', async () => {
  let ahead = 0;
  const clock = () => workingDay(ahead);
  const { stage, teams, chat, karin } = await atWork({ clock, env: { SWEEP_SECONDS: '600' } });
  teams.goDown();
  const turn = await chat.says(karin, 'beslut Planen antas');
  ahead += 1000;
  await teams.redeliver(turn);
  teams.comeUp();
  ahead += 600_000;
  await stage.round();
  await stage.idle();
  expect(decisionCards(chat)).toHaveLength(1);
  expect(await rowsOf(stage, 'todo')).toBe(0);
});

it('tries again where it is still down when the sweep comes', async () => {
  // The clock is ours, so that nobody waits for the pause between two tries.
  let ahead = 0;
  const clock = () => workingDay(ahead);
  const { stage, teams, chat, karin } = await atWork({ clock });
  teams.goDown();
  await chat.says(karin, 'beslut Planen antas');
  const tried = () => stage.log.filter(({ message }) => message.includes('errand failed')).length;
  for (let round = 1; round <= 2; round += 1) {
    ahead += 600_000;
    await teams.until(() => tried() >= round, 20_000);
  }
  teams.comeUp();
  ahead += 3_600_000;
  await teams.until(() => decisionCards(chat).length > 0, 15_000);
  // The card is there a moment before it is noted that nothing is left to do.
  await expect.poll(() => rowsOf(stage, 'todo'), { timeout: 5000 }).toBe(0);
  expect(decisionCards(chat)).toHaveLength(1);
});

it('loses nothing of what is pressed while it is down', async () => {
  const stage = await scene();
  const { teams } = stage;
  const { chat, megan, adele, givesMeganAnAssignment } = await aGroup(teams);
  const card = await givesMeganAnAssignment();
  await stage.idle();
  teams.goDown();
  // The answer to a press goes back the way it came, and needs no connector.
  expect((await chat.clicks(megan, card, 'Klart')).card).toBeDefined();
  teams.comeUp();
  await teams.until(() => chat.reads(adele, card).includes('klarmarkerade'), 15_000);
  expect(teams.violations).toEqual([]);
});

it('records a decision also where it cannot ask who is in the chat', async () => {
  const stage = await scene();
  const { chat, karin } = await aGroup(stage.teams);
  await stage.idle();
  stage.teams.goDown();
  await chat.says(karin, 'beslut Planen antas');
  expect(JSON.stringify(await recorded(stage))).toContain('Planen antas');
});
