import type { AgendaItem } from '../../src/domain/agenda.js';
import type { Attendance } from '../../src/domain/attendance.js';
import type { CardContent } from '../../src/domain/card-content.js';
import type { Language } from '../../src/domain/group.js';
import type { Person } from '../../src/domain/ids.js';
import type { Meeting } from '../../src/domain/meeting.js';
import { groupIn, member, MEMBERS } from './fictional-group.js';
import { assignment, assignments, decision, deferral, external, of } from './fictional-record.js';

const OPENED = { at: '2026-12-10T12:00:00Z' };

export function item(id: number, title: string, over: Partial<AgendaItem> = {}): AgendaItem {
  const rest = { presenter: null, time: null, origin: null, proposedBy: null } as const;
  return { id, title, status: 'open', ...rest, ...over };
}

const standing = (closing = false) => ({ origin: { kind: 'standing', closing } }) as const;
const putOff = (reason: string | null, condition: string | null = null) =>
  ({ kind: 'deferral', number: 3, since: '2026-11-05', reason, condition }) as const;

/** The agenda of one afternoon: some done, one put off, the rest from everywhere. */
export const AGENDA: readonly AgendaItem[] = [
  item(1, 'Öppnande och dagordning', { ...standing(), status: 'handled' }),
  item(2, 'Föregående minnesanteckningar', { ...standing(), status: 'handled' }),
  item(3, 'Problematisk skolfrånvaro', { presenter: 'Elsa Törnkvist', time: '13:10' }),
  item(4, 'Gemensam samtyckesblankett', { status: 'deferred', presenter: 'Rana Haddad' }),
  item(5, 'Avtalet med de privata mottagningarna', { origin: putOff('underlag saknas') }),
  item(6, 'Hur gick det med tolkarna?', {
    origin: { kind: 'relay', number: 2, from: 'Ekdalen äldre' },
  }),
  item(7, 'Sprida information om samordnad individuell plan', { origin: { kind: 'plan', row: 4 } }),
  item(8, 'Nya lokaler', { proposedBy: member('Tuomas'), time: '14:30' }),
  item(9, 'Övrigt', standing(true)),
  item(10, 'Ärenden till nästa möte', standing(true)),
  item(11, 'Kort avstämning', standing(true)),
  item(12, 'Avslut', standing(true)),
];

export function meeting(over: Partial<Meeting> = {}): Meeting {
  const rest = { opened: OPENED, closed: null, cardOn: '2026-12-10' };
  return { number: 5, agenda: AGENDA, lastItem: 12, ...rest, ...over };
}

export function attends(who: Person | string, over: Partial<Attendance> = {}): Attendance {
  return {
    meeting: 5,
    who:
      typeof who === 'string' ? { kind: 'external', name: who } : { kind: 'person', person: who },
    status: 'present',
    standsInFor: null,
    coopted: false,
    items: null,
    title: null,
    organisation: null,
    arrived: null,
    left: null,
    source: 'typed',
    by: member('Sofia'),
    at: OPENED.at,
    ...over,
  };
}

const movedOn = (text: string) => deferral({ title: text, reason: text, condition: text });

const ATTENDANCE: readonly Attendance[] = [
  ...MEMBERS.slice(0, 14).map((one) => attends(one)),
  attends(member('Nils'), { title: 'psykolog', organisation: 'BUP', arrived: '13:20' }),
  attends(member('Olga'), { left: 'item:6' }),
  attends('Petra Lilja', { standsInFor: 'Viveka Ask' }),
  attends('Sven Marklund', { coopted: true, items: { from: 4, to: 6 } }),
  attends(member('Viveka'), { status: 'absent' }),
  attends(member('Yusuf'), { status: 'absent' }),
];

/** Every state in which a card of a meeting looks different. */
export function meetingContents(language: Language): Readonly<Record<string, CardContent>> {
  const current = { meeting: 5, item: 3, number: 3, title: 'Problematisk skolfrånvaro' };
  const open = groupIn(language, { meeting: 5, meetingOpen: true, meetingAt: OPENED.at, current });
  const before = groupIn(language, { meeting: 4 });
  const agenda = { card: 'agenda', day: '2026-12-10', members: MEMBERS, asking: [] } as const;
  const promised = assignments(9).map((one) => ({ ...one, meeting: 4 }));
  const planned = meeting({ opened: null, agenda: AGENDA.slice(2, 8) });
  const records = {
    item: 3,
    number: 3,
    title: 'Problematisk skolfrånvaro',
    decisions: [decision({ number: 12, item: 3 }), decision({ number: 11, replacedBy: 12 })],
    assignments: [
      assignment({ owners: of('Jenny', 'Nils') }),
      assignment({ number: 8, owners: [], text: 'Hitta en lokal till föräldracaféet' }),
      assignment({
        number: 9,
        owners: [external('Anki Roslund')],
        unconfirmed: ['external:anki roslund'],
      }),
      assignment({
        number: 10,
        ended: { how: 'done', by: member('Lena'), at: '2026-12-10T13:00:00Z' },
      }),
    ],
    deferrals: [],
  };
  const other = {
    item: 4,
    number: null,
    title: 'Gemensam samtyckesblankett',
    decisions: [],
    assignments: [assignment({ number: 13 })],
    deferrals: [movedOn('Gemensam samtyckesblankett')],
  };
  const card = { card: 'item', meeting: 5, item: records, others: [], members: MEMBERS } as const;
  const left = { card: 'successor', person: member('Jenny'), members: MEMBERS } as const;
  return {
    'agenda open': {
      ...agenda,
      group: open,
      meeting: meeting(),
      attendance: ATTENDANCE,
      promised,
      asking: promised.slice(0, 2).map((one) => ({ by: member('Jenny'), assignment: one })),
    },
    'agenda planned': { ...agenda, group: before, meeting: planned, attendance: [], promised: [] },
    'agenda of an unknown day': {
      ...agenda,
      group: before,
      day: null,
      meeting: planned,
      attendance: [],
      promised,
    },
    'agenda, nothing left': {
      ...agenda,
      group: { ...open, current: null },
      meeting: meeting({ agenda: AGENDA.map((one) => ({ ...one, status: 'handled' })) }),
      attendance: ATTENDANCE,
      promised: [],
    },
    'agenda of a meeting that is over': {
      ...agenda,
      group: { ...open, meetingOpen: false, current: null },
      meeting: meeting({ closed: { at: '2026-12-10T14:00:00Z' } }),
      attendance: ATTENDANCE,
      promised: [],
    },
    successor: { ...left, group: open, assignments: assignments(4) },
    'successor, nothing left': { ...left, group: open, assignments: [] },
    'item with records': { ...card, group: open },
    'item with records of others': { ...card, group: before, others: [other] },
  };
}

/** Fifty items, sixty people, forty promises, and every text as long as it may be. */
export function largestMeetings(
  language: Language,
  crowd: readonly Person[],
  text: string,
): Readonly<Record<string, CardContent>> {
  const title = text.slice(0, 200);
  const name = text.slice(0, 120);
  const [first = member('Jenny')] = crowd;
  const origins = [null, putOff(text.slice(0, 100), text.slice(0, 100)), null, null] as const;
  const agenda = Array.from({ length: 50 }, (_, index) =>
    item(index + 1, title, {
      presenter: name,
      time: '13:10',
      origin: origins[index % 4] ?? null,
      proposedBy: index % 4 === 3 ? first : null,
      status: index < 10 ? 'handled' : 'open',
    }),
  );
  const current = { meeting: 5, item: 20, number: 20, title };
  const group = groupIn(language, { meeting: 5, meetingAt: OPENED.at, current, itemCards: [20] });
  const attendance = crowd.map((one, index) =>
    attends(one, {
      status: index % 5 === 0 ? 'absent' : 'present',
      standsInFor: name,
      items: { from: 10, to: 20 },
      arrived: '13:40',
      left: 'item:30',
    }),
  );
  const heavy = (count: number, owners: number) =>
    Array.from({ length: count }, (_, index) =>
      assignment({
        number: index + 101,
        text,
        owners: crowd.slice(0, owners).map((person) => ({ kind: 'person', person })),
        meeting: owners === 0 ? 5 : 4,
      }),
    );
  const records = (assignments: number, owners: number) => ({
    item: 20,
    number: 20,
    title,
    decisions: Array.from({ length: 20 }, (_, index) => decision({ number: index + 1, text })),
    assignments: heavy(assignments, owners),
    deferrals: [movedOn(text)],
  });
  const agendaCard = { card: 'agenda', group, day: '2026-12-10', members: crowd } as const;
  const itemCard = { card: 'item', group, meeting: 5, members: crowd } as const;
  return {
    agenda: {
      ...agendaCard,
      meeting: meeting({ agenda, lastItem: 50 }),
      attendance,
      promised: heavy(40, 30),
      asking: heavy(10, 1).map((one) => ({ by: first, assignment: one })),
    },
    'agenda, nobody there': {
      ...agendaCard,
      meeting: meeting({ agenda, lastItem: 50 }),
      attendance: [],
      promised: heavy(60, 1),
      asking: [],
    },
    successor: {
      card: 'successor',
      group,
      person: first,
      assignments: heavy(40, 1),
      members: crowd,
    },
    'item of many': { ...itemCard, item: records(30, 30), others: [records(10, 3)] },
    'item of nobody’s': { ...itemCard, item: records(30, 0), others: [] },
  };
}

/** A meeting in which everything that can be written is the same bad text. */
export function hostileMeetings(bad: Person): Readonly<Record<string, CardContent>> {
  const { name: text } = bad;
  const current = { meeting: 5, item: 1, number: 1, title: text };
  const group = groupIn('sv', { meeting: 5, meetingAt: OPENED.at, current, chairs: [bad] });
  const agenda = [
    item(1, text, { presenter: text, proposedBy: bad }),
    item(2, text, { origin: putOff(text, text) }),
    item(3, text, { origin: { kind: 'relay', number: 1, from: text } }),
  ];
  const given = assignment({ text, owners: [{ kind: 'external', name: text }], recordedBy: bad });
  const records = {
    item: 1,
    number: 1,
    title: text,
    decisions: [decision({ text })],
    assignments: [given, assignment({ text, owners: [] })],
    deferrals: [movedOn(text)],
  };
  return {
    agenda: {
      card: 'agenda',
      group,
      meeting: meeting({ agenda, lastItem: 3 }),
      day: '2026-12-10',
      attendance: [attends(bad, { standsInFor: text }), attends(text, { status: 'absent' })],
      members: [bad],
      promised: [given],
      asking: [{ by: bad, assignment: given }],
    },
    successor: { card: 'successor', group, person: bad, assignments: [given], members: [bad] },
    item: {
      card: 'item',
      group,
      meeting: 5,
      item: records,
      others: [{ ...records, item: 2 }],
      members: [bad],
    },
  };
}
