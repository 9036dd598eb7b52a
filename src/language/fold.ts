/**
 * Lower case without accents, so that "nasta mote" and "NÄSTA MÖTE" are the same words. Every
 * letter keeps its place, so that what was found here can be cut from the text as written.
 */
export function fold(text: string): string {
  return text.replace(NOT_PLAIN, foldLetter).toLowerCase();
}

const NOT_PLAIN = /[^\0-\x7f]/gu;
const folded = new Map<string, string>();

function foldLetter(letter: string): string {
  const known = folded.get(letter);
  if (known !== undefined) return known;
  const plain = letter
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
  const kept = plain.length === letter.length ? plain : letter;
  // Bounded, though there is room for the letters of all alphabets in use.
  if (folded.size < 20_000) folded.set(letter, kept);
  return kept;
}
