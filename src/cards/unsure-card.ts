import type { CardContent } from '../domain/card-content.js';
import { brief } from './brief.js';
import type { CardView } from './template.js';
import type { Words } from './words.js';

type Content = Extract<CardContent, { card: 'unsure' }>;

/** What the line may have meant; once that was said, that it was. */
export function unsureView({ group, line, meanings }: Content, { t }: Words): CardView {
  const isOpen = meanings.length > 0;
  const heading = t('unsure.heading');
  const wrote = t('unsure.wrote', { text: brief(line.text) });
  const intro = t(isOpen ? 'unsure.intro' : 'unsure.settled');
  const offers = meanings.map((meaning) => ({
    title: t(`meaning.${meaning}`),
    meaning,
    group,
    line: line.id,
    by: line.by,
    text: line.text,
  }));
  return {
    summary: [intro, ...offers.map(({ title }) => title)].join('\n'),
    heading,
    wrote,
    intro,
    meanings: offers,
    isOpen,
    help: t('unsure.help'),
  };
}
