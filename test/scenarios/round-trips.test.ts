import { beforeEach, describe, expect, inject, it, onTestFinished } from 'vitest';
import { scene } from '../support/scene.js';
import { sequentialTrips, startStorageProxy } from '../support/storage-proxy.js';

/** Slow enough for requests that do not wait for each other to overlap. */
const STORAGE_DELAY_MS = 40;

/** What storage costs before the person sees an answer: requests that wait for one another. */
describe('storage round trips before the answer', () => {
  let measure: Awaited<ReturnType<typeof meeting>>;
  beforeEach(async () => {
    measure = await meeting();
  });

  it('recording a decision takes two', async () => {
    expect(await measure.line('beslut Planen antas')).toBe(2);
  });

  it('recording an assignment takes two, whoever has it', async () => {
    for (const owner of ['Bo Ek', 'alla', 'sekreteraren', 'Lars Utanför:', '']) {
      expect(await measure.line(`uppdrag ${owner} skicka listan`), owner).toBe(2);
    }
  });

  it('asking for my items takes one, in the group and alone', async () => {
    await measure.line('uppdrag jag skickar listan');
    expect(await measure.line('mina uppdrag')).toBe(1);
    expect(await measure.aloneLine('mina uppdrag')).toBe(1);
  });

  it('asking what is on record takes at most two more than that', async () => {
    await measure.line('beslut Elevhälsokonferensen hålls i april');
    await measure.line('uppdrag jag skickar länklistan');
    for (const question of [
      'vad beslutade vi om konferensen?',
      'vem skulle skicka länklistan?',
      'vad har Anna kvar?',
      'vad är försenat?',
      'vad har vi bordlagt?',
    ]) {
      expect(await measure.line(question), question).toBeLessThanOrEqual(3);
      expect(await measure.aloneLine(question), `alone: ${question}`).toBeLessThanOrEqual(3);
    }
  });

  it('answering in the round takes two', async () => {
    await measure.line('uppdrag jag skickar listan');
    await measure.line('kort avstämning');
    expect(await measure.press('Tydligt')).toBe(2);
  });
});

async function meeting() {
  const proxy = await startStorageProxy(inject('connectionString'), STORAGE_DELAY_MS);
  onTestFinished(proxy.close);
  // Nothing else may touch storage while a turn is measured.
  const env = { SWEEP_SECONDS: '3600', FOLLOW_UP_GRACE_SECONDS: '3600' };
  const { teams, idle } = await scene({ connectionString: proxy.connectionString, env });
  const anna = teams.person({ name: 'Anna Berg', installed: true });
  const bo = teams.person({ name: 'Bo Ek', installed: true });
  const chat = teams.groupChat({ name: 'Norr', members: [anna, bo] });
  await chat.installs(anna);
  await teams.personalChat(anna).says(anna, 'hej');
  await idle();

  /** Trips that ended before the bot's first message went out, or the press was answered. */
  async function untilAnswer(act: () => Promise<unknown>): Promise<number> {
    await idle();
    const [from, sentBefore] = [proxy.trips.length, teams.sent.length];
    await act();
    const response = Date.now();
    const message = teams.sent.slice(sentBefore).find(({ kind }) => kind === 'send');
    const answeredAt = message?.at.getTime() ?? response;
    return sequentialTrips(proxy.trips.slice(from).filter(({ to }) => to <= answeredAt));
  }

  return {
    line: (text: string) => untilAnswer(() => chat.says(anna, text)),
    aloneLine: (text: string) => untilAnswer(() => teams.personalChat(anna).says(anna, text)),
    press: (title: string) =>
      untilAnswer(async () => {
        const click = await chat.clicks(anna, chat.last, title);
        expect(click.card).toBeDefined();
      }),
  };
}
