import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DueReading } from '../../src/language/due-phrase.js';
import { labelOf, type IntentLabel, type Slots } from '../../src/language/intent.js';
import { LINES, TALK } from '../language/spoken-lines.js';

export interface LabelledLine {
  readonly text: string;
  readonly intent: IntentLabel;
  readonly slots: Slots;
}

/** A line that weights are learnt from; some have a meaning alone. */
export interface TaughtLine {
  readonly text: string;
  readonly intent: IntentLabel;
  readonly slots?: Slots;
}

export interface LabelledDue {
  readonly text: string;
  readonly ref: string;
  readonly nextMeeting: string | null;
  readonly expect: Pick<DueReading, 'kind' | 'date' | 'precision'>;
}

const OWN = join(import.meta.dirname, '../language/lines');
const HELD_OUT = join(OWN, 'held-out');
/** Labels that are not in this repository; without them only our own lines are read. */
const SHARED = join(import.meta.dirname, '../../../shared/language');

export function ownLines(): readonly LabelledLine[] {
  return linesIn(OWN);
}

/** Nothing was learnt from these: they say how good it is. */
export function heldOutLines(): readonly LabelledLine[] {
  return linesIn(HELD_OUT);
}

export function heldOutDues(): readonly LabelledDue[] {
  return readRows(join(HELD_OUT, 'dues.jsonl')) as readonly LabelledDue[];
}

function linesIn(dir: string): readonly LabelledLine[] {
  return readdirSync(dir)
    .filter((name) => name.startsWith('batch-'))
    .sort()
    .flatMap((name) => readRows(join(dir, name)) as readonly LabelledLine[]);
}

/** Ways of putting things, each with its meaning alone. */
export function phrasings(): readonly Pick<LabelledLine, 'text' | 'intent'>[] {
  let intent: IntentLabel = 'none';
  return readFileSync(join(OWN, 'phrasings.txt'), 'utf8')
    .split('\n')
    .flatMap((row) => {
      if (row.startsWith('## ')) intent = row.slice(3) as IntentLabel;
      return row === '' || row.startsWith('#') ? [] : [{ text: row, intent }];
    });
}

/** What the weights are learnt from. */
export function linesToLearnFrom(): readonly TaughtLine[] {
  return [
    ...linesIn(OWN),
    ...phrasings(),
    ...LINES.map(([text, [intent]]) => ({ text, intent: labelOf(intent) })),
    ...TALK.map((text) => ({ text, intent: 'none' as const })),
  ];
}

export function ownDues(): readonly LabelledDue[] {
  return readRows(join(OWN, 'dues.jsonl')) as readonly LabelledDue[];
}

export function sharedLines(): readonly LabelledLine[] {
  return readRows(join(SHARED, 'utterances.jsonl')) as readonly LabelledLine[];
}

export function sharedDues(): readonly LabelledDue[] {
  return readRows(join(SHARED, 'due.jsonl')) as readonly LabelledDue[];
}

function readRows(path: string): readonly unknown[] {
  if (!existsSync(path)) return [];
  const rows = readFileSync(path, 'utf8')
    .split('\n')
    .filter((row) => row !== '');
  return rows.map((row) => JSON.parse(row) as unknown);
}
