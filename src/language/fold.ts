import { remember } from './remember.js';

/**
 * Lower case without accents, so that "nasta mote" and "NÄSTA MÖTE" are the same words. Every
 * letter keeps its place, so that what was found here can be cut from the text as written.
 */
export function fold(text: string): string {
  return text.replace(NOT_PLAIN, foldLetter).toLowerCase();
}

const NOT_PLAIN = /[^\0-\x7f]/gu;

const foldLetter = remember((letter) => {
  const plain = letter
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
  return plain.length === letter.length ? plain : letter;
});
