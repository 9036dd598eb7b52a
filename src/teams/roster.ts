import { TeamsInfo, type TurnContext } from 'botbuilder';
import type { GroupId, Person } from '../domain/ids.js';
import type { AccountAddress } from './address.js';
import { personIdOf } from './identity.js';

export interface RosterEntry {
  readonly person: Person;
  readonly account: AccountAddress;
}

/** Teams allows few roster requests; members who join or leave are told by events as well. */
const KEPT_MS = 60_000;
const PAGE = 200;

export interface Roster {
  of(group: GroupId): Promise<readonly RosterEntry[]>;
  /** Somebody came or went: ask again next time. */
  forget(group: GroupId): void;
}

/** `within` runs its work in a conversation that the bot has been added to. */
export function createRoster(
  within: <T>(group: GroupId, work: (context: TurnContext) => Promise<T>) => Promise<T>,
): Roster {
  const kept = new Map<GroupId, { at: number; entries: Promise<readonly RosterEntry[]> }>();

  return {
    of(group) {
      const found = kept.get(group);
      if (found && Date.now() - found.at < KEPT_MS) return found.entries;
      const entries = within(group, readAll);
      kept.set(group, { at: Date.now(), entries });
      entries.catch(() => kept.delete(group));
      return entries;
    },
    forget: (group) => void kept.delete(group),
  };
}

async function readAll(context: TurnContext): Promise<readonly RosterEntry[]> {
  const entries: RosterEntry[] = [];
  let token: string | undefined;
  do {
    const page = await TeamsInfo.getPagedMembers(context, PAGE, token);
    for (const { id, aadObjectId, name } of page.members) {
      const account = { id, ...(aadObjectId ? { aadObjectId } : {}) };
      entries.push({ person: { id: personIdOf(account), name }, account });
    }
    token = page.continuationToken || undefined;
  } while (token);
  return entries;
}
