import { z } from 'zod';
import type { IndexedWord, IndexEntry, Posting, RecordName } from '../domain/search/searched.js';
import { count, type Schema } from './value-schemas.js';

/* What the rows of the Search table hold. */

export const recordNameSchema: Schema<RecordName> = z.object({
  kind: z.enum(['decision', 'assignment', 'deferral', 'relay']),
  number: count,
});

const wordSchema: Schema<IndexedWord> = z.object({
  word: z.string(),
  stem: z.string(),
  in: z.enum(['text', 'who', 'item']),
});

export const entrySchema: Schema<IndexEntry> = z.object({
  record: recordNameSchema,
  words: z.array(wordSchema),
  item: z.object({ number: count.nullable(), title: z.string() }).nullable(),
});

export const postingSchema: Schema<Posting> = z.object({
  record: recordNameSchema,
  word: wordSchema,
});
