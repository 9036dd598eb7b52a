import type { Stretch, Word } from './searched.js';

/** Long enough to leave most of a group's words out, short enough to forgive a slip further in. */
const START = 4;
const SHORT_START = 3;
const END = 3;

/** From here on a slip at one end leaves the other end whole. */
const LONG = 6;

/**
 * Where records that contain a word, or one near it, stand in the index. A slip seldom spoils
 * both ends of a word; a compound begins or ends with the word that is asked for; and where a
 * compound is asked for, its parts begin and end as it does.
 */
export function stretchOf({ stem }: Word): Stretch {
  const start = stem.slice(0, stem.length < LONG ? SHORT_START : START);
  return {
    starts: [start, ...swaps(stem)],
    ends: stem.length >= END ? [stem.slice(-END)] : [],
  };
}

/** In a short word two letters that changed places may spoil both ends. */
function swaps(stem: string): readonly string[] {
  if (stem.length >= LONG || stem.length <= SHORT_START) return [];
  return Array.from({ length: SHORT_START - 1 }, (_, at) =>
    (stem.slice(0, at) + stem.charAt(at + 1) + stem.charAt(at) + stem.slice(at + 2)).slice(
      0,
      SHORT_START,
    ),
  );
}
