import { expect } from 'vitest';
import { takePicture } from '../support/playground/take-picture.js';
import { patience, type Story } from './story.js';

export async function finishesInTheGroup({ playground }: Story): Promise<void> {
  const mine = await playground.ask('@Avstämning mina uppdrag');
  expect(mine).toMatch(/Klart 2 .*Klart 5 .*Klart 7 .*Klart 8$/);
  await takePicture(playground, 'my-items.png');
  await playground.clickCardButton('Klart 2');
  await expect.poll(() => playground.lastCard(), patience).not.toContain('Klart 2');
  expect(await playground.lastCard()).toContain('Klart 5');
  // Her own share of what everyone does; the others still have theirs.
  await playground.waitForText('1 av 6 är klara med sin del.');

  expect(await playground.ask('@Avstämning klart 7')).toContain('Uppdrag 7 är klart');
}

export async function finishesInThePersonalChat({ playground }: Story): Promise<void> {
  await playground.openPersonalChat();
  const asked = await playground.ask('vad har jag att göra?');
  expect(asked).toContain('You have 2 open assignments');
  expect(asked).toMatch(/5\. skriver ihop synpunkterna Samverkansgrupp Norrbygd/);
  await playground.clickCardButton('Done 8', { inLastCard: true });
  await expect.poll(() => playground.lastCard(), patience).not.toContain('Done 8');

  const again = await playground.ask("what's my action item");
  expect(again).toContain('You have one open assignment');
  expect(again).toContain('Done 5');
}
