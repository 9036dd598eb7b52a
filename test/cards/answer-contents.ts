import type { AskedFor, Found, Hit } from '../../src/domain/answer.js';
import type { CardContent } from '../../src/domain/card-content.js';
import type { Language } from '../../src/domain/group.js';
import type { GroupId } from '../../src/domain/ids.js';
import type { Owner } from '../../src/domain/owner.js';
import { MEANINGS } from '../../src/domain/meaning.js';
import { groupIn, member } from './fictional-group.js';
import { assignment, decision, deferral, of } from './fictional-record.js';

interface Written {
  readonly text: string;
  readonly name: string;
  readonly owners: readonly Owner[];
}

const USUAL: Written = {
  text: 'Elevhälsokonferensen hålls i Folkets hus den 14 april',
  name: 'Samverkan Ekdalen norra',
  owners: of('Jenny', 'Nils'),
};

const AT = '2026-11-05T13:20:00Z';
const from = 'senderidididididididid' as GroupId;

/** One record of each kind that can answer. */
function foundIn({ text, name, owners }: Written): readonly Found[] {
  const by = member('Sofia');
  const handed = { text, due: { kind: 'nextMeeting' }, at: AT, number: 3 } as const;
  const ended = { how: 'done', by, at: AT } as const;
  return [
    { kind: 'decision', decision: decision({ text, replacedBy: 7 }) },
    { kind: 'assignment', assignment: assignment({ text, owners }) },
    { kind: 'assignment', assignment: assignment({ text, owners, number: 12, ended }) },
    { kind: 'deferral', deferral: deferral({ title: text.slice(0, 200), reason: text }) },
    {
      kind: 'relay',
      relay: {
        ...handed,
        item: null,
        assignment: null,
        meeting: 4,
        by,
        receivers: [{ name, group: null, contact: by }],
      },
    },
    {
      kind: 'received',
      received: { ...handed, from, fromName: name, askedBy: by, state: 'answered', answer: text },
    },
  ];
}

/** Answers of every kind, and none. */
export function answerContentsIn(
  language: Language,
  written: Written = USUAL,
): Readonly<Record<string, CardContent>> {
  const { text, name } = written;
  const group = groupIn(language, { name });
  const hits = foundIn(written).map((found, index): Hit => ({
    group,
    item: index % 2 === 0 ? { number: 2, title: text.slice(0, 200) } : null,
    found,
  }));
  const [first, second] = hits;
  if (!first || !second) throw new Error('something was found');
  const card = { card: 'answer', language, alone: false } as const;
  const asked = (
    about: AskedFor['about'],
    query: string | null = text,
    who: string | null = null,
  ) => ({
    about,
    query,
    who,
  });
  const line = { id: '1730812345678', by: 'JennyEkdalidididididid', text: text.slice(0, 500) };
  const unsure = { card: 'unsure', language, group: group.id, where: 'group', line } as const;
  return {
    unsure: { ...unsure, meanings: ['record_decision', 'record_assignment', 'my_items'] },
    'unsure about searching': { ...unsure, meanings: MEANINGS.slice(2, 6) },
    'unsure about the meeting': { ...unsure, meanings: MEANINGS.slice(6, 10) },
    'unsure about the agenda': { ...unsure, meanings: MEANINGS.slice(10, 14) },
    'unsure about the rest': { ...unsure, meanings: MEANINGS.slice(14) },
    'no longer unsure': { ...unsure, meanings: [] },
    'answer of several kinds': { ...card, asked: asked('anything'), hits, left: 3 },
    'answer alone': { ...card, alone: true, asked: asked('decisions'), hits: [first], left: 0 },
    'answer about somebody': {
      ...card,
      asked: asked('person', null, name),
      hits: [second],
      left: 1,
    },
    'answer about somebody and something': {
      ...card,
      asked: asked('person', text, name),
      hits: [second],
      left: 0,
    },
    'answer that there is nothing': { ...card, asked: asked('responsible'), hits: [], left: 0 },
    'answer alone that there is nothing': {
      ...card,
      alone: true,
      asked: asked('promised'),
      hits: [],
      left: 0,
    },
    'answer that nothing is late': { ...card, asked: asked('overdue', null), hits: [], left: 0 },
    'one record alone': {
      ...card,
      alone: true,
      asked: asked('one', null),
      hits: [second],
      left: 0,
    },
  };
}
