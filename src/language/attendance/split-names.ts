const NAME =
  /^(?:<at>\d+<\/at>|@?\p{Lu}[\p{L}'’.-]*(?:\s+(?:(?:af|av|von|de|van)\s+)?\p{Lu}[\p{L}'’.-]*){0,3}|jag|undertecknad|alla|i|me|everyone)(?:\s*\([^)]{0,60}\))?$/u;
const ACRONYM = /^\p{Lu}{2,6}$/u;

/**
 * "Anna, Bo och Cecilia" are three people; "Stina Lindell, rektor Norrskolan" is one, with what
 * she is and where. Semicolons always part people.
 */
export function splitNames(row: string): readonly string[] {
  const rows = row.split(/\s*;\s*/).filter((piece) => piece !== '');
  if (rows.length > 1) return rows;
  const pieces = splitOutsideBrackets(
    row.replace(/<\/at>\s*(?=<at>)/g, '</at>, ').replace(/[.\s]+$/, ''),
  );
  const isList =
    pieces.length > 1 && pieces.every((piece) => NAME.test(piece) && !ACRONYM.test(piece));
  return isList ? pieces : [row];
}

function splitOutsideBrackets(row: string): readonly string[] {
  const pieces: string[] = [];
  let depth = 0;
  let piece = '';
  for (const part of row.split(/([(),]|\s(?:och|samt|and|&)\s)/)) {
    if (part === '(') depth += 1;
    if (part === ')') depth = Math.max(0, depth - 1);
    const isMark = depth === 0 && part !== ')' && /^(?:,|\s(?:och|samt|and|&)\s)$/.test(part);
    if (isMark) {
      pieces.push(piece);
      piece = '';
    } else piece += part;
  }
  return [...pieces, piece].map((one) => one.trim()).filter((one) => one !== '');
}
