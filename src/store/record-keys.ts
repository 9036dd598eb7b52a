import { createHash } from 'node:crypto';
import type { CardRef } from '../domain/follow-up.js';
import { cardKey } from '../domain/follow-up.js';
import type { RowName } from '../usecases/record-kinds.js';

/** Ids from outside may hold characters that a key may not, and may be long. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 27);
}

/** What is a key as it stands: ids of ours, times, months. Anything else is written as a digest. */
const PLAIN = /^[\w:.-]{1,40}$/;

function part(value: string | number): string {
  if (typeof value === 'number') return String(value).padStart(6, '0');
  return PLAIN.test(value) ? value : digest(value);
}

/*
 * Row keys of the Record table. The prefix is the kind; what follows sorts by number, since
 * numbers are given in the order of time.
 */
export function rowKey(kind: string, name: RowName): string {
  return [kind, ...name.map(part)].join('|');
}

/** What all keys begin with whose names begin so. */
export function rowPrefix(kind: string, within: RowName): string {
  return `${rowKey(kind, within)}|`;
}

export const recordKeys = {
  postedCard: (ref: CardRef) => `card|${cardKey(ref)}`,
  seen: (act: string) => `seen|${digest(act)}`,
  followUp: (act: string, index: number) => rowKey('todo', [digest(act), index]),
  followUps: (act: string) => rowPrefix('todo', [digest(act)]),
};
