import type { CardContent } from '../domain/card-content.js';
import { REMINDER_SORTS } from '../domain/occasion.js';
import { LEAD_DAYS } from '../domain/reminder-choice.js';
import { choiceTitle } from './choices.js';
import { summaryOf } from './summary.js';
import type { CardView } from './template.js';
import type { Words } from './words.js';

type Content = Extract<CardContent, { card: 'reminderSettings' }>;

/** More groups than anybody is in, and what a card has room for. */
const MAX_GROUPS = 20;

export function reminderSettingsView(content: Content, words: Words): CardView {
  const { t } = words;
  const { scope, off, groups, leadDays } = content;
  const heading = t(scope === null ? 'choose.heading' : 'choose.groupHeading');
  const intro = t(scope === null ? 'choose.intro' : 'choose.groupIntro');
  const sorts = REMINDER_SORTS.map((sort) => ({ title: t(`choose.${sort}`), value: sort }));
  const shown = groups.slice(0, MAX_GROUPS);
  const offered = [...new Set([...LEAD_DAYS, ...leadDays])].sort((a, b) => b - a);
  const leads = offered.map((days) => ({
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
    sortsLabel: t('choose.sorts'),
    sortChoices: sorts,
    sorts: REMINDER_SORTS.filter((sort) => !off.includes(sort)).join(','),
    hasGroups: shown.length > 0,
    groupsLabel: t('choose.groups'),
    groupChoices: shown.map(({ group, name }) => ({
      title: choiceTitle(name) || t('word.thisGroup'),
      value: group,
    })),
    groups: shown.flatMap(({ group, isOff }) => (isOff ? [] : [group])).join(','),
    leadsLabel: t(scope === null ? 'choose.ownLeads' : 'choose.leads'),
    leads: leadDays.join(','),
    leadChoices: leads,
    saveButton: t('choose.saveButton'),
    how: t('choose.how'),
    scope: scope ?? 'own',
    shown: [...REMINDER_SORTS, ...shown.map(({ group }) => group)].join(','),
  };
}
