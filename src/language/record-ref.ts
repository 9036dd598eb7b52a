import { fold } from './fold.js';

export interface ItemRef {
  readonly what: 'assignment' | 'decision' | 'agendaItem' | null;
  readonly number: number | null;
}

const WHAT: readonly (readonly [ItemRef['what'], string])[] = [
  [
    'assignment',
    'uppdrag(?:et|en)?|uppgift(?:en)?|atgard(?:en)?|assignment|task|action(?: item)?|todo',
  ],
  ['decision', 'beslut(?:et)?|decision'],
  ['agendaItem', 'punkt(?:en)?|dagordningspunkt(?:en)?|paragraf|§|(?:agenda )?item|point'],
];

/** "uppdrag 3", "beslut nr 2", "punkt #4", "#3": what is pointed at, and its number. */
export function readItemRef(text: string): ItemRef {
  const plain = fold(text);
  for (const [what, words] of WHAT) {
    const found = new RegExp(
      String.raw`(?:^|[^\p{L}\d])(?:${words})\s*(?:nr\.?|nummer|number|no\.?)?\s*[#:]?\s*(\d{1,6})(?![\d/]|[.:-]\d)`,
      'u',
    ).exec(plain);
    if (found) return { what, number: Number(found[1]) };
  }
  const bare = /(?:^|\s)#?(\d{1,6})(?=[\s.,:!?]|$)(?![.:]\d)/.exec(plain);
  return { what: null, number: bare ? Number(bare[1]) : null };
}
