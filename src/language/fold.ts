/** Lower case without accents, so that "nasta mote" and "NÄSTA MÖTE" are the same words. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}
