/** A line of a list: long texts are cut here and stand whole on their own card. */
const MAX_LINE = 240;

export function brief(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= MAX_LINE ? line : `${line.slice(0, MAX_LINE - 1).trimEnd()}…`;
}
