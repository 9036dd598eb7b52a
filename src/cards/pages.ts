import type { Words } from './words.js';

export interface Page<T> {
  readonly items: readonly T[];
  readonly page: number;
  readonly pages: number;
}

/** One page of a list; a page that is no longer there becomes the last one. */
export function pageOf<T>(items: readonly T[], page: number, size: number): Page<T> {
  const pages = Math.max(1, Math.ceil(items.length / size));
  const shown = Math.min(Math.max(0, page), pages - 1);
  return { items: items.slice(shown * size, (shown + 1) * size), page: shown, pages };
}

/** What the pager at the foot of a list shows. */
export function pagerView({ page, pages }: Page<unknown>, { t }: Words) {
  return {
    isPaged: pages > 1,
    pageLine: t('list.page', { page: page + 1, pages }),
    previousButton: t('list.previousButton'),
    nextButton: t('list.nextButton'),
    hasPrevious: page > 0,
    hasNext: page < pages - 1,
    previousPage: page - 1,
    nextPage: page + 1,
  };
}
