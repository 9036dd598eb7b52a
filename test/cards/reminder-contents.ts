import type { Assignment } from '../../src/domain/assignment.js';
import type { CardContent } from '../../src/domain/card-content.js';
import type { Digest, Duty } from '../../src/domain/duties.js';
import type { Group, Language } from '../../src/domain/group.js';
import type { GroupId, Person } from '../../src/domain/ids.js';
import type { MyItem } from '../../src/domain/my-item.js';
import type { ReminderSection } from '../../src/domain/reminder-section.js';
import { groupIn, member, MEMBERS } from './fictional-group.js';
import { items } from './fictional-items.js';
import { assignments, deferral } from './fictional-record.js';

const MEETING = '2026-12-10T12:00:00Z';
const DAY = '2026-12-03';

interface Given {
  readonly person: Person;
  readonly group: Group;
  readonly items: readonly MyItem[];
  readonly members: readonly Person[];
  readonly assignments: readonly Assignment[];
  /** A name as somebody outside may have it. */
  readonly name: string;
}

export function section(
  person: Person,
  group: Group,
  own: readonly MyItem[],
  duties: readonly Duty[] = [],
  meeting: string | null = MEETING,
): ReminderSection {
  const reminded = own.map((item, index) => ({
    item,
    occasions:
      index % 3 === 1
        ? [{ kind: 'overdue', group: item.group, number: item.number, due: DAY, week: 1 } as const]
        : [],
  }));
  return { person, group: group.id, groupName: group.name, meeting, items: reminded, duties };
}

/** Everything that a chair, or the contact of somebody outside, may hear of. */
export function dutiesOf(given: Given): readonly Duty[] {
  const digest: Digest = {
    open: given.assignments.length,
    late: given.assignments.slice(0, 2),
    unclear: given.assignments.slice(1, 3),
    unconfirmed: given.assignments,
    ownerless: given.assignments.slice(0, 1),
    deferred: [deferral({ title: given.name })],
    isAgendaEmpty: true,
    unreached: given.members,
  };
  const reminded = given.items.map((item) => ({ item, occasions: [] }));
  return [
    { kind: 'chairDigest', meeting: MEETING, digest },
    { kind: 'agendaMissing', meeting: MEETING },
    { kind: 'meetingNotSet', last: DAY },
    { kind: 'commentsClose', held: MEETING, closes: DAY },
    {
      kind: 'forward',
      to: { kind: 'external', name: given.name },
      reminder: { meeting: MEETING, occasions: [], items: reminded },
    },
  ];
}

/** Reminders, and what is answered to them, with these people and things in them. */
export function reminderContents(
  language: Language,
  given: Given,
): Readonly<Record<string, CardContent>> {
  const { person, group, members } = given;
  const remind = { card: 'reminder', language, day: DAY, snoozedUntil: null } as const;
  const alone = { ...remind, inGroup: false, mentions: false } as const;
  const inGroup = { ...remind, inGroup: true, mentions: true } as const;
  const own = section(person, group, given.items);
  const [item] = given.items;
  const [assignment] = given.assignments;
  if (!item || !assignment) throw new Error('there is something to remind of');
  const one = { card: 'reminderItem', language, person, day: DAY, item, members } as const;
  const request = { assignment: assignment.number, by: person, at: MEETING, answered: null };
  const asked = { card: 'moreTime', group, assignment } as const;
  const other: Group = { ...group, id: 'idididididididididid22' as GroupId };
  const onTheDay = section(person, other, given.items.slice(0, 2), [], null);
  const held = { number: 3, at: MEETING, comments: { closes: DAY, by: person, at: MEETING } };
  return {
    'comments until a day': { card: 'comments', group, held },
    'reminder alone': { ...alone, sections: [own] },
    'reminder from two groups': { ...alone, sections: [own, onTheDay] },
    'reminder put off': { ...alone, sections: [own], snoozedUntil: '2026-12-04' },
    'reminder to the chair': { ...alone, sections: [section(person, group, [], dutiesOf(given))] },
    'reminder in the group': { ...inGroup, sections: [own] },
    'reminder to many in the group': {
      ...inGroup,
      sections: members.map((each) => section(each, group, given.items.slice(0, 4))),
    },
    'reminder item': { ...one, said: null, inGroup: false },
    'reminder item in the group': { ...one, said: null, inGroup: true },
    'reminder item given': {
      ...one,
      said: { what: 'given', day: null, name: given.name },
      inGroup: false,
    },
    'reminder item put off': {
      ...one,
      said: { what: 'snoozed', day: DAY, name: null },
      inGroup: false,
    },
    'more time': { ...asked, request },
    'more time given': {
      ...asked,
      request: { ...request, answered: { by: person, at: MEETING, due: { kind: 'nextMeeting' } } },
    },
    'more time refused': {
      ...asked,
      request: { ...request, answered: { by: person, at: MEETING, due: null } },
    },
  };
}

/** What can be chosen, of groups that are called so. */
export function choiceContents(
  language: Language,
  group: Group,
  name: string,
): Readonly<Record<string, CardContent>> {
  return {
    'reminders of one’s own': {
      card: 'reminderSettings',
      language,
      scope: null,
      off: [],
      groups: [{ group: group.id, name: name, isOff: false }],
      leadDays: [],
    },
    'own group, off': { card: 'ownGroup', language, group: group.id, name, isOff: true },
    'own group, on': { card: 'ownGroup', language, group: group.id, name, isOff: false },
    'reminders, some off': {
      card: 'reminderSettings',
      language,
      scope: null,
      off: ['overdue'],
      groups: Array.from({ length: 20 }, (_, index) => {
        const id = `${index}${group.id}`.slice(0, 22) as GroupId;
        return { group: id, name: name, isOff: index % 2 === 0 };
      }),
      leadDays: [5, 1],
    },
    'reminders of the group': {
      card: 'reminderSettings',
      language,
      scope: group.id,
      off: ['chair'],
      groups: [],
      leadDays: [7, 1],
    },
  };
}

export function reminderContentsIn(language: Language): Readonly<Record<string, CardContent>> {
  const group = groupIn(language);
  const reminders = reminderContents(language, {
    person: member('Jenny'),
    group,
    items: items(12, group.name),
    members: MEMBERS.slice(0, 3),
    assignments: assignments(8),
    name: 'Anki Roslund',
  });
  // Nobody's words stand on it.
  const held = { number: 3, at: MEETING, comments: null };
  return {
    ...reminders,
    'comments, no day any more': { card: 'comments', group, held },
    ...choiceContents(language, group, group.name),
  };
}
