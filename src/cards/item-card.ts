import { lacksOwner, type Assignment } from '../domain/assignment.js';
import type { CardContent, ItemRecords } from '../domain/card-content.js';
import { ownerKey } from '../domain/owner.js';
import { meetingOfDue } from '../domain/series.js';
import { brief, briefOwners } from './brief.js';
import { choiceTitle, giveChoices } from './choices.js';
import { targetText } from './deferral-card.js';
import { FULL_DETAIL, type Detail } from './detail.js';
import { summaryOf } from './summary.js';
import type { CardView } from './template.js';
import type { Words } from './words.js';

type Content = Extract<CardContent, { card: 'item' }>;

/** What was recorded on an item: one card that grows, instead of a card for each record. */
export function itemView(content: Content, words: Words, detail = FULL_DETAIL): CardView {
  const { t } = words;
  const { group, meeting, item, others, members } = content;
  const parts = [item, ...others];
  const rows = parts.flatMap((part) => rowsOf(part, part !== item, content, words, detail));
  const shown = rows.slice(0, detail.lines);
  const left = rows.length - shown.length;
  const ownerless = parts.flatMap(({ assignments }) => assignments.filter(lacksOwner));
  const heading = headingOf(item, words);
  const title = brief(item.title, 200);
  const isCurrent = group.current?.meeting === meeting && group.current.item === item.item;
  return {
    summary: summaryOf(
      [`${heading}. ${title}`],
      shown.map(
        ({ label, text, detail: about }) => `${label}: ${text}${about && ` (${about.trim()})`}`,
      ),
      words,
    ),
    heading,
    title,
    records: shown,
    hasMore: left > 0,
    more: t('item.more', { count: left }),
    hasOwnerless: ownerless.length > 0,
    ownerSection: t('round.ownerSection'),
    assignmentLabel: t('round.whichAssignment'),
    ownerlessChoices: ownerless.map(({ number, text }) => ({
      title: choiceTitle(`${number}. ${text}`),
      value: String(number),
    })),
    firstOwnerless: String(ownerless[0]?.number ?? ''),
    ownerLabel: t('label.owner'),
    ownerPlaceholder: t('assignment.chooseOwner'),
    ownerChoices: ownerless.length > 0 ? giveChoices(group, members, words) : [],
    giveOwnerButton: t('assignment.giveOwnerButton'),
    isCurrent,
    nextButton: t('agenda.nextButton'),
    group: group.id,
    meeting,
    item: item.item,
  };
}

function headingOf({ number }: ItemRecords, { t }: Words): string {
  return number === null ? t('item.struck') : t('item.heading', { number });
}

function rowsOf(
  part: ItemRecords,
  isOther: boolean,
  { group }: Content,
  words: Words,
  detail: Detail,
) {
  const { t, format } = words;
  const under = isOther ? ` · ${headingOf(part, words)}. ${brief(part.title, 60)}` : '';
  return [
    ...part.decisions.map(({ number, text, replacedBy }) => ({
      label: `${t('decision.heading', { number })}${under}`,
      text: brief(text, detail.text),
      detail: replacedBy === null ? '' : `\n${t('item.replaced', { number: replacedBy })}`,
      status: '',
      style: 'default',
    })),
    ...part.assignments.map((assignment) => ({
      label: `${t('assignment.heading', { number: assignment.number })}${under}`,
      text: brief(assignment.text, detail.text),
      detail: `\n${briefOwners(assignment.owners, words, detail.names)} · ${format.due(assignment.due, meetingOfDue(assignment, group))}`,
      status: statusOf(assignment, words),
      style: lacksOwner(assignment) ? 'attention' : 'default',
    })),
    ...part.deferrals.map(({ number, title, target, reason, condition }) => ({
      label: `${t('deferral.heading', { number })}${under}`,
      text: brief(title, detail.text),
      detail: `\n${brief([targetText(target, words), reason, condition].filter(Boolean).join(' · '), detail.text)}`,
      status: '',
      style: 'default',
    })),
  ];
}

function statusOf(assignment: Assignment, { t, format }: Words): string {
  const { ended, owners, unconfirmed } = assignment;
  if (ended) {
    const { how, by, at } = ended;
    return `\n${t(`ending.${how}`, { name: by.name, date: format.date(at) })}`;
  }
  if (lacksOwner(assignment)) return `\n${t('round.ownerless')}`;
  const waiting = owners.filter((owner) => unconfirmed.includes(ownerKey(owner)));
  return waiting.length > 0 ? `\n${t('item.unconfirmed', { names: format.owners(waiting) })}` : '';
}
