import { expect, vi } from 'vitest';
import { pressAs } from '../support/playground/press-as.js';
import type { PlaygroundPage } from '../support/playground/playground-page.js';
import { takePicture } from '../support/playground/take-picture.js';
import { patience, untilEdited, type Story } from './story.js';

const says = (playground: PlaygroundPage) => expect.poll(() => playground.lastCard(), patience);

export async function opensTheRound({ playground }: Story): Promise<void> {
  await playground.ask('@Avstämning uppdrag beställa fika till nästa möte');
  const round = await playground.ask('@Avstämning kort avstämning');
  expect(round).toContain('Kort avstämning');
  expect(round).toContain('0 av 8 tydliga, 1 utan ansvarig');
  // Above all others, though it was recorded last, and the choice of an owner right below it.
  expect(round).toMatch(/ 8\. beställa fika .*? Saknar ansvarig Utse en ansvarig .* 1\. skicka ut/);
}

export async function answersInTheRound({ playground, dev }: Story): Promise<void> {
  // For oneself.
  await playground.clickCardButton('Tydligt', { beside: '5. skriver ihop synpunkterna' });
  await says(playground).toContain('1 av 8 tydliga');
  await untilEdited(playground);
  await playground.clickCardButton('Tydligt', { beside: '7. Bjud in BUP' });
  await says(playground).toContain('Väntar på Göran Åkerhielm');

  // For those in the room.
  await answerForRoom(playground, ['Göran Åkerhielm', 'Samira Haddadi'], 'Tydligt för valda');
  await says(playground).toContain('3 av 8 tydliga');
  await says(playground).toContain('2 av 6 har svarat tydligt');
  await answerForRoom(playground, ['Lars Ek'], 'Otydligt för valda');
  await says(playground).toContain('Otydligt för Lars Ek');

  // A member by herself, on another screen.
  await pressAs(dev.playgroundUrl, 'Megan Lindqvist', 'round.clear', { round: 1, number: 3 });
  await says(playground).toContain('4 av 8 tydliga');
  await takePicture(playground, 'round.png');

  await playground.fillCardInput('Ansvarig', 'Disa Fjellander');
  await playground.clickCardButton('Utse ansvarig');
  await says(playground).not.toContain('Saknar ansvarig');
  await says(playground).toMatch(/8\. beställa fika Ansvarig: Disa Fjellander/);
}

/** Any answer, also somebody else's, closes the part for the room: then it is opened again. */
async function answerForRoom(
  playground: PlaygroundPage,
  people: string[],
  button: string,
): Promise<void> {
  const label = 'För vem? (en eller flera)';
  const isOpen = async () => (await playground.lastCard()).includes(label);
  await vi.waitFor(
    async () => {
      await playground.untilStill();
      if (!(await isOpen())) await playground.clickCardButton('Svara för dem i rummet');
      await expect.poll(isOpen, { timeout: 500 }).toBe(true);
      await playground.fillCardInput(label, people);
      await playground.clickCardButton(button);
    },
    { timeout: 30_000 },
  );
}

export async function closesTheRound({ playground }: Story): Promise<void> {
  await playground.clickCardButton('Stäng avstämningen');
  await playground.waitForText('Avstämning 1: så blev det');
  const summary = await playground.lastCard();
  expect(summary).toMatch(/Otydligt 4\. ringer elevhälsan/);
  expect(summary).toMatch(/Alla har inte svarat 1\. skicka ut länklistan/);
  expect(summary).toMatch(/Tydligt 3\. bokar lokal/);
  await playground.waitForText('Avstämningen är stängd.');
  await takePicture(playground, 'summary.png');
}
