import { cut, type Line } from './line.js';
import type { WordType } from './word-type.js';

/** One word of a line, or several that name somebody together, under the mark of their kind. */
export interface Unit {
  readonly mark: string;
  readonly type: WordType;
  readonly from: number;
  readonly to: number;
}

/**
 * A line as rules read it: words folded, names and roles replaced by marks, so that
 * "Anna Berg och sekreteraren ska ringa BUP" reads "§p och §r ska ringa §o".
 */
export interface Said {
  readonly line: Line;
  readonly units: readonly Unit[];
  readonly plain: string;
  /** Where each unit stands in `plain`. */
  readonly starts: readonly number[];
}

export function say(line: Line, units: readonly Unit[]): Said {
  const starts: number[] = [];
  let length = 0;
  for (const { mark } of units) {
    starts.push(length);
    length += mark.length + 1;
  }
  return { line, units, plain: units.map(({ mark }) => mark).join(' '), starts };
}

/** The part of it between two places in `plain`. */
export function part(said: Said, from: number, to: number): Said {
  const [first, last] = unitsBetween(said, from, to);
  return say(said.line, said.units.slice(first, last));
}

/** The text behind a stretch of `plain`, as it was written. */
export function cutSaid(said: Said, from: number, to: number): string {
  const [first, last] = unitsBetween(said, from, to);
  const [start, end] = [said.units[first], said.units[last - 1]];
  return start && end ? cut(said.line, start.from, end.to) : '';
}

export function unitsBetween({ starts }: Said, from: number, to: number): [number, number] {
  let first = 0;
  while (first < starts.length && (starts[first] ?? 0) < from) first += 1;
  let last = first;
  while (last < starts.length && (starts[last] ?? 0) < to) last += 1;
  return [first, last];
}
