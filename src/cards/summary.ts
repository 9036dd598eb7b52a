import type { Words } from './words.js';

/** It goes beside a card that says the same: enough for a notification and for an old client. */
const MAX_SUMMARY = 1000;

/** A card in one text: what it is about, and as many of its lines as fit; the rest are counted. */
export function summaryOf(head: readonly string[], lines: readonly string[], { t }: Words): string {
  let length = head.join('\n').length;
  const fitting = lines.filter((line) => (length += line.length + 1) <= MAX_SUMMARY);
  const left = lines.length - fitting.length;
  const rest = left > 0 ? [t('list.more', { count: left })] : [];
  return [...head, ...fitting, ...rest].filter((line) => line !== '').join('\n');
}

/** "7. Skicka ut länklistan (Jenny · till nästa möte)" */
export function summaryLine(row: {
  readonly number: number;
  readonly text: string;
  readonly detail: string;
}): string {
  return `${row.number}. ${row.text} (${row.detail})`;
}
