import type { About, Hit } from '../domain/answer.js';
import { isOverdue } from '../domain/overdue.js';
import { membersBehind, ownerKey, type Owner } from '../domain/owner.js';
import { awaitsAnswer } from '../domain/relay.js';
import { dateIn, type Instant } from '../domain/time.js';
import type { Group } from '../domain/group.js';
import type { GroupId } from '../domain/ids.js';
import type { RecordName } from '../domain/search/searched.js';
import { valuesOf } from './changes.js';
import type { Ports } from './ports.js';
import { readHits } from './read-hits.js';
import { searchFor } from './search-for.js';
import { searchGroup, type ScoredHit } from './search-records.js';

/** A question about the record, with whom it is about found among people. */
export interface RecordQuestion {
  readonly about: About;
  readonly query: string | null;
  readonly number: number | null;
  /** Of the meeting that was last, not of all. */
  readonly lastTime: boolean;
  /** Whom it is about, in one group; null where nobody is meant, or nobody there. */
  readonly ownerIn: (group: GroupId) => Promise<Owner | null>;
  readonly hasOwner: boolean;
  readonly at: Instant;
}

/** As many as one card bears; a list may be longer than what a search comes up with. */
const MOST_FOUND = 5;
const MOST_LISTED = 8;

/** What is far less likely than the best answer is no answer. */
const NEAR_BEST = 0.6;

/**
 * What these groups' records answer. The caller has seen to it that whoever asks is in each of
 * them. Two round trips, as if it were one group.
 */
export async function answerQuestion(
  ports: Ports,
  groups: readonly GroupId[],
  question: RecordQuestion,
): Promise<{ readonly hits: readonly Hit[]; readonly left: number }> {
  if (isSearch(question)) {
    const found = await Promise.all(groups.map((group) => search(ports, group, question)));
    const all = found.flat().sort((a, b) => b.score - a.score);
    const good = all.filter(({ score }) => score >= NEAR_BEST * (all[0]?.score ?? 0));
    const hits = good.slice(0, MOST_FOUND).map(({ hit }) => hit);
    return { hits, left: good.length - hits.length };
  }
  const lists = await Promise.all(groups.map((group) => list(ports, group, question)));
  const all = lists.flatMap(({ group, records }) => records.map((record) => ({ group, record })));
  const shown = all.slice(0, MOST_LISTED);
  const read = await Promise.all(
    lists.map(async ({ group }) => {
      const records = shown.filter((one) => one.group === group).map(({ record }) => record);
      return group ? readHits(ports, group, records) : [];
    }),
  );
  return { hits: read.flat().map(({ hit }) => hit), left: all.length - shown.length };
}

function isSearch({ query, number }: RecordQuestion): boolean {
  return query !== null && number === null;
}

async function search(
  ports: Ports,
  group: GroupId,
  question: RecordQuestion,
): Promise<readonly ScoredHit[]> {
  const owner = question.hasOwner ? await question.ownerIn(group) : null;
  // Nobody in this group is meant.
  if (question.hasOwner && !owner) return [];
  const favour = (hit: Hit) => (owner ? ownedBy(owner, hit) : 1);
  const [found, received] = await Promise.all([
    searchGroup(ports, group, { ...searchFor(question), favour }),
    question.about === 'promised' ? receivedFrom(ports, group, question.query ?? '') : [],
  ]);
  return [...received, ...found];
}

/** Somebody else has it: perhaps the asker remembers wrongly. */
const OTHERS = 0.5;

function ownedBy(owner: Owner, { group, found }: Hit): number {
  if (found.kind !== 'assignment') return 1;
  const { owners } = found.assignment;
  const members = owner.kind === 'person' ? [owner.person] : [];
  const isTheirs = owners.some(
    (one) => ownerKey(one) === ownerKey(owner) || membersBehind(one, group, members).length > 0,
  );
  return isTheirs ? 1 : OTHERS;
}

/** What another group has asked of this one, which owes it an answer. */
async function receivedFrom(
  ports: Ports,
  id: GroupId,
  name: string,
): Promise<readonly ScoredHit[]> {
  const asked = ports.wording.wordsOf(name);
  const [kept, all] = await Promise.all([
    ports.record.get(id, 'group'),
    ports.record.list(id, 'receivedRelay'),
  ]);
  if (!kept) return [];
  return valuesOf(all)
    .filter(({ fromName }) => {
      const written = ports.wording.wordsOf(fromName);
      return asked.every((word) => written.some((one) => ports.wording.alike(word, one) > 0.6));
    })
    .map((received) => ({
      hit: { group: kept.value, item: null, found: { kind: 'received', received } },
      score: awaitsAnswer(received) ? 1 : OTHERS,
    }));
}

async function list(
  ports: Ports,
  id: GroupId,
  question: RecordQuestion,
): Promise<{ readonly group: Group | null; readonly records: readonly RecordName[] }> {
  const reading = ports.record.get(id, 'group').then((kept) => kept?.value ?? null);
  const records = await namesOf(ports, id, question, reading);
  return { group: await reading, records };
}

async function namesOf(
  ports: Ports,
  id: GroupId,
  { about, number, lastTime, ownerIn, at }: RecordQuestion,
  reading: Promise<Group | null>,
): Promise<readonly RecordName[]> {
  if (number !== null) return [{ kind: 'assignment', number }];
  switch (about) {
    case 'person': {
      const owner = await ownerIn(id);
      if (owner?.kind === 'person') {
        const items = await ports.byPerson.items(owner.person.id, id);
        return items.map((item) => ({ kind: 'assignment', number: item.number }));
      }
      const open = await ports.record.list(id, 'assignment', { where: { open: true } });
      const theirs = valuesOf(open).filter(
        ({ owners }) => owner && owners.some((one) => ownerKey(one) === ownerKey(owner)),
      );
      return theirs.map((one) => ({ kind: 'assignment', number: one.number }));
    }
    case 'overdue': {
      const open = await ports.record.list(id, 'assignment', { where: { open: true } });
      const group = await reading;
      const today = dateIn(ports.settings.zone, at);
      const late = valuesOf(open).filter(
        (one) => group && isOverdue(one, group, today, ports.settings.zone),
      );
      return late.map((one) => ({ kind: 'assignment', number: one.number }));
    }
    case 'deferrals': {
      const all = lastTime
        ? await ofLastMeeting(ports, id, await reading)
        : valuesOf(await ports.record.list(id, 'deferral', { where: { waiting: true } }));
      return [...all].reverse().map((one) => ({ kind: 'deferral', number: one.number }));
    }
    case 'decisions':
    case 'responsible':
    case 'promised':
    case 'anything': {
      const all = valuesOf(await ports.record.list(id, 'decision')).filter((one) => !one.withdrawn);
      return [...all].reverse().map((one) => ({ kind: 'decision', number: one.number }));
    }
  }
}

/** While one meeting is held, the last is the one before. */
async function ofLastMeeting(ports: Ports, id: GroupId, group: Group | null) {
  if (!group) return [];
  const meeting = group.meetingOpen ? group.meeting - 1 : group.meeting;
  const found = await ports.record.list(id, 'deferral', { where: { meeting } });
  return valuesOf(found).filter(({ withdrawn }) => !withdrawn);
}
