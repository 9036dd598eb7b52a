import { fold } from './fold.js';

const THANKS = new Set('tack tackar thanks thank thx ty tusen'.split(' '));
/** What people say around it, to somebody who helped. */
const BESIDE = new Set(
  'sa mycket for hjalpen snalla bra jattebra toppen super perfekt fint kanon du bot boten avstamning det ska ha pa forhand i you so much very many a lot for the help great perfect good nice ok okej okay och and va'.split(
    ' ',
  ),
);

/** "tack så mycket!": thanks, and nothing besides. */
export function isThanks(text: string): boolean {
  const words = fold(text.normalize('NFC')).match(/[a-z]+/g) ?? [];
  return (
    words.some((word) => THANKS.has(word)) &&
    words.every((word) => THANKS.has(word) || BESIDE.has(word))
  );
}
