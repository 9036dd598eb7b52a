import type { PlanRow } from '../domain/action-plan.js';
import type { Assignment } from '../domain/assignment.js';
import type { CardContent } from '../domain/card-content.js';
import { brief, briefOwners } from './brief.js';
import { choiceTitle } from './choices.js';
import { pageOf, pagerView } from './pages.js';
import { summaryOf } from './summary.js';
import type { CardView } from './template.js';
import type { Words } from './words.js';

type Content = Extract<CardContent, { card: 'plan' }>;

const PAGE_SIZE = 5;

/** As many as a row names; the rest are counted. */
const MAX_ASSIGNMENTS = 5;

export function planView(content: Content, words: Words): CardView {
  const { t } = words;
  const { group, rows, assignments } = content;
  const page = pageOf(rows, content.page, PAGE_SIZE);
  const heading = t('plan.heading', { count: rows.length });
  const shown = page.items.map((row) => {
    const hanging = assignments.filter(({ planRow }) => planRow === row.number);
    return rowView(row, hanging, words);
  });
  const lines = shown.map(({ number, activity, who }) => `${number}. ${activity} (${who})`);
  const [first] = page.items;
  return {
    summary: summaryOf([heading], lines, words),
    heading,
    rows: shown,
    ...pagerView(page, words),
    isEmpty: rows.length === 0,
    nothing: t('plan.nothing'),
    hasRows: rows.length > 0,
    rowLabel: t('plan.whichRow'),
    rowChoices: page.items.map(({ number, activity }) => ({
      title: choiceTitle(`${number}. ${activity}`),
      value: String(number),
    })),
    firstRow: String(first?.number ?? ''),
    followedButton: t('plan.followedButton'),
    editButton: t('plan.editButton'),
    withdrawButton: t('plan.withdrawButton'),
    newButton: t('plan.newButton'),
    group: group.id,
  };
}

function rowView(row: PlanRow, hanging: readonly Assignment[], words: Words) {
  const { t, format } = words;
  const { number, goal, activity, when, responsible, followUp, followedUp } = row;
  const who = briefOwners(responsible, words);
  const time = when === '' ? '' : `${t('label.when')}: ${brief(when, 120)}`;
  const followed =
    followedUp === null
      ? ''
      : ` ${t('plan.followedUp', { date: format.calendarDate(followedUp) })}`;
  const follow = `${t('plan.followUp')}: ${brief(format.due(followUp, null), 120)}.${followed}`;
  const named = hanging.slice(0, MAX_ASSIGNMENTS).map((one) => standing(one, words));
  const left = hanging.length - named.length;
  const all = left > 0 ? [...named, t('list.more', { count: left })] : named;
  return {
    number,
    who,
    hasGoal: goal !== '',
    goal: `${t('plan.goal')}: ${brief(goal)}`,
    activity: brief(activity),
    detail: [`${t('label.owner')}: ${who}`, time].filter((part) => part !== '').join(' · '),
    followUp: follow,
    hasAssignments: all.length > 0,
    assignments: all.join(' · '),
  };
}

/** "Uppdrag 3: öppet" */
function standing({ number, ended, text }: Assignment, { t }: Words): string {
  const state = ended ? t(`plan.ended.${ended.how}`) : t('plan.open');
  return `${number}. ${brief(text, 60)} (${state})`;
}
