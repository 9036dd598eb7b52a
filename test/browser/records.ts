import { expect } from 'vitest';
import { takePicture } from '../support/playground/take-picture.js';
import { isoDay, spokenDay } from './days.js';
import { patience, type Story } from './story.js';

export async function recordsADecision({ playground }: Story): Promise<void> {
  await playground.waitForText('Disa Fjellander är ordförande');
  const card = await playground.ask('@Avstämning beslut Handlingsplanen antas');
  expect(card).toContain('Beslut 1 Handlingsplanen antas');
}

const lines = [
  {
    line: '@Megan @Adele skicka ut länklistan till nästa möte',
    card: 'Uppdrag 1 skicka ut länklistan Ansvarig: Megan Lindqvist och Adele Vestergren När: till nästa möte',
  },
  {
    line: 'alla läser remissen från regionen',
    card: 'Uppdrag 2 läser remissen från regionen Ansvarig: alla',
  },
  {
    line: 'sekreteraren bokar lokal',
    card: 'Uppdrag 3 bokar lokal Ansvarig: sekreteraren',
  },
  {
    line: 'Lars Ek ringer elevhälsan till nästa möte',
    card: 'Uppdrag 4 ringer elevhälsan Ansvarig: Lars Ek När: till nästa möte',
  },
  {
    line: 'jag skriver ihop synpunkterna till nästa möte',
    card: 'Uppdrag 5 skriver ihop synpunkterna Ansvarig: Disa Fjellander När: till nästa möte',
  },
  {
    line: 'hitta en föreläsare till höstens träff',
    card: 'Uppdrag 6 hitta en föreläsare till höstens träff Ansvarig: ingen ännu',
  },
];

export async function recordsAssignments({ playground }: Story): Promise<void> {
  for (const { line, card } of lines) {
    expect(await playground.ask(`@Avstämning uppdrag ${line}`)).toContain(card);
    if (card.startsWith('Uppdrag 1')) await takePicture(playground, 'assignment.png');
  }
}

export async function givesAnOwner({ playground }: Story): Promise<void> {
  expect(await playground.lastCard()).toContain('Ingen har tagit på sig det här än');
  await playground.fillCardInput('Ansvarig för uppdrag 6', 'Samira Haddadi');
  await playground.clickCardButton('Utse ansvarig');
  // The same card: no other has come.
  await expect.poll(() => playground.lastCard(), patience).toContain('Ansvarig: Samira Haddadi');
  expect(await playground.lastCard()).toContain('Uppdrag 6 hitta en föreläsare');
}

export async function recordsWithAForm({ playground }: Story): Promise<void> {
  expect(await playground.ask('@Avstämning uppdrag')).toContain('Nytt uppdrag');
  await playground.fillCardInput('Vad ska göras?', 'Bjud in BUP till nästa träff');
  await playground.fillCardInput('Vem ansvarar? (en eller flera)', [
    'Disa Fjellander',
    'Göran Åkerhielm',
  ]);
  await playground.fillCardInput('När ska det vara klart?', 'Ett datum (välj nedan)');
  await playground.fillCardInput('Datum', isoDay(30));
  await takePicture(playground, 'form.png');
  await playground.clickCardButton('Anteckna');
  await expect
    .poll(() => playground.lastCard(), patience)
    .toContain(
      'Uppdrag 7 Bjud in BUP till nästa träff ' +
        `Ansvarig: Disa Fjellander och Göran Åkerhielm När: senast ${spokenDay(30)}`,
    );
}
