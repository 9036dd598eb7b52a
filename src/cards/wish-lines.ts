import type { CardContent } from '../domain/card-content.js';
import { brief } from './brief.js';
import type { Detail } from './detail.js';
import type { Words } from './words.js';

/** Longer than most assignments: the whole text stands on its own card. */
const MAX_TEXT = 100;

/** More than a meeting has time for; the list shows them all. A full agenda has room for fewer. */
const MAX_WISHES = 8;

/** Who asks for more time, for what, and how that is answered. */
export function wishesView(
  { asking }: Extract<CardContent, { card: 'agenda' }>,
  { t }: Words,
  detail: Detail,
) {
  const shown = asking.slice(0, Math.min(MAX_WISHES, Math.ceil(detail.lines / 4)));
  const left = asking.length - shown.length;
  const [first] = shown;
  return {
    lines: shown.map(({ by, assignment: { number, text } }) => ({
      name: `${by.name}: `,
      what: `${number}. ${brief(text, Math.min(detail.text, MAX_TEXT))}`,
    })),
    how: [
      ...(left > 0 ? [t('agenda.moreWishes', { count: left })] : []),
      t('agenda.wishesHow', { number: first?.assignment.number ?? 1 }),
    ].join(' '),
  };
}
