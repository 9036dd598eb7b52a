import { expect } from 'vitest';
import { takePicture } from '../support/playground/take-picture.js';
import { isoDay } from './days.js';
import { patience, untilEdited, type Story } from './story.js';

const LEADER = 'För den som leder mötet';

/** Days. */
export const UNTIL_NEXT = 30;

const says = ({ playground }: Story) => expect.poll(() => playground.lastCard(), patience);

/** One line in the client, as a list with the numbers in a row. */
export async function pastesTheAgenda(story: Story): Promise<void> {
  const { playground } = story;
  await playground.waitForText('Disa Fjellander är ordförande');
  const card = await playground.ask(
    '@Avstämning dagordning: 1. Mötets öppnande 2. Skolfrånvaro 3. Nya lokaler 4. Avslut',
  );
  expect(card).toMatch(/1\. Mötets öppnande 2\. Skolfrånvaro 3\. Nya lokaler 4\. Avslut/);
}

export async function beginsByPressing(story: Story): Promise<void> {
  const { playground } = story;
  await playground.clickCardButton(LEADER);
  await playground.clickCardButton('Starta mötet');
  await says(story).toContain('Mötet pågår.');
  await playground.clickCardButton('Jag är här');
  await says(story).toContain('Närvarande (1): Disa Fjellander');
  await playground.clickCardButton('Nästa punkt');
  await playground.clickCardButton('Nästa punkt');
  await says(story).toContain('Punkt 2 av 4: Skolfrånvaro');
}

async function opensTheForm({ playground }: Story): Promise<void> {
  await untilEdited(playground);
  await playground.clickCardButton('Anteckna', { inLastCard: true });
}

export async function recordsOnTheAgenda(story: Story): Promise<void> {
  const { playground } = story;
  await opensTheForm(story);
  await playground.fillCardInput(
    'Vad ska göras, vad beslutades, eller varför skjuts punkten upp?',
    'ta fram siffror om frånvaron',
  );
  await playground.fillCardInput('Vem ansvarar? (en eller flera)', ['Megan Lindqvist']);
  await takePicture(playground, 'agenda.png');
  await playground.clickCardButton('Anteckna uppdrag');
  await says(story).toMatch(/Punkt 2 Skolfrånvaro Uppdrag 1 ta fram siffror om frånvaron Megan/);
  await playground.ask('@Avstämning dagordning');
  await opensTheForm(story);
  await playground.fillCardInput(
    'Vad ska göras, vad beslutades, eller varför skjuts punkten upp?',
    'Rutinen antas',
  );
  await playground.clickCardButton('Anteckna beslut', { inLastCard: true });
  await playground.waitForText('Beslut 1');
}

export async function putsOffTheNext(story: Story): Promise<void> {
  const { playground } = story;
  await playground.clickCardButton('Nästa punkt', { inLastCard: true });
  await says(story).toContain('Punkt 3 av 4: Nya lokaler');
  await opensTheForm(story);
  await playground.fillCardInput(
    'Vad ska göras, vad beslutades, eller varför skjuts punkten upp?',
    'underlag saknas',
  );
  await playground.clickCardButton('Bordlägg punkten', { inLastCard: true });
  await playground.waitForText('Bordlagt 1');
}

export async function closesWithTheRound(story: Story): Promise<void> {
  const { playground } = story;
  await playground.ask(`@Avstämning nästa möte ${isoDay(UNTIL_NEXT)} 13:00`);
  const round = await playground.ask('@Avstämning kort avstämning');
  expect(round).toContain('1. ta fram siffror om frånvaron');
  await playground.ask('@Avstämning allt är tydligt');
  await playground.ask('@Avstämning stäng avstämningen');
  await playground.waitForText('Avstämning 1: så blev det');
}

export async function showsTheNextAgenda(story: Story): Promise<void> {
  const { playground } = story;
  const card = await playground.ask('@Avstämning dagordning');
  expect(card).toMatch(/Möte 2, .*Nya lokaler Bordlagd .*: underlag saknas/);
  expect(card).toMatch(/Lovat till det här mötet Megan Lindqvist: 1\. ta fram siffror/);
}

export async function opensTheNext(story: Story): Promise<void> {
  const { playground } = story;
  const card = await playground.ask('@Avstämning möte start');
  expect(card).toMatch(/Möte 2, .*Mötet pågår\..*Nya lokaler Bordlagd .*: underlag saknas/);
  expect(card).toMatch(/Lovat till det här mötet Megan Lindqvist: 1\. ta fram siffror/);
  await takePicture(playground, 'opening.png');
}
