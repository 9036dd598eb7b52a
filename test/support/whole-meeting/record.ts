import { readPages } from '../read-pages.js';
import { AGENDA, cardOf, type Stage } from './stage.js';

/** What the bot says afterwards, in the order in which it says it. */
export interface Shown {
  readonly decisions: readonly string[];
  /** "3. text | owners | due" */
  readonly assignments: readonly string[];
  readonly present: readonly string[];
  readonly absent: readonly string[];
  /** Each member's own list. */
  readonly listOf: Readonly<Record<string, readonly string[]>>;
  /** The card with which the meeting after opens. */
  readonly nextAgenda: string;
}

/** Asks for everything as people ask for it, and reads the cards that come. */
export async function readRecord(stage: Stage): Promise<Shown> {
  const { chat, secretary, chair, people, teams, idle, daysLater, script } = stage;
  await chat.says(secretary, 'lista');
  const list = await readPages(chat, secretary);
  await chat.says(secretary, 'visa beslut');
  const decided = await readPages(chat, secretary);
  const agenda = chat.reads(chair, cardOf(chat, chair, AGENDA));
  const listOf: Record<string, string[]> = {};
  for (const member of people) {
    const alone = teams.personalChat(member);
    await alone.says(member, 'mina uppdrag');
    listOf[member.name] = (await readPages(alone, member)).map(firstLine);
  }
  const day = script.nextMeeting.slice(0, 10);
  daysLater((Date.parse(day) - Date.parse(script.date)) / 86_400_000);
  await chat.says(secretary, 'möte start');
  await idle();
  return {
    decisions: decided.map(firstLine).reverse(),
    assignments: list.map((row) => {
      const [first = '', detail = ''] = row.split('\n');
      const [who = '', when = ''] = detail.split(' · ');
      return `${first} | ${who} | ${when}`;
    }),
    present: namesAfter(/^(?:Närvarande|Present) \(\d+\): (.*)$/m, agenda),
    absent: namesAfter(/^(?:Frånvarande|Absent) \(\d+\): (.*)$/m, agenda),
    listOf,
    nextAgenda: chat.reads(chair, cardOf(chat, chair, AGENDA)),
  };
}

/** Commas within brackets do not part people. */
function namesAfter(label: RegExp, text: string): readonly string[] {
  const names = label.exec(text)?.[1] ?? '';
  return names === '' ? [] : names.split(/, (?![^(]*\))/).sort();
}

const firstLine = (row: string) => row.split('\n')[0] ?? '';
