import { expect, it } from 'vitest';
import { scene } from '../support/scene.js';

it.each([false, true])(
  'records, sends and answers once though every activity comes three times (at once: %s)',
  async (concurrently) => {
    const once = await evening(1, false);
    const thrice = await evening(3, concurrently);
    expect(thrice.seen).toEqual(once.seen);
    expect(thrice.errors).toEqual([]);
    expect(thrice.violations).toEqual([]);
  },
);

/** One evening of a group's life, and everything that people saw of it. */
async function evening(times: number, concurrently: boolean) {
  const { teams, idle, errors } = await scene();
  teams.deliverTimes(times, { concurrently });
  const [karin, bo] = ['Karin Ås', 'Bo Ek'].map((name) => teams.person({ name, installed: true }));
  if (!karin || !bo) throw new Error('two people');
  const chat = teams.groupChat({ name: 'Samverkan Norr', members: [karin, bo] });
  await chat.installs(karin);
  const mentions = { mentions: [bo] };
  await chat.says(karin, 'hej');
  await chat.says(karin, 'beslut Handlingsplanen antas');
  await chat.says(karin, 'uppdrag @Bo Ek skickar listan till nästa möte', mentions);
  await chat.says(karin, 'uppdrag alla läser planen');
  await chat.says(karin, 'uppdrag hittar en lokal');
  const ownerless = chat.last;
  await chat.clicks(karin, ownerless, 'Utse ansvarig', { owner: 'role:chair' });
  await chat.says(karin, 'uppdrag');
  await chat.clicks(karin, chat.last, 'Anteckna', { text: 'Ringer skolan', due: 'none' });
  await chat.says(karin, 'sekreterare @Bo Ek', mentions);
  await chat.says(karin, 'nästa möte i övermorgon');
  await chat.says(karin, 'nästa möte 2099-01-14 13:00');
  await chat.says(karin, 'kort avstämning');
  const round = chat.last;
  await chat.clicks(bo, round, { title: 'Tydligt', nth: 1 });
  await chat.clicks(karin, round, 'Stäng avstämningen');
  await chat.says(karin, 'klart 3');
  await chat.says(karin, 'klart 99');
  await chat.says(bo, 'mina uppdrag');
  await chat.says(bo, 'lista');
  await chat.says(bo, 'språk sv');
  await chat.says(bo, 'något helt annat');
  const alone = teams.personalChat(bo);
  await alone.says(bo, 'mina uppdrag');
  await alone.clicks(bo, alone.last, 'Klart 1');
  await alone.says(bo, 'beslut i fel chatt');
  await idle();
  const reads = (at: typeof chat) => at.allMessages.map((message) => at.reads(bo, message));
  return {
    seen: { chat: reads(chat), alone: reads(alone) },
    errors: errors(),
    violations: teams.violations,
  };
}
