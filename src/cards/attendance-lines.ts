import type { Attendance, Attendee } from '../domain/attendance.js';
import { arrivedLate, isUnheard, leftEarly, wasExpected } from '../domain/attendance-rules.js';
import type { CardContent } from '../domain/card-content.js';
import { brief } from './brief.js';
import type { Detail } from './detail.js';
import type { Words } from './words.js';

type Content = Extract<CardContent, { card: 'agenda' }>;

/** Names are what a large meeting's card is mostly made of. */
const NAMES_PER_DETAIL = 10;

/** Who is there, who is not, and how many have said nothing. */
export function attendanceView(content: Content, words: Words, detail: Detail) {
  const { t } = words;
  const { attendance, members } = content;
  const max = detail.names * NAMES_PER_DETAIL;
  const present = sorted(attendance.filter(({ status }) => status === 'present'));
  const absent = sorted(attendance.filter(({ status }) => status === 'absent'));
  const unheard = members.filter((member) => isUnheard(member, attendance)).length;
  const named = (rows: readonly Attendance[]) => {
    const names = rows.slice(0, max).map((row) => entryOf(row, content, words));
    return rows.length > max
      ? t('round.andMore', { names: names.join(', '), count: rows.length - max })
      : names.join(', ');
  };
  const lines = [
    ...(present.length > 0
      ? [{ label: t('attendance.present', { count: present.length }), names: named(present) }]
      : []),
    ...(absent.length > 0
      ? [{ label: t('attendance.absent', { count: absent.length }), names: named(absent) }]
      : []),
    ...(attendance.length > 0 && unheard > 0
      ? [{ label: t('attendance.unheard', { count: unheard }), names: '' }]
      : []),
  ];
  return { lines };
}

/** "Bo Ek (psykolog, BUP, ersätter Eva Solberg, från kl. 13:20)" */
function entryOf(row: Attendance, { meeting }: Content, { t, format }: Words): string {
  const { items, standsInFor, title, organisation } = row;
  const clock = (at: string) => format.time(at);
  const arrived = arrivedLate(row, meeting, clock);
  const left = leftEarly(row, meeting, clock);
  const about = [
    title === null ? '' : brief(title, 30),
    organisation === null ? '' : brief(organisation, 30),
    standsInFor === null ? '' : t('attendance.standsIn', { name: brief(standsInFor, 30) }),
    row.coopted || items ? t('attendance.coopted') : '',
    items ? t('attendance.items', { items: rangeOf(items) }) : '',
    arrived === null ? '' : t('attendance.arrived', { when: momentOf(arrived) }),
    left === null ? '' : t('attendance.left', { when: momentOf(left) }),
  ].filter((part) => part !== '');
  const name = brief(nameOf(row.who), 40);
  return about.length > 0 ? `${name} (${about.join(', ')})` : name;

  function momentOf(said: string): string {
    const item = /^item:(\d+)$/.exec(said)?.[1];
    return item ? t('attendance.item', { item }) : t('attendance.clock', { time: said });
  }
}

function sorted(rows: readonly Attendance[]): readonly Attendance[] {
  const rank = (row: Attendance) => (wasExpected(row) ? 0 : 1);
  return [...rows].sort(
    (a, b) => rank(a) - rank(b) || nameOf(a.who).localeCompare(nameOf(b.who), 'sv'),
  );
}

function nameOf(who: Attendee): string {
  return who.kind === 'person' ? who.person.name : who.name;
}

function rangeOf({ from, to }: { readonly from: number; readonly to: number }): string {
  return from === to ? String(from) : `${from}–${to}`;
}
