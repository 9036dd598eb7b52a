export interface FoundClock {
  readonly hour: number;
  readonly minute: number;
  readonly from: number;
  readonly to: number;
}

const CLOCK =
  /(\b(?:kl\.?|klockan|at)\s*|(?<=\d)T|(?<![\d.,:/-]))(\d{1,2})(?:[:.](\d{2})(?::\d{2})?)?(?:\s*([ap])\.?m\b)?(?![\d:/]|\.\d)/giu;
/** "at 13 May" is a day. */
const MONTH = /^\s*(?:of\s+)?(?:jan|feb|mar|apr|ma[jy]|jun|jul|aug|sep|o[ck]t|nov|dec)/i;

/** Times of day written so that they can be nothing else: 13:00, 13.00, kl 13, at 13, 1 pm. */
export function findClocks(text: string): readonly FoundClock[] {
  return [...text.matchAll(CLOCK)].flatMap((match) => {
    const [piece, prefix = '', hours, minutes, half] = match;
    const [from, to] = [match.index, match.index + piece.length];
    const isBare = minutes === undefined && half === undefined;
    if (isBare && (prefix === '' || MONTH.test(text.slice(to)))) return [];
    const hour = half ? (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0) : Number(hours);
    return [{ hour, minute: Number(minutes ?? 0), from, to }];
  });
}

/** The text with its clocks blotted out and every other letter in its place. */
export function blotClocks(text: string): string {
  return findClocks(text).reduce(
    (blotted, { from, to }) => blotted.slice(0, from) + '|'.repeat(to - from) + blotted.slice(to),
    text,
  );
}
