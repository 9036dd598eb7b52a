import { createHash } from 'node:crypto';
import type { CardRef } from '../domain/follow-up.js';
import { cardKey } from '../domain/follow-up.js';

/*
 * Row keys of the Record table. The prefix is the kind; what follows sorts by number, since
 * numbers are given in the order of time.
 */
const number = (value: number) => String(value).padStart(6, '0');

/** Ids from outside may hold characters that a key may not, and may be long. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 27);
}

export const recordKeys = {
  group: 'group',
  decision: (n: number) => `decision|${number(n)}`,
  assignment: (n: number) => `assignment|${number(n)}`,
  answer: (round: number, assignment: number, of: string) =>
    `answer|${number(round)}|${number(assignment)}|${digest(of)}`,
  share: (assignment: number, person: string) => `share|${number(assignment)}|${person}`,
  postedCard: (ref: CardRef) => `card|${cardKey(ref)}`,
  audit: (at: string, act: string) => `audit|${at}|${digest(act)}`,
  seen: (act: string) => `seen|${digest(act)}`,
  followUp: (act: string, index: number) => `todo|${digest(act)}|${number(index)}`,
};

export const recordPrefixes = {
  decisions: 'decision|',
  assignments: 'assignment|',
  answers: (round: number) => `answer|${number(round)}|`,
  shares: (assignment: number) => `share|${number(assignment)}|`,
  allShares: 'share|',
  followUps: (act: string) => `todo|${digest(act)}|`,
};
