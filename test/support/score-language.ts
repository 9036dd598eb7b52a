import { readDue } from '../../src/language/due-phrase.js';
import { labelOf, type Slots } from '../../src/language/intent.js';
import { understand } from '../../src/language/understand.js';
import type { LabelledDue, LabelledLine } from './labelled-lines.js';

export interface Score {
  readonly right: number;
  readonly asked: number;
  readonly faults: readonly string[];
}

const context = { today: '2026-04-29', nextMeeting: '2026-06-03', people: null };
const percent = ({ right, asked }: Score) => (asked === 0 ? 100 : (100 * right) / asked);

/** How many of the lines are understood as their labels say, part by part. */
export function scoreLines(lines: readonly LabelledLine[]): Readonly<Record<string, Score>> {
  const read = lines.map((line) => ({ line, understood: understand(line.text, context) }));
  const intents = score(
    read.map(({ line, understood }) => {
      const label = labelOf(understood.intent);
      return label === line.intent ? null : `${line.intent} → ${label}: ${line.text}`;
    }),
  );
  const talk = read.filter(({ line }) => line.intent === 'none');
  const right = read.filter(({ line, understood }) => labelOf(understood.intent) === line.intent);
  const slot = (name: keyof Slots) =>
    score(
      right
        .filter(({ line }) => !['settings', 'language'].includes(line.intent))
        .filter(
          ({ line, understood }) =>
            line.slots[name] !== undefined || understood.slots[name] !== undefined,
        )
        .map(({ line, understood }) =>
          same(line.slots[name], understood.slots[name], TIMES.has(name))
            ? null
            : `${name} ${JSON.stringify(line.slots[name])} → ${JSON.stringify(understood.slots[name])}: ${line.text}`,
        ),
    );
  return {
    intents,
    'talk left alone': score(
      talk.map(({ line, understood }) =>
        understood.intent === 'none' ? null : `${understood.intent}: ${line.text}`,
      ),
    ),
    owners: slot('owners'),
    text: slot('text'),
    'due phrase': slot('due'),
    query: slot('query'),
    person: slot('person'),
    number: slot('number'),
    when: slot('when'),
    group: slot('group'),
  };
}

export function scoreDues(dues: readonly LabelledDue[]): Score {
  return score(
    dues.map(({ text, ref, nextMeeting, expect }) => {
      const { kind, date, precision } = readDue(text, { today: ref, nextMeeting });
      const isRight =
        kind === expect.kind && date === expect.date && precision === expect.precision;
      return isRight
        ? null
        : `${text} (${ref}): ${kind} ${String(date)} ${String(precision)}, not ${JSON.stringify(expect)}`;
    }),
  );
}

export function share(part: Score | undefined): number {
  return part ? percent(part) : 100;
}

function score(faults: readonly (string | null)[]): Score {
  const found = faults.filter((fault) => fault !== null);
  return { right: faults.length - found.length, asked: faults.length, faults: found };
}

const TIMES = new Set(['due', 'when']);
const BEFORE_TIME =
  /^"(?:(?:till|senast|på|pa|i|inför|innan|före|from|från|to|by|on|until|at|for|the|den|is|kl) )+/i;

/** Mentions are written in two ways, a time with its preposition or without; else letters count. */
function same(expected: unknown, found: unknown, isTime: boolean): boolean {
  const plain = (value: unknown) =>
    (isTime
      ? JSON.stringify(value ?? null).replace(BEFORE_TIME, '"')
      : JSON.stringify(value ?? null)
    )
      .replace(/<at[^>]*>([^<]*)<\/at>/g, '@$1')
      .toLocaleLowerCase('sv');
  return plain(expected) === plain(found);
}
