import type { CardContent, RecordDraft } from '../../src/domain/card-content.js';
import type { Language } from '../../src/domain/group.js';
import { meetingContents } from './fictional-meeting.js';
import { groupIn, member, MEMBERS, SIXTY } from './fictional-group.js';
import {
  assignment,
  assignments,
  decision,
  decisions,
  deferral,
  external,
  linesOf,
  NOTHING_ELSE,
  of,
  saidBesides,
  SHARED,
} from './fictional-record.js';
import { answerContentsIn } from './answer-contents.js';
import { planContentsIn, planFormsIn } from './plan-contents.js';
import { items } from './fictional-items.js';
import { reminderContentsIn } from './reminder-contents.js';
import { relayContentsIn, scantyRelayContentsIn } from './relay-contents.js';

const JENNY = member('Jenny');

const EMPTY: RecordDraft = {
  form: '1730812345678',
  what: 'assignment',
  text: '',
  owners: [],
  due: 'none',
  date: null,
};
const PREFILLED: RecordDraft = {
  ...EMPTY,
  text: 'Skriva ett förslag till gemensam samtyckesblankett',
  owners: [...of('Rana', 'Viveka'), external('Anki Roslund')],
  due: 'date',
  date: '2027-01-15',
};

/** Every kind of card in every state that looks different, under a name for the test report. */
export function contentsIn(language: Language): Readonly<Record<string, CardContent>> {
  const group = groupIn(language);
  const empty = groupIn(language, { chairs: [], secretaries: [], nextMeeting: null });
  const open = groupIn(language, { roundOpen: true });
  const cadence = { said: 'första onsdagen i månaden', rule: 'FREQ=MONTHLY;BYDAY=1WE' };
  const withRoles = groupIn(language, {
    otherRoles: [{ name: 'samordnare', holders: [member('Lena')] }],
    workingGroups: [
      {
        name: 'Konferensen',
        members: [member('Elsa'), member('Nils')],
        others: ['Stina Ek'],
        convenor: 'Elsa Törnkvist',
      },
      { name: 'Samtycken', members: [member('Rana')], others: [], convenor: null },
    ],
  });
  const unset = groupIn(language, { nextMeeting: null, cadence });
  const proposal = { at: '2027-01-13T12:00:00Z', skipped: [] };
  const handedOut = assignments();
  const settled = assignments().filter(({ owners }) => owners.length > 0);
  const one = { card: 'assignment', group, progress: null, members: [] } as const;
  const round = { card: 'round', group: open, round: 4, members: MEMBERS, ...SHARED } as const;
  const summary = { card: 'roundSummary', group, round: 4, ...NOTHING_ELSE } as const;
  const besides = saidBesides();
  const form = { card: 'recordForm', group, members: MEMBERS, remark: null } as const;
  const list = { card: 'recordList', group, page: 0 } as const;
  const mine = {
    card: 'myItems',
    language,
    group: null,
    person: JENNY,
    page: 0,
    which: null,
  } as const;
  const twenty = assignments(20);
  const all = { owners: [{ kind: 'everyone' }], text: 'Läsa utkastet till årsberättelse' } as const;
  const ended = { how: 'done', by: JENNY, at: '2026-12-01T09:00:00Z' } as const;
  const clear = linesOf(settled, MEMBERS).map((line) => {
    return { ...line, clear: line.asked, unclear: [], unanswered: [], onBehalf: 2 };
  });
  return {
    deferral: { card: 'deferral', group, deferral: deferral() },
    'deferral to a month': {
      card: 'deferral',
      group,
      deferral: deferral({ target: { kind: 'month', month: '2027-02' }, reason: null }),
    },
    'deferral to the backlog': {
      card: 'deferral',
      group,
      deferral: deferral({ target: { kind: 'backlog' }, condition: 'tills budgeten är klar' }),
    },
    'decision replaced': { card: 'decision', group, decision: decision({ replacedBy: 7 }) },
    decision: { card: 'decision', group, decision: decisions(3)[2] ?? never() },
    'assignment of several': { ...one, assignment: assignment({ owners: of('Jenny', 'Nils') }) },
    'assignment of nobody': { ...one, assignment: assignment({ owners: [] }), members: MEMBERS },
    'assignment of everyone': {
      ...one,
      assignment: assignment(all),
      progress: { done: 7, of: 24 },
      members: MEMBERS,
    },
    'assignment done': { ...one, assignment: assignment({ ended }) },
    'round, the chair’s view': {
      ...round,
      ...besides,
      lines: linesOf(handedOut, MEMBERS),
      view: { person: member('Sofia'), runsMeeting: true },
    },
    'round, a member’s view': {
      ...round,
      lines: linesOf(handedOut, MEMBERS).map((line) => ({ ...line, unclear: line.asked })),
      view: { person: JENNY, runsMeeting: false },
    },
    'round open': { ...round, ...besides, lines: linesOf(handedOut, MEMBERS) },
    'round open with sixty members': {
      ...round,
      lines: linesOf(twenty, SIXTY),
      members: SIXTY,
    },
    'round closed': { ...round, group, lines: linesOf(handedOut, MEMBERS) },
    'round summary': { ...summary, ...besides, lines: linesOf(handedOut, MEMBERS) },
    'round summary, all clear': { ...summary, lines: clear },
    ...meetingContents(language),
    'next meeting': { card: 'nextMeeting', group, proposal: null },
    'next meeting proposed': { card: 'nextMeeting', group: unset, proposal },
    'next meeting proposed after a while': {
      card: 'nextMeeting',
      group: unset,
      proposal: { ...proposal, skipped: ['2026-06-03', '2026-07-01', '2026-08-05', '2026-09-02'] },
    },
    'next meeting not set': { card: 'nextMeeting', group: empty, proposal: null },
    roles: { card: 'roles', group },
    'roles of its own': { card: 'roles', group: withRoles },
    'roles of nobody': { card: 'roles', group: empty },
    welcome: { card: 'welcome', group },
    'welcome without a chair': { card: 'welcome', group: empty },
    'help in a group': { card: 'help', language, where: 'group', understood: true },
    'help alone': { card: 'help', language, where: 'personal', understood: true },
    'not understood in a group': { card: 'help', language, where: 'group', understood: false },
    'not understood alone': { card: 'help', language, where: 'personal', understood: false },
    'form empty': { ...form, draft: EMPTY },
    'form prefilled': { ...form, draft: PREFILLED },
    'form refused': { ...form, draft: PREFILLED, remark: refused('text.personalNumber') },
    'form asking whom': { ...form, draft: EMPTY, remark: { kind: 'whichPerson', name: 'Maria' } },
    'form for a decision': { ...form, draft: { ...EMPTY, what: 'decision' } },
    'list of assignments': {
      ...list,
      what: 'assignments',
      assignments: handedOut.slice(0, 6),
      asking: [],
    },
    'list of no assignments': { ...list, what: 'assignments', assignments: [], asking: [] },
    'list of decisions': { ...list, what: 'decisions', decisions: decisions(4) },
    'list of many pages': { ...list, what: 'decisions', decisions: decisions(40), page: 2 },
    'my items: none': { ...mine, items: [] },
    'my items in one group': { ...mine, group: group.id, items: items(4, group.name) },
    'my items in all groups': { ...mine, items: items(6, group.name, 'Ekdalen äldre', '') },
    'my items: which one': { ...mine, items: items(2, group.name, 'Ekdalen äldre'), which: 3 },
    'my items: many': { ...mine, items: items(30, group.name, 'Ekdalen äldre'), page: 1 },
    ...answerContentsIn(language),
    ...planContentsIn(language),
    ...planFormsIn(language),
    ...relayContentsIn(language),
    ...scantyRelayContentsIn(language),
    ...reminderContentsIn(language),
  };
}
const refused = (reason: 'text.personalNumber') =>
  ({ kind: 'refused', refusal: { reason } }) as const;
function never(): never {
  throw new Error('the fictional record has three decisions');
}
