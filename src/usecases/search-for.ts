import type { About } from '../domain/answer.js';
import type { SearchedKind } from '../domain/search/searched.js';
import type { Search } from './search-records.js';

/** The kinds of record that answer each kind of question. */
const KINDS: Readonly<Record<About, readonly SearchedKind[]>> = {
  decisions: ['decision'],
  responsible: ['assignment'],
  person: ['assignment'],
  overdue: ['assignment'],
  deferrals: ['deferral'],
  promised: ['assignment', 'relay'],
  anything: ['decision', 'assignment', 'deferral', 'relay'],
};

/** Only these are never answered by another kind: what was put off is not what was decided. */
const STRICT: ReadonlySet<About> = new Set<About>(['deferrals', 'promised', 'person']);

export function searchFor({ about, query }: { about: About; query: string | null }): Search {
  return { query: query ?? '', kinds: KINDS[about], strict: STRICT.has(about) };
}
