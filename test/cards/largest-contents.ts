import type { Assignment } from '../../src/domain/assignment.js';
import type { CardContent } from '../../src/domain/card-content.js';
import { roundLines } from '../../src/domain/closing-round.js';
import type { Language } from '../../src/domain/group.js';
import type { Owner } from '../../src/domain/owner.js';
import { groupIn, person } from './fictional-group.js';
import { largestMeetings } from './fictional-meeting.js';
import { assignment, decision, saidBesides } from './fictional-record.js';
import { answerContentsIn } from './answer-contents.js';
import { planContentsIn } from './plan-contents.js';
import { choiceContents, reminderContents } from './reminder-contents.js';
import { relayContentsIn } from './relay-contents.js';

const LONG = 'Ångström Österåker återkoppla på väntetider '.repeat(60).slice(0, 2000);

/** The largest chat Teams tells everything about, everyone with a name of forty characters. */
const CROWD = Array.from({ length: 60 }, (_, index) => {
  const name = `${index} Ann-Christine Gripenstedt-Wallerius-Åhlén`.slice(0, 40);
  return person(name, `${index}-idididididididididididid`.slice(0, 22));
});
const [FIRST = never()] = CROWD;

const asOwners = (count: number) => CROWD.slice(0, count).map(ownerOf);
const ownerOf = (one: (typeof CROWD)[number]): Owner => ({ kind: 'person', person: one });

/** Thirty assignments, each with the longest text and the most owners that can be recorded. */
function heavy(owners: (index: number) => readonly Owner[]): Assignment[] {
  return Array.from({ length: 30 }, (_, index) =>
    assignment({ number: index + 101, text: LONG, owners: owners(index), recordedBy: FIRST }),
  );
}

/** As large as each kind of card can get. */
export function largestIn(language: Language): Readonly<Record<string, CardContent>> {
  const group = groupIn(language, {
    name: LONG.slice(0, 120),
    chairs: CROWD.slice(0, 20),
    secretaries: CROWD.slice(20, 40),
    roundOpen: true,
    otherRoles: CROWD.slice(0, 20).map(() => ({ name: LONG.slice(0, 120), holders: CROWD })),
    workingGroups: CROWD.slice(0, 20).map((one) => ({
      name: LONG.slice(0, 120),
      members: CROWD.slice(0, 40),
      others: [],
      convenor: one.name,
    })),
  });
  const outside = { kind: 'external', name: LONG.slice(0, 500) } as const;
  const everyone = { kind: 'everyone' } as const;
  const members = CROWD;
  const besides = saidBesides(LONG);
  const round = { card: 'round', group, round: 4, members, ...besides, view: null } as const;
  const summary = { card: 'roundSummary', group, round: 4, ...besides } as const;
  const lines = (given: readonly Assignment[]) => roundLines(given, [], group, members);
  const mixed = heavy((index) => [[], asOwners(30), [everyone], [outside]][index % 4] ?? []);
  const crowded = heavy(() => asOwners(30));
  const items = crowded.map(({ number, text, owners, due }) => {
    const id = group.id;
    const nextMeeting = group.nextMeeting;
    const stored = { meeting: 1, recordedAt: '2026-11-02T12:00:00Z', unconfirmed: true };
    return { group: id, groupName: group.name, number, text, owners, due, nextMeeting, ...stored };
  });
  const one = { card: 'assignment', group, members } as const;
  const long = decision({ text: LONG, recordedBy: FIRST });
  const doubted = lines(mixed).map((line) => ({ ...line, unclear: line.asked, unanswered: [] }));
  const draft = { form: 'f'.repeat(80), what: 'assignment', text: LONG } as const;
  const filled = {
    ...draft,
    owners: [...asOwners(30), outside],
    due: 'date',
    date: '2027-01-15',
  } as const;
  const who = { card: 'myItems', language, person: FIRST, page: 0, which: null } as const;
  return {
    decision: { card: 'decision', group, decision: long },
    assignment: { ...one, assignment: crowded[0] ?? never(), progress: null },
    'assignment of nobody': { ...one, assignment: mixed[0] ?? never(), progress: null },
    'round, everything open': { ...round, lines: lines(mixed) },
    'round, everyone asked': { ...round, lines: lines(heavy(() => [everyone])) },
    'round, thirty asked': { ...round, lines: lines(crowded) },
    'round, nobody asked': { ...round, lines: lines(heavy(() => [])) },
    'round, outsiders asked': { ...round, lines: lines(heavy(() => [outside])) },
    'round, everything unclear': { ...round, lines: doubted },
    'round, a member’s view': {
      ...round,
      lines: lines(crowded),
      view: { person: FIRST, runsMeeting: false },
    },
    'round, the chair’s view': {
      ...round,
      lines: lines(mixed),
      view: { person: FIRST, runsMeeting: true },
    },
    'round summary': { ...summary, lines: lines(mixed) },
    'round summary, unclear': { ...summary, lines: doubted },
    ...largestMeetings(language, CROWD, LONG),
    roles: { card: 'roles', group },
    welcome: { card: 'welcome', group },
    form: { card: 'recordForm', group, draft: filled, members, remark: null },
    'list of assignments': {
      card: 'recordList',
      group,
      what: 'assignments',
      assignments: crowded,
      asking: [],
      page: 1,
    },
    'list of decisions': {
      card: 'recordList',
      group,
      what: 'decisions',
      decisions: Array.from({ length: 30 }, (_, index) => ({ ...long, number: index + 1 })),
      page: 1,
    },
    ...answerContentsIn(language, { text: LONG, name: LONG.slice(0, 120), owners: asOwners(30) }),
    ...planContentsIn(language, {
      text: LONG,
      responsible: asOwners(30),
      by: FIRST,
      rows: 30,
      hanging: 30,
    }),
    ...relayContentsIn(language, {
      text: LONG,
      name: LONG.slice(0, 120),
      by: FIRST,
      answer: LONG,
      links: 19,
    }),
    'my items': { ...who, group: null, items, page: 1 },
    'my items in one group': { ...who, group: group.id, items, page: 1 },
    ...choiceContents(language, group, LONG.slice(0, 120)),
    ...reminderContents(language, {
      person: FIRST,
      group,
      items,
      members: CROWD.slice(0, 15),
      assignments: crowded,
      name: LONG.slice(0, 500),
    }),
  };
}

function never(): never {
  throw new Error('the largest contents are not empty');
}
