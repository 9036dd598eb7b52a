const BULLET = /^(?:[-*•·–—▪◦o]\s+|\[[ x]?\]\s+)/u;
const NUMBER =
  /^(?:(?:punkt\s+|item\s+|p\.?\s*)?(\d{1,2})\s*(?:[.):]|–|-)(?!\d)|§\s*(\d{1,2})[.:]?(?=\s))\s*/i;

export interface ListLine {
  readonly text: string;
  readonly number: number | null;
}

/** The rows of something pasted: a list from Word, Outlook or Markdown, or several on one line. */
export function listLines(text: string): readonly ListLine[] {
  const rows = text
    .replace(/\r/g, '')
    .split('\n')
    .map((row) => row.replace(/[\u00a0]/g, ' ').trim())
    .filter((row) => row !== '');
  const pieces = rows.length === 1 ? splitRow(rows[0] ?? '') : rows;
  return pieces.map(readRow).filter((row) => row.text !== '');
}

function readRow(row: string): ListLine {
  const plain = row
    .replace(/^#{1,6}\s+/, '')
    .replace(/\*\*|__|^\*(?=\S)|\*$/g, '')
    .replace(BULLET, '')
    .trim();
  const number = NUMBER.exec(plain);
  return {
    text: plain.slice(number?.[0].length ?? 0).trim(),
    number: number ? Number(number[1] ?? number[2]) : null,
  };
}

/** "1) a 2) b", else by semicolons, else by commas that stand outside brackets. */
function splitRow(row: string): readonly string[] {
  const numbered = row
    .split(/(?:^|[\s,;]+)(?=\d{1,2}[.)]\s+\p{L})/u)
    .filter((piece) => piece !== '');
  if (numbered.length > 1) return numbered.map((piece) => piece.replace(/[,;]\s*$/, ''));
  const mark = row.includes(';') ? ';' : ',';
  const pieces: string[] = [];
  let depth = 0;
  let from = 0;
  Array.from(row).forEach((letter, index) => {
    if (letter === '(') depth += 1;
    if (letter === ')') depth = Math.max(0, depth - 1);
    if (letter === mark && depth === 0) {
      pieces.push(row.slice(from, index));
      from = index + 1;
    }
  });
  return [...pieces, row.slice(from)].map((piece) => piece.trim()).filter((piece) => piece !== '');
}
