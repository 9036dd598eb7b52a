import type { Deferral } from '../domain/deferral.js';
import type { CardView } from './template.js';
import type { Words } from './words.js';

export function deferralView(deferral: Deferral, words: Words): CardView {
  const { t, format } = words;
  const { number, title, target, reason, condition, withdrawn, by, at } = deferral;
  const heading = t('deferral.heading', { number });
  const facts = [
    { label: t('deferral.to'), value: targetText(target, words) },
    { label: t('deferral.reason'), value: reason ?? '' },
    { label: t('deferral.condition'), value: condition ?? '' },
  ].filter(({ value }) => value !== '');
  const waits = target.kind === 'backlog' ? 'deferral.waits' : 'deferral.comesBack';
  const status = t(withdrawn ? 'deferral.withdrawn' : waits);
  const lines = facts.map(({ label, value }) => `${label}: ${value}.`);
  return {
    summary: [`${heading}: ${title}.`, ...lines, status].join(' '),
    heading,
    text: title,
    facts,
    hasStatus: true,
    status,
    note: t('label.recordedBy', { name: by.name, date: format.date(at) }),
  };
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
