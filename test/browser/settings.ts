import { expect } from 'vitest';
import { isoDay, spokenDay } from './days.js';
import type { Story } from './story.js';

export async function setsRoles({ playground }: Story): Promise<void> {
  const card = await playground.ask('@Avstämning sekreterare @Megan');
  expect(card).toContain('Ordförande: Disa Fjellander Sekreterare: Megan Lindqvist');
}

export async function setsMeeting({ playground }: Story): Promise<void> {
  const card = await playground.ask(`@Avstämning nästa möte ${isoDay(3)} 13:00`);
  expect(card).toContain(`Nästa möte ${spokenDay(3)} kl. 13:00`);
}
