/** A small generator that gives the same lines every time for the same seed. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const PIECES = [
  'uppdrag',
  'beslut',
  'alla',
  'ska',
  'till',
  'nästa',
  'möte',
  'punkt',
  '3',
  ':',
  ',',
  '.',
  '-',
  '(',
  ')',
  '\n',
  '@',
  '<at>',
  '</at>',
  '<at>0</at>',
  'Anna Berg',
  'och',
  'att',
  'v.',
  '17',
  'om',
  'två',
  'veckor',
  'den',
  '13/4',
  '2026-06-10',
  'kl',
  'vad',
  'har',
  'jag',
  'vem',
  'skjut',
  'upp',
  'ge',
  'senast',
  'maj',
  'i',
  'the',
  'to',
  'by',
  'will',
  'item',
  'till styrgruppen',
  'inte',
  'klart',
  'är',
  'å',
  '\u0301',
  '😀',
  '\u0000',
  'ﬁ',
  'İ',
  'ß',
  '"',
  "'",
  '’',
  '–',
  '|',
  '\t',
  'a'.repeat(40),
  '1'.repeat(40),
  '..',
  '::',
  'www.x.se',
];
const MOST = 10_000;

/** Lines that nobody would write, up to ten thousand characters: noise, repetition, near commands. */
export function strangeLine(seed: number): string {
  const next = random(seed * 7919 + 17);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
  const length = next() < 0.02 ? MOST : Math.floor(next() ** 3 * 600) + 1;
  const kind = Math.floor(next() * 5);
  let line = '';
  switch (kind) {
    case 0: {
      const piece = `${pick(PIECES)}${pick(['', ' '])}`;
      line = piece.repeat(Math.ceil(length / piece.length));
      break;
    }
    case 1: {
      const two = `${pick(PIECES)} ${pick(PIECES)} `;
      line =
        pick(['', 'uppdrag ', 'beslut: ', 'skjut upp ', 'ge ']) +
        two.repeat(Math.ceil(length / two.length));
      break;
    }
    case 2:
      while (line.length < length) line += String.fromCodePoint(Math.floor(next() * 0x2fff) + 1);
      break;
    default:
      while (line.length < length) line += `${pick(PIECES)} `;
  }
  return line.slice(0, MOST);
}
