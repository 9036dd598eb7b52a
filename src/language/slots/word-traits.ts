import type { FoundDue } from '../due/find-dues.js';
import type { IntentLabel } from '../intent.js';
import type { Said } from '../said.js';
import { kindOf, plainMark } from '../traits.js';
import { ofType } from '../word-type.js';
import { hashOf, mixed } from './hash.js';

/** A line whose words are to be tagged. */
export interface Tagged {
  readonly whole: Said;
  /** What is left of it without the polite words. */
  readonly body: Said;
  readonly dues: readonly FoundDue[];
  /** What it means. */
  readonly label: IntentLabel;
}

/** What can be said of a word, as a stretch of numbers; and of what kind it is. */
export interface TraitsOfWord {
  readonly numbers: Int32Array;
  readonly from: number;
  readonly to: number;
  readonly kind: number;
}

interface WordHashes {
  readonly word: number;
  readonly kind: number;
  readonly begin: number;
  readonly end: number;
}

const hashesOf = ofType((mark): WordHashes => {
  const word = plainMark(mark);
  return {
    word: hashOf(word),
    kind: hashOf(kindOf(word)),
    begin: hashOf(`${word.slice(0, 4)}~`),
    end: hashOf(`~${word.slice(-3)}`),
  };
});

const EDGE: WordHashes = { word: 1, kind: 1, begin: 1, end: 1 };

/** What stands before a word and tells of what follows, however far behind. */
const ANCHORS = new Set(
  `SHALL PUT RESP TASK DECIDED DECISION POINT AGENDA NOTES ROUND : att to om about till pa for med fran §p §s §r §o §g §e I`.split(
    ' ',
  ),
);
const anchors = new Map([...ANCHORS].map((kind) => [hashOf(kind), hashOf(`<${kind}`)]));

/** How far from an end; and what is outside of both, or before every time. */
const bucket = (distance: number) => (distance < 4 ? distance : distance < 8 ? 4 : 5);
const OUTSIDE_BODY = 8;
const EDGE_TIME = 999;

/** As many as a word can have. */
const MOST_TRAITS = 17;

/** The traits of one word after another, each marked with the place where it was said. */
class Traits {
  private readonly numbers: Int32Array;
  private from = 0;
  private at = 0;

  constructor(
    words: number,
    private readonly label: number,
  ) {
    this.numbers = new Int32Array(words * MOST_TRAITS);
  }

  say(value: number): void {
    this.numbers[this.at] = mixed(this.at - this.from, value);
    this.at += 1;
  }

  /** Together with the meaning of the line. */
  mean(value: number): void {
    this.say(mixed(value, this.label));
  }

  /** Those that were said since the last word's. */
  ofWord(kind: number): TraitsOfWord {
    const { numbers, from, at: to } = this;
    this.from = to;
    return { numbers, from, to, kind };
  }
}

/**
 * What can be said of each word of a line besides its kind, in numbers: the words around it, which
 * say the same whatever the line means; and, with its meaning, their kinds, its times, and where it
 * stands.
 */
export function wordTraits(line: Tagged): readonly TraitsOfWord[] {
  const { whole } = line;
  const words = whole.units.map(({ type }) => hashesOf(type));
  const times = timesOf(line);
  const runs = runsOf(words, times);
  const [first, last] = endsOf(line);
  const opening = words[first] ?? EDGE;
  let [anchor, b1, timeBefore] = [1, EDGE, EDGE_TIME];
  const traits = new Traits(words.length, hashOf(line.label));
  return words.map((here, at) => {
    const a1 = words[at + 1] ?? EDGE;
    const isInside = at >= first && at <= last;
    const fromStart = isInside ? bucket(at - first) : OUTSIDE_BODY;
    const time = times[at] ?? 0;
    const run = runs[at] ?? 0;
    const kinds = mixed(b1.kind, here.kind);

    traits.say(here.begin);
    traits.say(here.end);
    traits.say(a1.word);
    traits.say(mixed(b1.word, here.word));
    traits.say(mixed(here.word, a1.word));
    traits.say(mixed(kinds, a1.kind));

    traits.mean(kinds);
    traits.mean(time);
    traits.mean(mixed(timeBefore, time));
    traits.mean(fromStart);
    traits.mean(isInside ? bucket(last - at) : OUTSIDE_BODY);
    traits.mean(mixed(fromStart, here.kind));
    traits.mean(mixed(fromStart, opening.kind));
    traits.mean(mixed(anchor, here.kind));
    traits.mean(mixed(shapeOf(whole, at), b1.kind));
    traits.mean(run);
    traits.mean(mixed(run, kinds));
    anchor = anchors.get(here.kind) ?? anchors.get(here.word) ?? anchor;
    [b1, timeBefore] = [here, time];
    return traits.ofWord(here.kind);
  });
}

const CONTENT = new Set(['-', 'DID', '§o', '§g', '§p'].map(hashOf));

/** For each word of content the how manieth stretch of them it stands in, from either end. */
function runsOf(words: readonly WordHashes[], times: readonly number[]): readonly number[] {
  const runs: number[] = [];
  let [count, wasContent] = [0, false];
  words.forEach(({ kind }, at) => {
    const isContent = CONTENT.has(kind) && (times[at] ?? 0) === 0;
    if (isContent && !wasContent) count += 1;
    runs[at] = isContent ? count : 0;
    wasContent = isContent;
  });
  return runs.map((run) => (run === 0 ? 0 : mixed(Math.min(run, 4), Math.min(count - run, 4))));
}

/** The first and the last unit that is more than politeness. */
function endsOf({ whole, body }: Tagged): readonly [number, number] {
  const [start, end] = [body.units[0]?.from ?? 0, body.units.at(-1)?.from ?? 0];
  const first = whole.units.findIndex(({ from }) => from >= start);
  const last = whole.units.findIndex(({ from }) => from >= end);
  return [Math.max(0, first), last < 0 ? whole.units.length - 1 : last];
}

/** For each unit: no time, or how plainly meant it is, where in it, and whether it is the last. */
function timesOf({ whole, dues }: Tagged): readonly number[] {
  const times = whole.units.map(() => 0);
  dues.forEach((due, index) => {
    const isLast = index === dues.length - 1 ? 1 : 0;
    whole.units.forEach(({ from }, at) => {
      if (from < due.from || from >= due.to) return;
      const place = from === due.from ? 1 : from >= due.at ? 3 : 2;
      times[at] = 1 + place + 4 * isLast + 8 * due.rank;
    });
  });
  return times;
}

/** As it is written: with a capital, in capitals, a number, a mention, a mark. */
function shapeOf({ line, units }: Said, at: number): number {
  const from = line.tokens[units[at]?.from ?? 0]?.from ?? 0;
  const [one, two] = [line.written.charCodeAt(from), line.written.charCodeAt(from + 1)];
  if (one >= 48 && one <= 57) return 1;
  if (one === 60 || one === 64) return 2;
  if (one < 65) return 3;
  if (!isCapital(one)) return 4;
  return isCapital(two) ? 5 : 6;
}

function isCapital(code: number): boolean {
  return (code >= 65 && code <= 90) || code === 197 || code === 196 || code === 214;
}
