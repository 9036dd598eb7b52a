import { parseArgs } from 'node:util';
import { startAzurite } from '../../infra/local/start-azurite.js';
import { questionOf, readLooseQuestion, readQuestion } from '../../src/language/question-phrase.js';
import { understand } from '../../src/language/understand.js';
import { answerQuestion } from '../../src/usecases/answer-question.js';
import { myItems } from '../../src/usecases/my-items.js';
import { sequentialTrips, startStorageProxy } from '../support/storage-proxy.js';
import { humanQuestions } from './search/questions.js';
import { seeded } from './search/random.js';
import { fictionalRecords } from './search/records.js';
import { openStores, type Stores } from './search/stores.js';
import { isMeant, writeRecords, type Written } from './search/write-records.js';

const BOUNDS = { first: 95, three: 99, tripsMore: 2 };

/** Slow enough for requests that do not wait for each other to overlap. */
const STORAGE_DELAY_MS = 100;
const MEASURED = 20;

/**
 * `npm run bench -- search [--records N] [--questions N] [--groups N] [--seed N] [--json]`:
 * questions as people put them, over a record that was written and indexed as the bot does it.
 * Each is read as a typed line is, and asked in the group whose record it means.
 */
export async function run(args: string[]): Promise<boolean> {
  const { values } = parseArgs({
    args,
    options: {
      records: { type: 'string', default: '5000' },
      questions: { type: 'string', default: '200' },
      groups: { type: 'string', default: '8' },
      seed: { type: 'string', default: '1' },
      json: { type: 'boolean' },
    },
  });
  const random = seeded(Number(values.seed));
  const records = fictionalRecords(Number(values.records), Number(values.groups), random);
  const questions = humanQuestions(records, Number(values.questions), random);
  const azurite = await startAzurite();
  try {
    const stores = await openStores(azurite.connectionString);
    const { written, cost } = await writeRecords(stores, records);
    const places: number[] = [];
    const missed: string[] = [];
    const [rowsBefore, started] = [stores.rowsFound(), performance.now()];
    for (const { text, meant } of questions) {
      const right = written[meant];
      if (!right) throw new Error('a question about nothing');
      const hits = await ask(stores, right, text);
      const place = hits.findIndex((hit) => isMeant(hit.found, right));
      places.push(place);
      if (place !== 0) missed.push(`${place < 0 ? 'none' : place + 1}  ${text}  ✗ ${right.text}`);
    }
    const share = (most: number) =>
      (100 * places.filter((place) => place >= 0 && place < most).length) / places.length;
    const result = {
      ...{ records: records.length, groups: Number(values.groups), questions: questions.length },
      firstPercent: share(1),
      amongThreePercent: share(3),
      rowsPerQuestion: (stores.rowsFound() - rowsBefore) / questions.length,
      msPerQuestion: (performance.now() - started) / questions.length,
      ...cost,
      ...(await countTrips(azurite.connectionString, stores.prefix, written, questions)),
    };
    print(values.json ? JSON.stringify(result, null, 2) : told(result, missed));
    return (
      result.firstPercent >= BOUNDS.first &&
      result.amongThreePercent >= BOUNDS.three &&
      result.tripsOfQuestion <= result.tripsOfMyItems + BOUNDS.tripsMore
    );
  } finally {
    await azurite.stop();
  }
}

function read(text: string) {
  const understood = understand(text, { today: '2026-11-22', nextMeeting: null, people: null });
  const first = readQuestion(text);
  if (first) return first;
  return (
    (understood.intent === 'none' ? readLooseQuestion(text) : null) ?? questionOf(understood, text)
  );
}

async function ask({ ports }: Stores, { group }: Written, text: string) {
  const { about, query, number, lastTime } = read(text);
  const { hits } = await answerQuestion(ports, [group], {
    ...{ about, query, number, lastTime, at: '2026-11-22T10:00:00Z' },
    hasOwner: false,
    ownerIn: () => Promise.resolve(null),
  });
  return hits;
}

/** Storage round trips that wait for one another, of a question and of "mina uppdrag". */
async function countTrips(
  connectionString: string,
  prefix: string,
  written: readonly Written[],
  questions: readonly { readonly text: string; readonly meant: number }[],
) {
  const proxy = await startStorageProxy(connectionString, STORAGE_DELAY_MS);
  try {
    const slow = await openStores(proxy.connectionString, prefix);
    const most = async (work: (index: number) => Promise<unknown>) => {
      const trips: number[] = [];
      for (let index = 0; index < Math.min(MEASURED, questions.length); index += 1) {
        const from = proxy.trips.length;
        await work(index);
        trips.push(sequentialTrips(proxy.trips.slice(from)));
      }
      return Math.max(...trips);
    };
    return {
      tripsOfQuestion: await most((index) => {
        const { text = '', meant = 0 } = questions[index] ?? {};
        const right = written[meant];
        return right ? ask(slow, right, text) : Promise.resolve();
      }),
      tripsOfMyItems: await most((index) => {
        const { group, by } = written[index] ?? {};
        return group && by
          ? myItems(slow.ports, { id: `mine-${index}`, by, conversation: group }, null)
          : Promise.resolve();
      }),
    };
  } finally {
    proxy.close();
  }
}

function told(result: Readonly<Record<string, number>>, missed: readonly string[]): string {
  const figures = Object.entries(result).map(
    ([name, value]) => `${name.padEnd(20)} ${Number.isInteger(value) ? value : value.toFixed(1)}`,
  );
  return [...figures, '', 'not first:', ...missed].join('\n');
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
