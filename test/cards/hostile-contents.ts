import type { CardContent } from '../../src/domain/card-content.js';
import type { MyItem } from '../../src/domain/my-item.js';
import type { Owner } from '../../src/domain/owner.js';
import { groupIn, person } from './fictional-group.js';
import { hostileMeetings } from './fictional-meeting.js';
import { assignment, decision, linesOf, saidBesides } from './fictional-record.js';
import { answerContentsIn } from './answer-contents.js';
import { planContentsIn } from './plan-contents.js';
import { reminderContents } from './reminder-contents.js';
import { relayContentsIn } from './relay-contents.js';

/** Everything that somebody might type, or be called, to make the bot say more than it should. */
export const HOSTILE =
  '**fet** [länk](https://ond.example) <at>Chefen</at> ${hemligt} _x_ # rubrik\n- punkt';

const BAD = person(HOSTILE);
const group = groupIn('sv', { name: HOSTILE, chairs: [BAD], secretaries: [BAD], roundOpen: true });
const OWNERS: readonly (readonly Owner[])[] = [
  [{ kind: 'person', person: BAD }],
  [{ kind: 'external', name: HOSTILE }],
  [],
];

/** Each kind of card on which something stands that people wrote, all of it hostile. */
export function hostileContents(): Readonly<Record<string, CardContent>> {
  const members = [BAD];
  const given = OWNERS.map((owners, index) =>
    assignment({ number: index + 1, text: HOSTILE, owners, recordedBy: BAD }),
  );
  const [owned = assignment(), outside = assignment(), ownerless = assignment()] = given;
  const ended = { how: 'done', by: BAD, at: '2026-12-01T09:00:00Z' } as const;
  const one = { card: 'assignment', group, members, progress: null } as const;
  const bad = decision({ text: HOSTILE, recordedBy: BAD });
  const lines = linesOf(given, members, group);
  const doubted = lines.map((line) => {
    return { ...line, unclear: line.asked, unanswered: [], doubts: [HOSTILE] };
  });
  const besides = saidBesides(HOSTILE);
  const items: MyItem[] = given.map(({ number, text, owners, due }) => {
    const nextMeeting = null;
    const stored = { meeting: 1, recordedAt: '2026-11-02T12:00:00Z', unconfirmed: true };
    return {
      group: group.id,
      groupName: HOSTILE,
      number,
      text,
      owners,
      due,
      nextMeeting,
      ...stored,
    };
  });
  const draft = { form: 'f', text: HOSTILE, owners: [], due: 'none', date: null } as const;
  const form = {
    card: 'recordForm',
    group,
    members,
    draft: { ...draft, what: 'assignment' },
  } as const;
  const who = { language: 'sv', person: BAD, items } as const;
  const mine = { card: 'myItems', ...who, page: 0, which: null } as const;
  const written = { text: HOSTILE, name: HOSTILE, by: BAD, answer: HOSTILE };
  const relays = Object.fromEntries(
    // On a form it stands in the boxes.
    Object.entries(relayContentsIn('sv', written)).filter(([name]) => name !== 'relay form'),
  );
  const answers = Object.fromEntries(
    // Nothing that anybody wrote stands on it.
    Object.entries(answerContentsIn('sv', { ...written, owners: OWNERS[0] ?? [] })).filter(
      ([name]) => name !== 'answer that nothing is late',
    ),
  );
  const notYours = { reason: 'rights.notYours', who: [HOSTILE] } as const;
  const alreadyDone = { reason: 'assignment.alreadyDone', number: 3, by: HOSTILE } as const;
  return {
    ...answers,
    decision: { card: 'decision', group, decision: bad },
    assignment: { ...one, assignment: owned },
    'assignment of an outsider': { ...one, assignment: outside },
    'assignment of nobody': { ...one, assignment: ownerless },
    'assignment done': { ...one, assignment: { ...owned, ended } },
    'round open': { card: 'round', group, round: 4, lines, members, ...besides, view: null },
    'round, all unclear': {
      card: 'round',
      group,
      round: 4,
      lines: doubted,
      members,
      ...besides,
      view: { person: BAD, runsMeeting: true },
    },
    'round summary': { card: 'roundSummary', group, round: 4, lines: doubted, ...besides },
    ...hostileMeetings(BAD),
    roles: { card: 'roles', group },
    'roles of its own': {
      card: 'roles',
      group: {
        ...group,
        otherRoles: [{ name: HOSTILE, holders: [BAD] }],
        workingGroups: [{ name: 'x', members: [BAD], others: [HOSTILE], convenor: null }],
      },
    },
    welcome: { card: 'welcome', group },
    'form asking whom': { ...form, remark: { kind: 'whichPerson', name: HOSTILE } },
    'form refused, not yours': { ...form, remark: { kind: 'refused', refusal: notYours } },
    'form refused, done already': { ...form, remark: { kind: 'refused', refusal: alreadyDone } },
    'list of assignments': {
      card: 'recordList',
      group,
      what: 'assignments',
      assignments: given,
      asking: [],
      page: 0,
    },
    'list of decisions': {
      card: 'recordList',
      group,
      what: 'decisions',
      decisions: [bad],
      page: 0,
    },
    'my items in one group': { ...mine, group: group.id },
    'my items in all groups': { ...mine, group: null },
    ...planContentsIn('sv', { text: HOSTILE, by: BAD, rows: 1, hanging: 1 }),
    ...relays,
    ...reminderContents('sv', {
      person: BAD,
      group,
      items,
      members,
      assignments: given,
      name: HOSTILE,
    }),
  };
}
