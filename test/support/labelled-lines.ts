import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DueReading } from '../../src/language/due-phrase.js';
import type { IntentLabel, Slots } from '../../src/language/intent.js';

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
