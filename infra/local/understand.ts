import { createInterface } from 'node:readline';
import { z } from 'zod';
import { dateIn } from '../../src/domain/time.js';
import type { Person, PersonId } from '../../src/domain/ids.js';
import { readDue } from '../../src/language/due-phrase.js';
import { labelOf } from '../../src/language/intent.js';
import type { People } from '../../src/language/owner-phrase.js';
import { understand } from '../../src/language/understand.js';

/*
 * Lines of JSON in, lines of JSON out, one for one: what the bot makes of a text. For trying
 * things out, and for measuring: `echo '{"text":"mina uppdrag"}' | npm run -s understand`.
 */
const line = z.object({
  text: z.string(),
  locale: z.string().nullish(),
  now: z.string().nullish(),
  nextMeeting: z.string().nullish(),
  people: z.array(z.union([z.string(), z.object({ name: z.string() })])).nullish(),
});

const ZONE = 'Europe/Stockholm';
/** Asked about a text alone, and not about what the bot is told to keep. */
const WITHOUT_SLOTS = new Set(['settings', 'language', 'help', 'undo']);

// Whoever reads may have seen enough: `… | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
createInterface({ input: process.stdin, crlfDelay: Infinity }).on('line', (row) => {
  if (row.trim() !== '') process.stdout.write(`${JSON.stringify(answer(row))}\n`);
});

function answer(row: string): object {
  const read = line.safeParse(parse(row));
  if (!read.success)
    return { ...read, error: 'not a line of JSON with a text', success: undefined };
  const { text, locale, now, nextMeeting, people } = read.data;
  const context = {
    today: toDate(now) ?? new Date().toISOString().slice(0, 10),
    nextMeeting: toDate(nextMeeting),
    people: people
      ? toPeople(people.map((one) => (typeof one === 'string' ? one : one.name)))
      : null,
    locale: locale?.startsWith('en') ? ('en' as const) : ('sv' as const),
  };
  const understood = understand(text, context);
  const intent = labelOf(understood.intent);
  const due = understood.due.said === null ? readDue(text, context) : understood.due;
  return {
    intent,
    confidence: understood.confidence,
    slots: WITHOUT_SLOTS.has(intent) ? {} : withMentions(understood.slots),
    due: { kind: due.kind, date: due.date, precision: due.precision },
  };
}

function parse(row: string): unknown {
  try {
    return JSON.parse(row);
  } catch (error) {
    return error;
  }
}

/** A day, or a moment that is a day in Sweden. */
function toDate(written: string | null | undefined): string | null {
  if (!written) return null;
  return /T.*(?:Z|[+-]\d\d:?\d\d)$/.test(written) ? dateIn(ZONE, written) : written.slice(0, 10);
}

function toPeople(names: readonly string[]): People {
  const members = names.map((name): Person => ({ id: name as PersonId, name }));
  return { members, mentioned: [], writer: { id: '' as PersonId, name: '' } };
}

/** `<at>Anna Berg</at>` reads "@Anna Berg". */
function withMentions(slots: object): unknown {
  return JSON.parse(JSON.stringify(slots).replace(/<at[^>]*>([^<]*)<\/at>/g, '@$1'));
}
