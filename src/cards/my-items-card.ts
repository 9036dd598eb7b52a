import type { CardContent } from '../domain/card-content.js';
import type { MyItem } from '../domain/my-item.js';
import { brief, briefOwners } from './brief.js';
import { pageOf, pagerView } from './pages.js';
import { summaryLine, summaryOf } from './summary.js';
import type { CardView } from './template.js';
import type { Words } from './words.js';

type Content = Extract<CardContent, { card: 'myItems' }>;

const PAGE_SIZE = 8;

/** A meeting's title may be as long as a sentence. */
const MAX_GROUP_NAME = 60;

export function myItemsView(content: Content, words: Words): CardView {
  const { t } = words;
  const { group, person, items, which } = content;
  const page = pageOf(items, content.page, PAGE_SIZE);
  const scope = group ?? 'all';
  const count = items.length;
  const heading =
    which !== null
      ? t('mine.which', { number: which })
      : group === null
        ? t('mine.heading', { count })
        : t('mine.headingHere', { count });
  const whose = group === null ? '' : t('mine.whose', { name: person.name });
  const rows = itemRows(page.items, group === null, words).map((row) => {
    return { ...row, scope, person: person.id };
  });
  return {
    summary: summaryOf([heading, whose], rows.map(summaryLine), words),
    heading,
    hasWhose: whose !== '',
    whose,
    isEmpty: count === 0,
    nothing: t('mine.nothing'),
    items: rows,
    ...pagerView(page, words),
    scope,
    person: person.id,
  };
}

/** A person's items as rows with a button; the group's name where several groups are mixed. */
export function itemRows(items: readonly MyItem[], nameGroup: boolean, words: Words) {
  const { t, format } = words;
  return items.map((item) => {
    const others = item.owners.length > 1 || item.owners.some(({ kind }) => kind !== 'person');
    const details = [
      nameGroup ? brief(item.groupName, MAX_GROUP_NAME) || t('word.thisGroup') : '',
      others ? briefOwners(item.owners, words) : '',
      format.due(item.due, item.nextMeeting),
    ];
    return {
      number: item.number,
      text: brief(item.text),
      detail: details.filter((detail) => detail !== '').join(' · '),
      completeButton: t('mine.completeButton', { number: item.number }),
      group: item.group,
    };
  });
}
