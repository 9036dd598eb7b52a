import { numberOf } from '../domain/agenda.js';
import type { Owner } from '../domain/owner.js';
import type { GroupId } from '../domain/ids.js';
import type { IndexedWord, IndexEntry, RecordName } from '../domain/search/searched.js';
import type { IndexPorts } from './ports.js';

/** What a record can be found by, from the truth; without words where it is there no more. */
interface Searched {
  readonly text: string;
  readonly who: readonly string[];
  readonly meeting: number;
  readonly item: number | null;
}

export async function readSearched(
  ports: IndexPorts,
  group: GroupId,
  record: RecordName,
): Promise<IndexEntry> {
  const found = await read(ports, group, record);
  if (!found) return { record, words: [], item: null };
  const meeting =
    found.item === null ? null : await ports.record.get(group, 'meeting', found.meeting);
  const agenda = meeting?.value.agenda ?? [];
  const on = agenda.find(({ id }) => id === found.item);
  const item = on ? { number: numberOf(agenda, on.id), title: on.title } : null;
  const words = [
    ...wordsIn(ports, 'text', found.text),
    ...wordsIn(ports, 'who', found.who.join(' ')),
    ...wordsIn(ports, 'item', item?.title ?? ''),
  ];
  // Each word once, where it says most.
  const once = new Map([...words].reverse().map((word) => [word.stem, word]));
  return { record, words: [...once.values()].reverse(), item };
}

function wordsIn(ports: IndexPorts, where: IndexedWord['in'], text: string): IndexedWord[] {
  return ports.wording.wordsOf(text).map(({ word, stem }) => ({ word, stem, in: where }));
}

async function read(
  { record }: IndexPorts,
  group: GroupId,
  { kind, number }: RecordName,
): Promise<Searched | null> {
  switch (kind) {
    case 'decision': {
      const value = (await record.get(group, kind, number))?.value;
      if (!value || value.withdrawn) return null;
      return { text: value.text, who: [], meeting: value.meeting, item: value.item };
    }
    case 'assignment': {
      const value = (await record.get(group, kind, number))?.value;
      if (!value || value.ended?.how === 'withdrawn') return null;
      const who = value.owners.flatMap(nameOf);
      return { text: value.text, who, meeting: value.meeting, item: value.item };
    }
    case 'deferral': {
      const value = (await record.get(group, kind, number))?.value;
      if (!value || value.withdrawn) return null;
      const { title, reason, condition, meeting, item } = value;
      const text = [title, reason, condition].filter((part) => part !== null).join(' ');
      return { text, who: [], meeting, item: item?.id ?? null };
    }
    case 'relay': {
      const value = (await record.get(group, kind, number))?.value;
      if (!value) return null;
      const who = value.receivers.map(({ name }) => name);
      return { text: value.text, who, meeting: value.meeting, item: value.item?.id ?? null };
    }
  }
}

/** Roles and "everyone" are words of ours, and what they are called hangs on the language. */
function nameOf(owner: Owner): readonly string[] {
  switch (owner.kind) {
    case 'person':
      return [owner.person.name];
    case 'external':
    case 'group':
    case 'workingGroup':
      return [owner.name];
    case 'role':
    case 'everyone':
      return [];
  }
}
