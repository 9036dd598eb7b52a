import type { CardContent, RelayDraft } from '../../src/domain/card-content.js';
import type { Group, Language } from '../../src/domain/group.js';
import type { GroupId, Person } from '../../src/domain/ids.js';
import type { ReceivedRelay, Receiver, Relay, RelayReply } from '../../src/domain/relay.js';
import { groupIn, member, MEMBERS } from './fictional-group.js';

const AT = '2026-11-05T13:20:00Z';
const id = (name: string) => `${name}idididididididididid`.slice(0, 22) as GroupId;

interface Written {
  readonly text: string;
  readonly name: string;
  readonly by: Person;
  readonly answer: string;
  readonly links: number;
}

const USUAL: Written = {
  text: 'Hur gör ni när en familj behöver tolk?',
  name: 'Samverkan Ekdalen norra',
  by: member('Sofia'),
  answer: 'Vi bokar tolk på telefon, och ber om samma tolk varje gång.',
  links: 3,
};

function receivers({ name, by, links }: Written): readonly Receiver[] {
  const linked = Array.from({ length: links }, (_, index) => {
    return { name: `${name} ${index + 1}`, group: id(`linked${index}`), contact: null };
  });
  return [...linked, { name, group: null, contact: by }];
}

function relay(written: Written): Relay {
  const { text, by } = written;
  const about = { item: null, assignment: null, receivers: receivers(written), meeting: 4 };
  return { number: 3, text, due: { kind: 'nextMeeting' }, ...about, by, at: AT };
}

function replies({ by, answer, links }: Written): readonly RelayReply[] {
  const states = ['answered', 'declined', 'taken', 'unlinked'] as const;
  return Array.from({ length: links }, (_, index): RelayReply => {
    const state = states[index % 2] ?? 'taken';
    return { relay: 3, receiver: id(`linked${index}`), state, answer, by, at: AT };
  });
}

function received(written: Written, over: Partial<ReceivedRelay> = {}): ReceivedRelay {
  const { text, name: fromName, by: askedBy } = written;
  const due = { kind: 'nextMeeting' } as const;
  const state = { state: 'sent', answer: null } as const;
  return { from: id('sender'), fromName, number: 3, text, due, askedBy, at: AT, ...state, ...over };
}

function draft({ text, name, by }: Written): RelayDraft {
  return {
    form: '1730812345678',
    text,
    receivers: [{ group: id('linked0') }, { name }],
    contact: by.id,
    due: 'date',
    date: '2027-01-15',
    item: null,
    assignment: 7,
    handOver: false,
  };
}

function linkedGroup(language: Language, { name, links }: Written): Group {
  const linked = Array.from({ length: links }, (_, index) => {
    return { group: id(`linked${index}`), name: `${name} ${index + 1}` };
  });
  return groupIn(language, { links: linked });
}

/** Everything about linked groups and what they hand to each other. */
export function relayContentsIn(
  language: Language,
  over: Partial<Written> = {},
): Readonly<Record<string, CardContent>> {
  const written = { ...USUAL, ...over };
  const group = linkedGroup(language, written);
  const { by, answer } = written;
  const said = { by, at: AT };
  const one = { card: 'receivedRelay', group } as const;
  const form = { card: 'relayForm', group, members: MEMBERS } as const;
  return {
    links: { card: 'links', group },
    'relay answered': { card: 'relay', group, relay: relay(written), replies: replies(written) },
    'relay received': { ...one, received: received(written) },
    'relay taken': { ...one, received: received(written, { state: 'taken', said }) },
    'relay that was answered': {
      ...one,
      received: received(written, { state: 'answered', answer, said }),
    },
    'relay form': { ...form, draft: draft(written), refusal: null },
  };
}

/** As they look where there is less to see. */
export function scantyRelayContentsIn(language: Language): Readonly<Record<string, CardContent>> {
  const group = groupIn(language);
  const [first] = replies(USUAL);
  if (!first) throw new Error('somebody has replied');
  const said = { by: USUAL.by, at: AT };
  const states = ['taken', 'unlinked'] as const;
  return {
    'links: none': { card: 'links', group },
    'relay sent': { card: 'relay', group, relay: relay(USUAL), replies: [] },
    'relay taken on or lost': {
      card: 'relay',
      group,
      relay: relay(USUAL),
      replies: states.map((state, index) => {
        return { ...first, receiver: id(`linked${index}`), state, answer: null };
      }),
    },
    'relay that became an assignment': {
      card: 'receivedRelay',
      group,
      received: received(USUAL, { state: 'taken', said, assignment: 12 }),
    },
    'relay that was declined': {
      card: 'receivedRelay',
      group,
      received: received(USUAL, { state: 'declined', said }),
    },
    'relay form refused': {
      card: 'relayForm',
      group,
      members: MEMBERS,
      draft: { ...draft(USUAL), assignment: null },
      refusal: { reason: 'relay.nobody' },
    },
  };
}
