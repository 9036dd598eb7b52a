import type { CardContent } from '../domain/card-content.js';
import { choiceOf, ownerChoices } from './choices.js';
import type { CardView } from './template.js';
import type { Words } from './words.js';

type Content = Extract<CardContent, { card: 'planForm' }>;

export function planFormView({ group, draft, members, refusal }: Content, words: Words): CardView {
  const { t, format } = words;
  const { number, responsible } = draft;
  const heading = number === null ? t('plan.formHeading') : t('plan.formEditHeading', { number });
  const remark = refusal ? format.refusal(refusal) : '';
  const others = responsible.flatMap((owner) =>
    choiceOf(owner) === null ? [format.owner(owner)] : [],
  );
  return {
    summary: remark === '' ? heading : `${heading}. ${remark}`,
    heading,
    hasRemark: remark !== '',
    remark,
    goalLabel: t('plan.goal'),
    goal: draft.goal,
    activityLabel: t('plan.activity'),
    textMissing: t('form.textMissing'),
    activity: draft.activity,
    whenLabel: t('label.when'),
    when: draft.when,
    ownersLabel: t('form.owners'),
    ownerChoices: ownerChoices(group, members, words),
    owners: responsible.flatMap((owner) => choiceOf(owner) ?? []).join(','),
    otherOwnerLabel: t('plan.otherOwner'),
    otherOwner: others.join(', '),
    followUpLabel: t('plan.formFollowUp'),
    followUpExample: t('plan.formFollowUpExample'),
    followUp: draft.followUp,
    saveButton: t('form.saveButton'),
    group: group.id,
    form: draft.form,
    number: number ?? 0,
  };
}
