export const KEY_WORDS: readonly string[] = 'uppdrag'.split(' ');
