import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import { postAs } from '../support/playground/post-as.js';
import type { PlaygroundPage } from '../support/playground/playground-page.js';
import { takePicture } from '../support/playground/take-picture.js';
import { isoDay, spokenDay } from './days.js';
import type { Story } from './story.js';

/** Everyone's open assignments when the meeting was set, by a part of their id. */
const open = {
  'disa-fjellander': [2, 5, 7],
  'megan-lindqvist': [1, 2, 3],
  'adele-vestergren': [1, 2],
  'torbjorn-aslund': [2],
  'samira-haddadi': [2, 6],
  'goran-akerhielm': [2, 7],
};

const minute = { timeout: 60_000, interval: 100 };
/** Two sweeps as `npm run dev` has them, and a little. */
const twoSweepsMs = 11_000;

export async function remindsEveryone({ playground, dev }: Story): Promise<void> {
  await expect.poll(() => reminders(playground), minute).toEqual(open);

  await playground.openPersonalChat();
  const when = `Before the meeting on ${spokenDay(3, 'en-GB')} at 13:00`;
  await playground.waitForText(when);
  const card = await playground.lastCard();
  expect(card).toContain('in Samverkansgrupp Norrbygd you have 3 assignments left');
  expect(numbersIn(card)).toEqual(open['disa-fjellander']);
  expect(occurrences(await playground.allText(), 'Before the meeting')).toBe(1);
  expect(occurrences(dev.output(), 'reminders queued')).toBe(1);
  await playground.openGroupChat();
  // Everyone could be reached alone.
  expect(await playground.allText()).not.toContain('Inför mötet');
}

export async function remindsNobodyTwice({ playground, dev, openedAt }: Story): Promise<void> {
  await sleep(Math.max(0, openedAt + twoSweepsMs - Date.now()));
  expect(reminders(playground)).toEqual({});
  expect(await playground.allText()).not.toContain('Inför mötet');
  expect(dev.output()).not.toContain('reminders queued');
}

/** Disa's Teams speaks Swedish here, which the Playground cannot be told. */
export async function picturesAReminder({ playground, dev }: Story): Promise<void> {
  await postAs(dev.playgroundUrl, 'Disa Fjellander', {
    text: `next meeting ${isoDay(5)} 13:00`,
    locale: 'sv-SE',
  });
  await playground.openPersonalChat();
  await playground.waitForText(`Inför mötet ${spokenDay(5)}`, minute);
  await takePicture(playground, 'reminder.png');
}

/** The numbers in each message, by a part of the receiver's id; twice reminded is seen as such. */
function reminders(playground: PlaygroundPage): Record<string, number[]> {
  const found = [...playground.privateMessages].flatMap(([id, messages]) =>
    messages
      .map((message) => JSON.stringify(message))
      .filter((message) => /Inför mötet|Before the meeting/.test(message))
      .map((message) => [id.replace(/^.*?-/, ''), numbersIn(message)] as const),
  );
  const names = found.map(([name]) => name);
  expect(names).toEqual([...new Set(names)]);
  return Object.fromEntries(found);
}

/** What can be ticked off, by its buttons. */
function numbersIn(text: string): number[] {
  const numbers = [...text.matchAll(/(?:Klart|Done) (\d+)/g)].map(([, number]) => Number(number));
  return [...new Set(numbers)].sort((a, b) => a - b);
}

function occurrences(text: string, part: string): number {
  return text.split(part).length - 1;
}
