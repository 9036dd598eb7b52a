import { fold } from './fold.js';

const PASSIVE =
  /\b(?:skickas (?:ut|vidare|till)|bor (?:ses over|tas fram|foljas upp|undersokas|kontaktas)|ska (?:ses over|tas fram|foljas upp|undersokas|skickas|kontaktas|bokas|bjudas in|publiceras)|behover (?:ses over|tas fram|foljas upp)|(?:nagon|nan|somebody|someone) (?:[a-z]+ )?(?:borde|bor|maste|behover|far|should|must|needs to|has to)|far i uppdrag|ges i uppdrag|(?:to|should|shall|will) be (?:sent|checked|reviewed|followed up|booked|contacted|prepared))\b/;
const ACTIVE =
  /^(?:<at>\d+<\/at>|@?\p{L}+(?: \p{L}+){0,3}) (?:tar fram|skickar|kontaktar|ringer|mejlar|bokar|bjuder in|ser over|aterkommer|aterkopplar|sammankallar|undersoker|ska|tar pa sig|ansvarar|will|to)\b/u;

/** True for a line that reads as if somebody took something on, or as if somebody should. */
export function looksHandedOut(text: string): boolean {
  const plain = fold(text.normalize('NFC').trim());
  return PASSIVE.test(plain) || ACTIVE.test(plain);
}
