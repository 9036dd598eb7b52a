import type { CardContent } from '../domain/card-content.js';
import { REMINDER_SORTS } from '../domain/occasion.js';
import { LEAD_DAYS } from '../domain/reminder-choice.js';
import { choiceTitle } from './choices.js';
import { summaryOf } from './summary.js';
import type { CardView } from './template.js';
import type { Words } from './words.js';

type Content = Extract<CardContent, { card: 'reminderSettings' }>;

/** Names of the boxes to tick: the kinds of reminders, and a person's groups. */
export const SORT_BOX = 'sort-';
export const GROUP_BOX = 'group-';

/** More groups than anybody is in, and what a card has room for. */
const MAX_GROUPS = 20;

export function reminderSettingsView(content: Content, words: Words): CardView {
  const { t } = words;
  const { scope, off, groups, leadDays } = content;
  const heading = t(scope === null ? 'choose.heading' : 'choose.groupHeading');
  const intro = t(scope === null ? 'choose.intro' : 'choose.groupIntro');
  const sorts = REMINDER_SORTS.map((sort) => ({
    id: `${SORT_BOX}${sort}`,
    title: t(`choose.${sort}`),
    label: t('choose.sort'),
    value: off.includes(sort) ? 'off' : 'on',
  }));
  const shown = groups.slice(0, MAX_GROUPS).map(({ group, name, isOff }) => ({
    id: `${GROUP_BOX}${group}`,
    title: choiceTitle(name) || t('word.thisGroup'),
    label: t('choose.group'),
    value: isOff ? 'off' : 'on',
  }));
  const leads = LEAD_DAYS.map((days) => ({
    title: t('choose.leadDays', { days }),
    value: String(days),
  }));
  return {
    summary: summaryOf([heading, intro], [], words),
    heading,
    intro,
    isSomethingOff: off.length > 0 || groups.some(({ isOff }) => isOff),
    offNow: t('choose.offNow'),
    allOnButton: t('choose.allOnButton'),
    sorts,
    hasGroups: shown.length > 0,
    groupsHeading: t('choose.groupsHeading'),
    groups: shown,
    hasLeads: leadDays !== null,
    leadsLabel: t('choose.leads'),
    leads: (leadDays ?? []).join(','),
    leadChoices: leads,
    saveButton: t('choose.saveButton'),
    how: t('choose.how'),
    scope: scope ?? 'own',
  };
}
