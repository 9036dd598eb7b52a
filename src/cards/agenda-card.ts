import { MAX_TITLE, numberOf, onAgenda, type AgendaItem } from '../domain/agenda.js';
import type { CardContent } from '../domain/card-content.js';
import { attendanceView } from './attendance-lines.js';
import { brief } from './brief.js';
import { choiceTitle } from './choices.js';
import { FULL_DETAIL, type Detail } from './detail.js';
import { promisedView } from './promised-lines.js';
import { recordInputs } from './record-inputs.js';
import { summaryOf } from './summary.js';
import type { CardView } from './template.js';
import { wishesView } from './wish-lines.js';
import type { Words } from './words.js';

type Content = Extract<CardContent, { card: 'agenda' }>;

/** Where the meeting is, what is left of its agenda, who is there, and what was promised for it. */
export function agendaView(content: Content, words: Words, detail = FULL_DETAIL): CardView {
  const { t, format } = words;
  const { group, meeting, day, members } = content;
  const { number } = meeting;
  const stage = meeting.closed ? 'closed' : meeting.opened ? 'open' : 'planned';
  const items = onAgenda(meeting.agenda);
  const current = group.current?.meeting === number ? group.current.item : null;
  const open = items.filter(({ status }) => status === 'open');
  const heading = day
    ? t('agenda.headingOn', { number, date: format.calendarDate(day) })
    : t('agenda.heading', { number });
  const rows = items.map((item) => itemRow(item, content, words, detail));
  const stand = standing();
  const promised = promisedView(content, words, detail);
  const wishes = wishesView(content, words, detail);
  const attendance = attendanceView(content, words, detail);
  const spoken = [
    ...attendance.lines.map(({ label }) => label.replace(/: $/, '')),
    ...rows.map(({ title }) => title),
  ];
  return {
    summary: summaryOf([heading, stand], spoken, words),
    heading,
    standing: stand,
    items: rows,
    hasPromised: promised.lines.length > 0,
    promisedHeading: t('agenda.promised'),
    promised: promised.lines,
    hasMorePromised: promised.more !== '',
    morePromised: promised.more,
    hasWishes: wishes.lines.length > 0,
    wishesHeading: t('agenda.wishes'),
    wishes: wishes.lines,
    wishesHow: wishes.how,
    hasAttendance: attendance.lines.length > 0,
    attendance: attendance.lines,
    isNotClosed: stage !== 'closed',
    canStep: stage === 'open' && (open.length > 0 || current !== null),
    nextButton: t('agenda.nextButton'),
    presentButton: t(stage === 'open' ? 'attendance.hereButton' : 'attendance.comingButton'),
    absentButton: t('attendance.awayButton'),
    recordSection: t('agenda.recordSection'),
    textLabel: t('agenda.recordText'),
    ...recordInputs(group, stage === 'open' ? members : [], words, detail.lines),
    assignButton: t('agenda.assignButton'),
    decideButton: t('agenda.decideButton'),
    hasCurrent: current !== null,
    deferButton: t('agenda.deferButton'),
    recorded: group.lastAssignment + group.lastDecision,
    proposeSection: t('agenda.proposeSection'),
    proposeLabel: t('agenda.proposeLabel'),
    proposeButton: t('agenda.proposeButton'),
    leaderSection: t('agenda.leaderSection'),
    hasItems: open.length > 0,
    itemLabel: t('agenda.itemLabel'),
    itemPlaceholder: t('agenda.itemPlaceholder'),
    itemChoices: fewOf(open, detail).map(({ id, title }) => ({
      title: choiceTitle(brief(`${numberOf(meeting.agenda, id) ?? ''}. ${title}`, CHOICE)),
      value: String(id),
    })),
    goButton: t('agenda.goButton'),
    strikeButton: t('agenda.strikeButton'),
    isPlanned: stage === 'planned',
    startButton: t('agenda.startButton'),
    isOpen: stage === 'open',
    roundButton: t('agenda.roundButton'),
    endButton: t('agenda.endButton'),
    group: group.id,
    meeting: number,
    current: current ?? 0,
  };

  function standing(): string {
    if (stage === 'planned') return t('agenda.isPlanned');
    if (stage === 'closed') return t('agenda.isClosed', { left: open.length });
    const title = group.current?.title ?? '';
    const place = current === null ? null : numberOf(meeting.agenda, current);
    if (place !== null) return t('agenda.isAt', { place, total: items.length, title });
    return t(open.length === 0 && items.length > 0 ? 'agenda.isDone' : 'agenda.isOpen');
  }
}

/** Those that come next; a number that is written goes to any other. */
function fewOf(open: readonly AgendaItem[], detail: Detail): readonly AgendaItem[] {
  return open.slice(0, Math.max(MIN_CHOICES, detail.lines));
}
const MIN_CHOICES = 10;

/** As much of a title as tells one item from another. */
const CHOICE = 40;

function itemRow(item: AgendaItem, { group, meeting }: Content, words: Words, detail: Detail) {
  const isCurrent = group.current?.meeting === meeting.number && group.current.item === item.id;
  const state = stateOf(item, isCurrent, words);
  const about = [item.time, item.presenter, originOf(item, words), proposerOf(item, words)];
  const rest = about.filter((part) => part !== null && part !== '').join(' · ');
  const number = numberOf(meeting.agenda, item.id) ?? 0;
  const title = brief(item.title, Math.min(detail.text, MAX_TITLE));
  return {
    title: `${isCurrent ? '→ ' : ''}${number}. ${title}${state === '' ? '' : ` (${state})`}`,
    weight: isCurrent ? 'bolder' : 'default',
    // A line break, so that what belongs to an item stands below its title.
    detail: rest === '' ? '' : `\n${brief(rest, Math.round(detail.text * 0.7))}`,
  };
}

/** In words: nobody is asked to tell colours or signs apart. */
function stateOf({ status }: AgendaItem, isCurrent: boolean, { t }: Words): string {
  if (status === 'handled') return t('agenda.handled');
  if (status === 'deferred') return t('agenda.deferred');
  return isCurrent ? t('agenda.current') : '';
}

/** "Bordlagd 5 november: underlag saknas" */
function originOf({ origin }: AgendaItem, { t, format }: Words): string {
  switch (origin?.kind) {
    case 'deferral': {
      const date = format.dayAndMonth(origin.since);
      const why = [origin.reason, origin.condition].filter((one) => one !== null && one !== '');
      return why.length > 0
        ? t('agenda.fromDeferralWhy', { date, why: why.join('; ') })
        : t('agenda.fromDeferral', { date });
    }
    case 'relay':
      return t('agenda.fromRelay', { group: origin.from });
    case 'plan':
      return t('agenda.fromPlan', { row: origin.row });
    case 'standing':
    case undefined:
      return '';
  }
}

function proposerOf({ proposedBy }: AgendaItem, { t }: Words): string {
  return proposedBy ? t('agenda.proposedBy', { name: proposedBy.name }) : '';
}
