import { expect } from 'vitest';
import type { Story } from './story.js';

export async function keepsEverything({ playground }: Story): Promise<void> {
  const list = await playground.ask('@Avstämning lista');
  expect(list).toContain('6 öppna uppdrag');
  expect(list).toMatch(/ 1\. .* 2\. .* 3\. .* 4\. .* 5\. .* 6\. hitta en föreläsare/);
  expect(list).toContain('Samira Haddadi');
  await playground.clickCardButton('Visa beslut', { inLastCard: true });
  await expect.poll(() => playground.lastCard()).toContain('1. Handlingsplanen antas');

  expect(await playground.ask('@Avstämning mina uppdrag')).toMatch(/synpunkterna .*Klart 5$/);
}
