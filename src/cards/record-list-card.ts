import type { CardContent } from '../domain/card-content.js';
import { brief, briefOwners } from './brief.js';
import { decisionStatus } from './decision-card.js';
import { pageOf, pagerView } from './pages.js';
import { summaryLine, summaryOf } from './summary.js';
import type { CardView } from './template.js';
import type { Words } from './words.js';

type Content = Extract<CardContent, { card: 'recordList' }>;

const PAGE_SIZE = 10;

export function recordListView(content: Content, words: Words): CardView {
  const { t } = words;
  const rows =
    content.what === 'assignments' ? assignmentRows(content, words) : decisionRows(content, words);
  const page = pageOf(rows, content.page, PAGE_SIZE);
  const isAssignments = content.what === 'assignments';
  const heading = t(isAssignments ? 'list.assignments' : 'list.decisions', { count: rows.length });
  return {
    summary: summaryOf([heading], page.items.map(summaryLine), words),
    heading,
    items: page.items,
    ...pagerView(page, words),
    group: content.group.id,
    what: content.what,
    otherWhat: isAssignments ? 'decisions' : 'assignments',
    otherButton: t(isAssignments ? 'list.showDecisions' : 'list.showAssignments'),
  };
}

interface ListRow {
  readonly [key: string]: string | number;
  readonly number: number;
  readonly text: string;
  readonly detail: string;
}

function assignmentRows(
  { assignments, asking, group }: Extract<Content, { what: 'assignments' }>,
  words: Words,
): ListRow[] {
  return assignments.map(({ number, text, owners, due }) => {
    const request = asking.find(({ assignment }) => assignment === number);
    const parts = [
      briefOwners(owners, words),
      words.format.due(due, group.nextMeeting),
      ...(request ? [words.t('time.asked', { name: request.by.name })] : []),
    ];
    return { number, text: brief(text), detail: parts.join(' · ') };
  });
}

/** The latest first: that is the one people look for. */
function decisionRows(
  { decisions }: Extract<Content, { what: 'decisions' }>,
  words: Words,
): ListRow[] {
  const { t, format } = words;
  return [...decisions].reverse().map((decision) => {
    const on = t('list.decidedOn', { date: format.date(decision.recordedAt) });
    const parts = [on, decisionStatus(decision, words)].filter((part) => part !== '');
    return { number: decision.number, text: brief(decision.text), detail: parts.join(' · ') };
  });
}
