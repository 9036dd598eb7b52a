import type { LabelledAssignment, LabelledMinutes, LabelledPerson } from '../labelled-minutes.js';

/** A meeting as its minutes tell it, in the order in which it goes. */
export interface Script {
  readonly date: string;
  /** `2026-04-17T14:00`, where the minutes name the day. */
  readonly nextMeeting: string;
  /** In the chat; those who only stand in or come for an item are known by name. */
  readonly members: readonly LabelledPerson[];
  readonly guests: readonly LabelledPerson[];
  readonly chair: LabelledPerson;
  readonly secretary: LabelledPerson;
  readonly items: readonly ScriptItem[];
}

export interface ScriptItem {
  readonly title: string;
  readonly decisions: readonly string[];
  readonly assignments: readonly LabelledAssignment[];
  /** Why it is put off; null where it is not. */
  readonly deferred: { readonly reason: string } | null;
}

/**
 * Everything that must be in the record, and besides it what the meeting left to nobody: those are
 * what the round is for.
 */
export function scriptOf(minutes: LabelledMinutes): Script {
  const { meeting, attendance } = minutes;
  const isGuest = ({ status, items }: LabelledPerson) =>
    status === 'substitute' || (status === 'coopted' && items !== undefined);
  const sure = attendance.filter(({ tier }) => tier === 'must');
  const members = sure.filter((person) => !isGuest(person));
  const there = members.filter(({ status }) => status !== 'absent');
  const withRole = (role: RegExp) => there.find((one) => role.test(one.role));
  const chair = withRole(/^(?!.*\boch sekreterare).*ordförande(?! lokala)/i) ?? there[0];
  const secretary = withRole(/^sekreterare|nämndsekreterare/i) ?? there[1];
  if (!chair || !secretary) throw new Error('the minutes name nobody');
  return {
    date: meeting.date,
    nextMeeting: `${meeting.nextMeetingISO ?? plusDays(meeting.date, 35)} 13:00`,
    members,
    guests: sure.filter(isGuest),
    chair,
    secretary,
    items: itemsOf(minutes),
  };
}

function itemsOf({ agenda, decisions, assignments, deferred }: LabelledMinutes): ScriptItem[] {
  const kept = assignments.filter(({ tier, owners }) => tier === 'must' || owners.length === 0);
  const decided = decisions.filter(({ tier }) => tier === 'must');
  const off = deferred.filter(({ tier }) => tier === 'must');
  const last = Math.max(agenda.length, ...[...kept, ...decided, ...off].map(placeOf));
  return Array.from({ length: last }, (_, index) => {
    const here = (labelled: { item?: string | undefined }) => placeOf(labelled) === index + 1;
    const away = off.find(here);
    return {
      title: agenda[index] ?? away?.what ?? `Ärende ${index + 1}`,
      decisions: decided.filter(here).map(({ text }) => text),
      assignments: kept.filter(here),
      deferred: away ? { reason: away.reason ?? 'tiden tog slut' } : null,
    };
  });
}

/** As a card takes owners: those who can be chosen come before those who are written. */
export function chosenFirst(script: Script): Script {
  const isListed = (owner: string) => script.members.some(({ name }) => name === owner);
  const ordered = (owners: readonly string[]) => [
    ...owners.filter(isListed),
    ...owners.filter((owner) => !isListed(owner)),
  ];
  return {
    ...script,
    items: script.items.map((item) => ({
      ...item,
      assignments: item.assignments.map((one) => ({ ...one, owners: ordered(one.owners) })),
    })),
  };
}

/** "4 SIP" stands under item 4; what names no item comes first. */
function placeOf({ item }: { item?: string | undefined }): number {
  return Number(/^\d+/.exec(item ?? '')?.[0] ?? 1);
}

function plusDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}
