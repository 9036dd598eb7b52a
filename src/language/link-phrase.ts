import { fold } from './fold.js';

/** What a line about linking groups, or about moving a series to a new chat, asks for. */
export type LinkPhrase =
  | { readonly kind: 'show' }
  | { readonly kind: 'invite'; readonly purpose: 'link' | 'series' }
  | { readonly kind: 'link' | 'continue'; readonly code: string }
  | { readonly kind: 'unlink'; readonly name: string };

const END = String.raw`[\s?!.]*$`;
const CODE = String.raw`(?:koden |code )?([a-z]{4}[ -]?[a-z]{4})${END}`;

const PATTERNS: readonly (readonly [RegExp, (rest: string) => LinkPhrase])[] = [
  [
    new RegExp(`^(?:(?:visa )?kopplade grupper|kopplingar|(?:show )?linked groups|links)${END}`),
    () => ({ kind: 'show' }),
  ],
  [/^(?:koppla bort|koppla fran|unlink)\s+(?=\S)/, (name) => ({ kind: 'unlink', name })],
  [new RegExp(`^(?:koppla|link)\\s+${CODE}`), (code) => ({ kind: 'link', code })],
  [/^(?:koppla|link)(?=\s|$)/, () => ({ kind: 'invite', purpose: 'link' })],
  [
    new RegExp(`^(?:flytta (?:motes)?serien|move (?:the |this )?series)${END}`),
    () => ({ kind: 'invite', purpose: 'series' }),
  ],
  [
    new RegExp(`^(?:fortsatt|continue)(?: serien| the series)?\\s+${CODE}`),
    (code) => ({ kind: 'continue', code }),
  ],
];

/** Reads "koppla", "koppla BCDF GHJK", "koppla bort Söder", "flytta serien", "fortsätt BCDFGHJK". */
export function readLink(text: string): LinkPhrase | null {
  const written = text.normalize('NFC').trim();
  const folded = fold(written);
  for (const [pattern, toPhrase] of PATTERNS) {
    const match = pattern.exec(folded);
    if (!match) continue;
    const [, code] = match;
    return toPhrase(code === undefined ? written.slice(match[0].length) : bare(code));
  }
  return null;
}

/** However it was written: "bcdf-ghjk" is the code BCDFGHJK. */
function bare(code: string): string {
  return code.replace(/[^a-z]/g, '').toUpperCase();
}
