import type { CardContent } from '../domain/card-content.js';
import { choiceOf } from './choices.js';
import { recordInputs } from './record-inputs.js';
import type { CardView } from './template.js';
import type { Words } from './words.js';

type Content = Extract<CardContent, { card: 'recordForm' }>;

export function recordFormView(content: Content, words: Words): CardView {
  const { t, format } = words;
  const { group, draft, members, remark } = content;
  const isAssignment = draft.what === 'assignment';
  const heading = t(isAssignment ? 'form.assignmentHeading' : 'form.decisionHeading');
  const outsiders = draft.owners.flatMap((owner) =>
    owner.kind === 'external' ? [owner.name] : [],
  );
  const said =
    remark === null
      ? ''
      : remark.kind === 'refused'
        ? format.refusal(remark.refusal)
        : t(`form.${remark.kind}`, { name: remark.name });
  return {
    summary: said === '' ? heading : `${heading}. ${said}`,
    heading,
    hasRemark: said !== '',
    remark: said,
    textLabel: t(isAssignment ? 'form.assignmentText' : 'form.decisionText'),
    textMissing: t('form.textMissing'),
    text: draft.text,
    isAssignment,
    ...recordInputs(group, isAssignment ? members : [], words),
    owners: draft.owners.flatMap((owner) => choiceOf(owner) ?? []).join(','),
    otherOwner: outsiders.join(', '),
    due: draft.due,
    date: draft.date ?? '',
    saveButton: t('form.saveButton'),
    verb: isAssignment ? 'form.assignment' : 'form.decision',
    group: group.id,
    form: draft.form,
  };
}
