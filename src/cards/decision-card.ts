import type { Decision } from '../domain/decision.js';
import type { CardView } from './template.js';
import type { Words } from './words.js';

export function decisionView(decision: Decision, { t, format }: Words): CardView {
  const heading = t('decision.heading', { number: decision.number });
  const { recordedBy, recordedAt, text } = decision;
  return {
    summary: `${heading}: ${text}`,
    heading,
    text,
    note: t('label.recordedBy', { name: recordedBy.name, date: format.date(recordedAt) }),
  };
}
