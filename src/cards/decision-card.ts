import type { Decision } from '../domain/decision.js';
import type { CardView } from './template.js';
import type { Words } from './words.js';

export function decisionView(decision: Decision, words: Words): CardView {
  const { t, format } = words;
  const heading = t('decision.heading', { number: decision.number });
  const { recordedBy, recordedAt, text } = decision;
  const status = decisionStatus(decision, words);
  return {
    summary: [`${heading}: ${text}`, status].filter((part) => part !== '').join(' '),
    heading,
    text,
    hasStatus: status !== '',
    status,
    note: t('label.recordedBy', { name: recordedBy.name, date: format.date(recordedAt) }),
  };
}

/** What became of it, where it does not stand as it was made. */
export function decisionStatus(
  { withdrawn, replacedBy, replaces }: Decision,
  { t }: Words,
): string {
  if (withdrawn) return t('decision.withdrawn');
  if (replacedBy !== null) return t('decision.replacedBy', { number: replacedBy });
  return replaces === null ? '' : t('decision.replaces', { number: replaces });
}
