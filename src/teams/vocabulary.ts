import type { Group } from '../domain/group.js';
import type { GroupId } from '../domain/ids.js';
import type { People } from '../language/owner-phrase.js';
import type { RecordStore } from '../usecases/ports.js';

/** What a group has given names to: roles, working groups, groups it is linked to. */
export type OwnNames = Pick<People, 'namedRoles' | 'workingGroups' | 'linkedGroups'>;

export interface Vocabulary {
  of(group: GroupId): Promise<OwnNames>;
  /** Something was given a name, or lost it. */
  forget(group: GroupId): void;
}

/** Such names change a few times a year; other processes hear of it within the minute. */
const KEPT_MS = 60_000;
const REMEMBERED = 10_000;

/** Kept for a while, so that reading a line costs no round trip before the one that records it. */
export function createVocabulary(record: RecordStore): Vocabulary {
  const kept = new Map<GroupId, { readonly at: number; readonly names: Promise<OwnNames> }>();

  return {
    of(group) {
      const found = kept.get(group);
      if (found && Date.now() - found.at < KEPT_MS) return found.names;
      const names = record.get(group, 'group').then((row) => (row ? namesIn(row.value) : {}));
      kept.delete(group);
      kept.set(group, { at: Date.now(), names });
      names.catch(() => kept.delete(group));
      const [oldest] = kept.keys();
      if (kept.size > REMEMBERED && oldest !== undefined) kept.delete(oldest);
      return names;
    },
    forget: (group) => void kept.delete(group),
  };
}

export function namesIn({ otherRoles, workingGroups, links }: Group): OwnNames {
  return {
    namedRoles: otherRoles.map(({ name }) => name),
    workingGroups: workingGroups.map(({ name }) => name),
    linkedGroups: links,
  };
}
