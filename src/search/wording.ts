import type { Wording } from '../domain/search/searched.js';
import { alike } from './alike.js';
import { wordsOf } from './words.js';

/** How Swedish words are told apart. English ones mostly keep their stems under it. */
export const wording: Wording = { wordsOf, alike };
