import type { CardContent } from '../domain/card-content.js';
import { linkNamed } from '../domain/linked-groups.js';
import { choiceTitle, people } from './choices.js';
import type { CardView } from './template.js';
import type { Words } from './words.js';

type Content = Extract<CardContent, { card: 'relayForm' }>;

export function relayFormView({ group, draft, members, refusal }: Content, words: Words): CardView {
  const { t, format } = words;
  const heading = t('relay.formHeading');
  const remark = refusal ? format.refusal(refusal) : '';
  const receivers = draft.receivers.map((one) =>
    'group' in one ? one : (linkNamed(group, one.name) ?? one),
  );
  const linked = receivers.flatMap((one) => ('group' in one ? [one.group] : []));
  const others = receivers.flatMap((one) => ('group' in one ? [] : [one.name]));
  return {
    summary: remark === '' ? heading : `${heading}. ${remark}`,
    heading,
    hasRemark: remark !== '',
    remark,
    textLabel: t('relay.formText'),
    textMissing: t('form.textMissing'),
    text: draft.text,
    hasLinks: group.links.length > 0,
    linkedLabel: t('relay.formLinked'),
    linkedChoices: group.links.map((link) => ({
      title: choiceTitle(link.name),
      value: link.group,
    })),
    linked: linked.join(','),
    othersLabel: t('relay.formOthers'),
    others: others.join(', '),
    contactLabel: t('relay.formContact'),
    contactChoices: people(members),
    contact: draft.contact ?? '',
    dueLabel: t('relay.formDue'),
    dueChoices: [
      { title: t('relay.formDueNextMeeting'), value: 'nextMeeting' },
      { title: t('form.dueDate'), value: 'date' },
      { title: t('form.dueOngoing'), value: 'ongoing' },
      { title: t('form.dueNone'), value: 'none' },
    ],
    due: draft.due,
    dateLabel: t('form.date'),
    date: draft.date ?? '',
    isAssignment: draft.assignment !== null,
    handOverLabel: t('relay.formHandOver', { number: draft.assignment ?? 0 }),
    handOverTitle: t('relay.formHandOverTitle'),
    handOver: draft.handOver ? 'yes' : 'no',
    sendButton: t('relay.formSendButton'),
    group: group.id,
    form: draft.form,
    meeting: draft.item?.meeting ?? 0,
    item: draft.item?.id ?? 0,
    assignment: draft.assignment ?? 0,
  };
}
