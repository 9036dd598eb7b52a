import type { CardContent } from '../domain/card-content.js';
import { canBeBroughtBack, type Deferral } from '../domain/deferral.js';
import type { CardView } from './template.js';
import type { Words } from './words.js';

type Content = Extract<CardContent, { card: 'deferral' }>;

export function deferralView({ group, deferral }: Content, words: Words): CardView {
  const { t, format } = words;
  const { number, title, target, reason, condition, by, at } = deferral;
  const heading = t('deferral.heading', { number });
  const facts = [
    { label: t('deferral.to'), value: targetText(target, words) },
    { label: t('deferral.reason'), value: reason ?? '' },
    { label: t('deferral.condition'), value: condition ?? '' },
  ].filter(({ value }) => value !== '');
  const status = statusOf(deferral, words);
  const lines = facts.map(({ label, value }) => `${label}: ${value}.`);
  return {
    summary: [`${heading}: ${title}.`, ...lines, status].join(' '),
    heading,
    text: title,
    facts,
    status,
    canTakeUp: canBeBroughtBack(deferral),
    takeUpButton: t('deferral.takeUpButton'),
    group: group.id,
    number,
    note: t('label.recordedBy', { name: by.name, date: format.date(at) }),
  };
}

function statusOf({ number, target, takenUp, withdrawn }: Deferral, { t }: Words): string {
  if (withdrawn) return t('deferral.withdrawn');
  if (takenUp !== null) return t('answer.takenUp', { number: takenUp });
  return target.kind === 'backlog' ? t('deferral.waits', { number }) : t('deferral.comesBack');
}

/** Where it was moved on to. */
export function targetText(to: Deferral['target'], { t, format }: Words): string {
  switch (to.kind) {
    case 'nextMeeting':
      return t('deferral.nextMeeting');
    case 'month':
      return t('deferral.month', { month: format.month(to.month) });
    case 'backlog':
      return t('deferral.backlog');
  }
}
