import { expect } from 'vitest';
import type { Story } from './story.js';

const guide = 'Skriv @Avstämning och sedan, till exempel: beslut Handlingsplanen antas';
const notUnderstood = 'inget har antecknats';

export async function guides({ playground }: Story): Promise<void> {
  for (const line of ['hjälp', 'hej']) {
    const card = await playground.ask(`@Avstämning ${line}`);
    expect(card).toContain(guide);
    expect(card).not.toContain(notUnderstood);
  }
  const card = await playground.ask('@Avstämning fixa det där vi pratade om');
  expect(card).toContain(notUnderstood);
  expect(card).toContain('Du skrev: fixa det där vi pratade om');
}

export async function speaksEnglish({ playground }: Story): Promise<void> {
  expect(await playground.ask('@Avstämning språk en')).toContain('I keep the record');
  expect(await playground.ask('@Avstämning lista')).toContain('6 open assignments');
}
