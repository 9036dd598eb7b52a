import type { Group } from '../domain/group.js';
import { brief } from './brief.js';
import { summaryOf } from './summary.js';
import type { CardView } from './template.js';
import type { Words } from './words.js';

/** A meeting's title may be as long as a sentence. */
const MAX_GROUP_NAME = 120;

export function linksView({ links }: Group, words: Words): CardView {
  const { t } = words;
  const heading = t('link.heading');
  const names = links.map(({ name }) => brief(name, MAX_GROUP_NAME));
  const nothing = t('link.none');
  const how = t(names.length === 0 ? 'link.how' : 'link.howWhenLinked');
  return {
    summary: summaryOf([heading, names.length === 0 ? nothing : ''], [...names, how], words),
    heading,
    links: names.map((name) => ({ name })),
    isEmpty: names.length === 0,
    nothing,
    how,
  };
}
