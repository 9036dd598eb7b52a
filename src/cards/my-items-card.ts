import type { CardContent } from '../domain/card-content.js';
import type { MyItem } from '../domain/my-item.js';
import { brief } from './brief.js';
import { pageOf, pagerView } from './pages.js';
import type { CardView } from './template.js';
import type { Words } from './words.js';

type Content = Extract<CardContent, { card: 'myItems' }>;

const PAGE_SIZE = 8;

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
        : t('mine.headingFor', { count, name: person.name });
  const rows = itemRows(page.items, group === null, words).map((row) => {
    return { ...row, scope, person: person.id };
  });
  const lines = rows.map(({ number, text, detail }) => `${number}. ${text} (${detail})`);
  return {
    summary: [heading, ...lines].join('\n'),
    heading,
    isEmpty: count === 0,
    nothing: t('mine.nothing'),
    items: rows,
    ...pagerView(page, words),
    scope,
    person: person.id,
  };
}

/** A person's items as rows with a button; the group's name where several groups are mixed. */
export function itemRows(items: readonly MyItem[], nameGroup: boolean, { t, format }: Words) {
  return items.map((item) => {
    const others = item.owners.length > 1 || item.owners.some(({ kind }) => kind !== 'person');
    const details = [
      nameGroup ? item.groupName || t('word.thisGroup') : '',
      others ? format.owners(item.owners) : '',
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
