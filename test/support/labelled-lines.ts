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

export interface LabelledDue {
  readonly text: string;
  readonly ref: string;
  readonly nextMeeting: string | null;
  readonly expect: Pick<DueReading, 'kind' | 'date' | 'precision'>;
}

const OWN = join(import.meta.dirname, '../language/lines');
/** Labels that are not in this repository; without them only our own lines are read. */
const SHARED = join(import.meta.dirname, '../../../shared/language');

export function ownLines(): readonly LabelledLine[] {
  return batches().flatMap(([, lines]) => lines);
}

export function batches(): readonly (readonly [string, readonly LabelledLine[]])[] {
  return readdirSync(OWN)
    .filter((name) => name.startsWith('batch-'))
    .sort()
    .map(
      (name) =>
        [name.replace('.jsonl', ''), readRows(join(OWN, name)) as readonly LabelledLine[]] as const,
    );
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

/** What the weights of traits are learnt from. */
export function linesToLearnFrom(): readonly Pick<LabelledLine, 'text' | 'intent'>[] {
  return [
    ...ownLines(),
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
