import type { Assignment } from '../domain/assignment.js';
import type { Digest, Duty } from '../domain/duties.js';
import type { ReminderSection } from '../domain/reminder-section.js';
import { brief, briefOwners } from './brief.js';
import type { Detail } from './detail.js';
import type { Words } from './words.js';

/** Longer than most assignments: the whole text stands on its own card. */
const MAX_TEXT = 100;
const MAX_NAME = 60;
/** As many of each kind as a chair takes in at a glance. */
const MAX_LINES = 5;

/** What somebody hears of as a chair, or as the contact of somebody outside. */
export function dutyViews(
  { groupName, duties }: ReminderSection,
  words: Words,
  detail: Detail,
): { title: string; lines: { text: string }[] }[] {
  const group = brief(groupName, MAX_NAME) || words.t('word.thisGroup');
  return duties.map((duty) => {
    const { title, lines } = dutyView(duty, group, words, detail);
    return { title, lines: lines.map((text) => ({ text })) };
  });
}

function dutyView(
  duty: Duty,
  group: string,
  words: Words,
  detail: Detail,
): { title: string; lines: string[] } {
  const { t, format } = words;
  switch (duty.kind) {
    case 'chairDigest': {
      const date = format.date(duty.meeting);
      const title = t('digest.heading', { group, date });
      return { title, lines: digestLines(duty.digest, words, detail) };
    }
    case 'agendaMissing': {
      const date = format.date(duty.meeting);
      return {
        title: t('digest.agendaMissing', { group, date }),
        lines: [t('digest.agendaHow')],
      };
    }
    case 'meetingNotSet': {
      const date = format.calendarDate(duty.last);
      return { title: t('digest.notSet', { group, date }), lines: [t('digest.notSetHow')] };
    }
    case 'commentsClose': {
      const [date, meeting] = [format.calendarDate(duty.closes), format.date(duty.held)];
      return { title: t('comments.closing', { group, date, meeting }), lines: [] };
    }
    case 'forward': {
      const name = brief(duty.to.name, MAX_NAME);
      const items = duty.reminder.items.slice(0, detail.lines).map(({ item }) => {
        const due = format.due(item.due, item.nextMeeting);
        return `– ${brief(item.text, Math.min(detail.text, MAX_TEXT))} (${due})`;
      });
      return {
        title: t('forward.heading', { name, group }),
        lines: [t('forward.text', { name, group }), ...items, t('forward.end')],
      };
    }
  }
}

function digestLines(digest: Digest, words: Words, detail: Detail): string[] {
  const { t } = words;
  const { open, late, unclear, unconfirmed, ownerless, deferred, isAgendaEmpty } = digest;
  const named = (assignments: readonly Assignment[]) => {
    return listed(assignments, (one) => lineOf(one, words, detail), words);
  };
  const parts = [
    late.length > 0 ? [t('digest.late', { count: late.length }), ...named(late)] : [],
    unclear.length > 0 ? [t('digest.unclear'), ...named(unclear)] : [],
    unconfirmed.length > 0 ? [t('digest.unconfirmed'), ...named(unconfirmed)] : [],
    ownerless.length > 0 ? [t('digest.ownerless'), ...named(ownerless)] : [],
    deferred.length > 0
      ? [
          t('digest.deferred'),
          ...listed(deferred, ({ title }) => `– ${brief(title, MAX_TEXT)}`, words),
        ]
      : [],
    isAgendaEmpty ? [t('digest.agendaEmpty')] : [],
    digest.unreached.length > 0 ? [unreachedLine(digest, words)] : [],
  ];
  return [t('digest.open', { count: open }), ...parts.flat()];
}

function unreachedLine({ unreached }: Digest, { t, format }: Words): string {
  const names = unreached.slice(0, MAX_LINES).map(({ name }) => brief(name, MAX_NAME));
  const left = unreached.length - names.length;
  const all = left > 0 ? t('round.andMore', { names: names.join(', '), count: left }) : '';
  return t('digest.unreached', { names: all || format.list(names) });
}

function lineOf(assignment: Assignment, words: Words, detail: Detail): string {
  const text = brief(assignment.text, Math.min(detail.text, MAX_TEXT));
  return `${assignment.number}. ${text} (${briefOwners(assignment.owners, words, detail.names)})`;
}

function listed<T>(all: readonly T[], line: (one: T) => string, { t }: Words): string[] {
  const shown = all.slice(0, MAX_LINES).map(line);
  const left = all.length - shown.length;
  return left > 0 ? [...shown, t('list.more', { count: left })] : shown;
}
