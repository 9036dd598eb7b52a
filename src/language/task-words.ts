/** Verbs that tasks begin with, so that "Kontakta Skolverket" and "Ring Bo" name no owner. */
const VERBS = [
  'be|besök|besöka|bjud|bjuda|boka|fråga|följ|följa|hjälp|hjälpa|informera|inventera|kalla|kontakta',
  'lägg|lägga|läs|läsa|maila|meddela|mejla|möt|möta|presentera|påminn|påminna|ring|ringa|samla|se',
  'skicka|skriv|skriva|sök|söka|ta|tacka|uppdatera|utred|utreda|utse',
  'ask|book|call|contact|email|find|inform|invite|meet|present|read|remind|send|tell|thank|update|visit|write',
].join('|');

/** "Ring ska boka" is about someone called Ring, and so is "Ring: boka". */
const TASK = new RegExp(
  `^(?:${VERBS})\\s+(?!(?:ska|skall|får|ansvarar|will|shall|should|is|to)\\s|:)`,
  'iu',
);

export function beginsWithTask(text: string): boolean {
  return TASK.test(text);
}
