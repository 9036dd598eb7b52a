import type { Hit } from '../domain/answer.js';
import type { Group } from '../domain/group.js';
import type { GroupId } from '../domain/ids.js';
import { draft, rank } from '../domain/search/rank.js';
import {
  recordKey,
  type Posting,
  type RecordName,
  type SearchedKind,
} from '../domain/search/searched.js';
import { stretchOf } from '../domain/search/stretch.js';
import type { Ports } from './ports.js';
import { readHits, type ReadHit } from './read-hits.js';

export interface Search {
  readonly query: string;
  /** Of these kinds, before all others. */
  readonly kinds: readonly SearchedKind[];
  /** Nothing but those kinds. */
  readonly strict: boolean;
  /** What else speaks for a hit: 1 leaves it where it is. */
  readonly favour?: (hit: Hit) => number;
}

export interface ScoredHit {
  readonly hit: Hit;
  readonly score: number;
}

/** More words than that make a question no clearer. */
const MAX_WORDS = 10;

/** The records that are read from the truth, before the best of them are shown. */
const READ = 16;
/** Where a word was found nowhere, it may yet be found in what has the others. */
const READ_TO_FIND_WORD = 48;

/** Less of the question answered than this is no answer. */
const LEAST = 0.3;

/** What is of another kind than was asked for. */
const OTHER_KIND = 0.65;

/**
 * What a group's record says about something, best first. Two round trips: which records have
 * the words, and what those records say.
 */
export async function searchGroup(
  ports: Ports,
  id: GroupId,
  search: Search,
): Promise<readonly ScoredHit[]> {
  const asked = ports.wording.wordsOf(search.query).slice(0, MAX_WORDS);
  const stretches = asked.map(stretchOf);
  const [kept, postings] = await Promise.all([
    ports.record.get(id, 'group'),
    ports.search.find(id, {
      starts: [...new Set(stretches.flatMap(({ starts }) => starts))],
      ends: [...new Set(stretches.flatMap(({ ends }) => ends))],
    }),
  ]);
  if (!kept) return [];
  const { alike } = ports.wording;
  const { candidates, rarity, foundAll } = draft(
    asked,
    eachOnce(postings),
    recordsOf(kept.value),
    alike,
  );
  const wanted = candidates.filter(({ record }) => !search.strict || isOf(search, record));
  const preferred = [...wanted]
    .sort((a, b) => b.score * kindOf(search, b.record) - a.score * kindOf(search, a.record))
    .slice(0, foundAll ? READ : READ_TO_FIND_WORD);
  const read = await readHits(
    ports,
    kept.value,
    preferred.map(({ record }) => record),
  );
  const ranked = rank(
    asked,
    rarity,
    read.map(({ entry }) => entry),
    alike,
  );
  return ranked
    .flatMap(({ record, score }) => scored(search, read, record, score))
    .filter(({ score }) => score >= LEAST)
    .sort((a, b) => b.score - a.score);
}

function scored(
  search: Search,
  read: readonly ReadHit[],
  record: RecordName,
  score: number,
): readonly ScoredHit[] {
  const one = read.find(({ entry }) => recordKey(entry.record) === recordKey(record));
  if (!one) return [];
  const favour = search.favour?.(one.hit) ?? 1;
  return [{ hit: one.hit, score: score * kindOf(search, record) * favour }];
}

/** One word of a record is found from both its ends. */
function eachOnce(postings: readonly Posting[]): readonly Posting[] {
  const once = new Map(postings.map((one) => [`${recordKey(one.record)}|${one.word.stem}`, one]));
  return [...once.values()];
}

function isOf({ kinds }: Search, { kind }: RecordName): boolean {
  return kinds.includes(kind);
}

function kindOf(search: Search, record: RecordName): number {
  return isOf(search, record) ? 1 : OTHER_KIND;
}

function recordsOf(group: Group): number {
  return group.lastDecision + group.lastAssignment + group.lastDeferral + group.lastRelay;
}
