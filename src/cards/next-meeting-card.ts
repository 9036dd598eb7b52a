import type { Group } from '../domain/group.js';
import type { CardView } from './template.js';
import type { Words } from './words.js';

export function nextMeetingView(
  { nextMeeting }: Group,
  leadDays: readonly number[],
  { t, format }: Words,
): CardView {
  const heading = t('meeting.heading');
  const when = nextMeeting
    ? t('meeting.when', { date: format.date(nextMeeting), time: format.time(nextMeeting) })
    : t('meeting.none', { example: t('help.meeting') });
  const leads = format.list(leadDays.map((days) => t('meeting.leadDays', { days })));
  return {
    summary: `${heading}: ${when}`,
    heading,
    when,
    isSet: nextMeeting !== null,
    reminders: t('meeting.reminders', { leads }),
  };
}
