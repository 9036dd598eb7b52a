import type { PlanRow } from '../../src/domain/action-plan.js';
import type { CardContent, PlanDraft } from '../../src/domain/card-content.js';
import type { Due } from '../../src/domain/due.js';
import type { Language } from '../../src/domain/group.js';
import type { Person } from '../../src/domain/ids.js';
import type { Owner } from '../../src/domain/owner.js';
import { groupIn, member, MEMBERS } from './fictional-group.js';
import { assignment } from './fictional-record.js';

interface Written {
  readonly text: string;
  readonly responsible: readonly Owner[];
  readonly by: Person;
  readonly rows: number;
  readonly hanging: number;
}

const USUAL: Written = {
  text: 'Öppna telefontid varje vardag mellan åtta och nio',
  responsible: [
    { kind: 'person', person: member('Sofia') },
    { kind: 'role', role: 'chair' },
  ],
  by: member('Sofia'),
  rows: 3,
  hanging: 2,
};

const FOLLOW_UPS: readonly Due[] = [
  { kind: 'period', precision: 'term', last: '2027-06-30', said: 'vårterminen 2027' },
  { kind: 'ongoing' },
  { kind: 'nextMeeting' },
];

function rowsOf({ text, responsible, by, rows }: Written): readonly PlanRow[] {
  return Array.from({ length: rows }, (_, index) => ({
    number: index + 1,
    goal: index === 2 ? '' : text,
    activity: text,
    when: index === 2 ? '' : text.slice(0, 200),
    responsible,
    followUp: FOLLOW_UPS[index % FOLLOW_UPS.length] ?? { kind: 'none' },
    followedUp: index === 1 ? '2026-12-31' : null,
    by,
    at: '2026-11-05T13:20:00Z',
    withdrawn: false,
  }));
}

const DRAFT: PlanDraft = {
  form: '1730812345678',
  number: 2,
  goal: 'Färre väntar',
  activity: 'Öppna telefontid',
  when: 'hösten',
  responsible: [{ kind: 'external', name: 'Anki Roslund' }],
  followUp: 'vårterminen 2027',
};

/** The action plan, and the form for one of its rows. */
export function planContentsIn(
  language: Language,
  over: Partial<Written> = {},
): Readonly<Record<string, CardContent>> {
  const written = { ...USUAL, ...over };
  const group = groupIn(language);
  const { text, by } = written;
  const assignments = rowsOf(written).flatMap(({ number: planRow }) =>
    Array.from({ length: written.hanging }, (_, index) =>
      assignment({ number: index + 1, text, planRow, recordedBy: by }),
    ),
  );
  return {
    plan: { card: 'plan', group, rows: rowsOf(written), assignments, page: 0 },
    'plan, another page': {
      card: 'plan',
      group,
      rows: rowsOf({ ...written, rows: 12 }),
      assignments,
      page: 1,
    },
  };
}

export function planFormsIn(language: Language): Readonly<Record<string, CardContent>> {
  const group = groupIn(language);
  const form = { card: 'planForm', group, members: MEMBERS } as const;
  const empty = { number: null, goal: '', activity: '', when: '', responsible: [], followUp: '' };
  const ended = { how: 'done', by: USUAL.by, at: '2026-12-01T09:00:00Z' } as const;
  const done = assignment({ planRow: 1, ended });
  return {
    'plan: empty': { card: 'plan', group, rows: [], assignments: [], page: 0 },
    'plan with something done': {
      card: 'plan',
      group,
      rows: rowsOf(USUAL),
      assignments: [done],
      page: 0,
    },
    'plan form': { ...form, draft: { ...DRAFT, ...empty }, refusal: null },
    'plan form of a row': { ...form, draft: DRAFT, refusal: null },
    'plan form refused': { ...form, draft: DRAFT, refusal: { reason: 'text.missing' } },
  };
}
