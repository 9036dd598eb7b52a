import type { CardContent } from '../domain/card-content.js';
import { leadDaysOf } from '../domain/reminder-choice.js';
import { dateIn, timeIn } from '../domain/time.js';
import type { CardView } from './template.js';
import type { Words } from './words.js';

type Content = Extract<CardContent, { card: 'nextMeeting' }>;

/** A meeting has been missed now and then; a whole summer of them is only counted. */
const MAX_SKIPPED = 3;

export function nextMeetingView(
  { group, proposal }: Content,
  {
    zone,
    reminderLeadDays,
  }: { readonly zone: string; readonly reminderLeadDays: readonly number[] },
  words: Words,
): CardView {
  const { t, format } = words;
  const { nextMeeting, cadence } = group;
  const heading = t('meeting.heading');
  const when = nextMeeting
    ? t('meeting.when', { date: format.date(nextMeeting), time: format.time(nextMeeting) })
    : t('meeting.none', { example: t('help.meeting') });
  const leadDays = leadDaysOf(group, reminderLeadDays, null);
  const leads = format.list(leadDays.map((days) => t('meeting.leadDays', { days })));
  const proposed = proposal
    ? t('cadence.proposal', { date: format.date(proposal.at), time: format.time(proposal.at) })
    : '';
  return {
    summary: [`${heading}: ${when}`, proposed].filter((line) => line !== '').join('\n'),
    heading,
    when,
    isSet: nextMeeting !== null && leadDays.length > 0,
    reminders: t('meeting.reminders', { leads }),
    hasCadence: cadence !== null,
    cadenceLabel: t('cadence.label'),
    cadence: cadence?.said ?? '',
    hasProposal: proposal !== null,
    proposed,
    skipped: skippedLine(proposal?.skipped ?? [], words),
    hasSkipped: (proposal?.skipped.length ?? 0) > 0,
    confirmButton: t('cadence.confirmButton'),
    at: proposal?.at ?? '',
    dateLabel: t('cadence.otherDate'),
    date: proposal ? dateIn(zone, proposal.at) : '',
    timeLabel: t('cadence.otherTime'),
    time: proposal ? timeIn(zone, proposal.at) : '',
    setButton: t('cadence.setButton'),
    group: group.id,
  };
}

function skippedLine(days: readonly string[], { t, format }: Words): string {
  const named = days.slice(0, MAX_SKIPPED).map((day) => format.calendarDate(day));
  const left = days.length - named.length;
  const all = left > 0 ? [...named, t('cadence.moreSkipped', { count: left })] : named;
  return t('cadence.skipped', { days: format.list(all) });
}
