import type { AskedFor } from '../domain/answer.js';
import type { CardContent } from '../domain/card-content.js';
import type { MessageKey } from '../i18n/translate.js';
import { brief } from './brief.js';
import { answerRow } from './answer-row.js';
import { summaryOf } from './summary.js';
import type { CardView } from './template.js';
import type { Words } from './words.js';

type Content = Extract<CardContent, { card: 'answer' }>;

/** What was asked for is repeated, not told anew. */
const MAX_QUERY = 120;

/** One record may stand whole, several are cut. */
const ONE = 2000;
const OF_SEVERAL = 240;

const EXAMPLES = ['tryDecisions', 'tryWho', 'tryPerson'] as const;
const EXAMPLES_ALONE = ['tryDecisions', 'tryWho', 'tryMine'] as const;

export function answerView(content: Content, words: Words): CardView {
  const { t } = words;
  const { asked, hits, left, alone } = content;
  const count = hits.length + left;
  const heading = headingOf(asked, count, words);
  const sought = soughtOf(asked, words);
  const length = hits.length === 1 ? ONE : OF_SEVERAL;
  const items = hits.map((hit) => answerRow(hit, alone, length, words));
  const more = left > 0 ? t('answer.left', { count: left }) : '';
  const examples = count > 0 || asked.about === 'overdue' ? [] : alone ? EXAMPLES_ALONE : EXAMPLES;
  return {
    summary: summaryOf([heading, sought], items.map(lineOf), words),
    heading,
    hasSought: sought !== '',
    sought,
    items,
    hasLeft: more !== '',
    left: more,
    isEmpty: examples.length > 0,
    tryInstead: t('answer.tryInstead'),
    examples: examples.map((name) => ({ write: t(`answer.${name}`) })),
  };
}

function headingOf({ about, query }: AskedFor, count: number, { t }: Words): string {
  const isAbout = about === 'person' && query !== null;
  const key: MessageKey = isAbout ? 'answer.personAbout' : `answer.${about}`;
  return t(key, { count });
}

/** What was understood, so that a wrong answer explains itself. */
function soughtOf({ query, who }: AskedFor, { t }: Words): string {
  const short = query === null ? null : brief(query, MAX_QUERY);
  if (short !== null && who !== null && who !== query) {
    return t('answer.soughtBoth', { query: short, who: brief(who, MAX_QUERY) });
  }
  if (short !== null) return t('answer.sought', { query: short });
  return who === null ? '' : t('answer.soughtWho', { who: brief(who, MAX_QUERY) });
}

function lineOf({ label, text, status, detail }: ReturnType<typeof answerRow>): string {
  const about = [status, detail].filter((part) => part !== '').join(' · ');
  return `${label}: ${text}${about === '' ? '' : ` (${about})`}`;
}
