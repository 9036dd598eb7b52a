import type { GroupId, Person } from '../domain/ids.js';
import { plusSeconds } from '../domain/time.js';
import type { Group } from '../domain/group.js';
import type { FollowUp } from '../domain/follow-up.js';
import type { Change, PendingFollowUp, Ports } from './ports.js';
import type { Kept } from './kept.js';
import { searchOf } from './search-of.js';
import { auditOf, type Did } from './write-audit.js';
import { MAX_TRIES, pause } from './tries.js';

/** Carries out follow-ups. Handed in, since what follows into another group is one of them. */
export interface Completion {
  now(group: GroupId, pending: readonly PendingFollowUp[]): Promise<void>;
  later(group: GroupId, pending: readonly PendingFollowUp[]): Promise<void>;
}

/** Where something follows to, and in whose name. `act` names it, however often it is tried. */
export interface Into {
  readonly group: GroupId;
  readonly act: string;
  readonly by: Person;
}

export interface Effect {
  readonly did: Did | null;
  readonly changes: readonly Change[];
  readonly followUps: readonly FollowUp[];
}

/**
 * What an act in one group does in another's record. As with an act (carry-out.ts) it is noted in
 * the schedule before it is written, so a process that dies between the two groups, or after
 * writing to the second, leaves it to the sweep; and as it has one name, it is written once.
 * False where there was nothing to do there.
 */
export async function followInto(
  ports: Ports,
  completion: Completion,
  { group, act, by }: Into,
  decide: (there: Kept<Group>) => Promise<Effect | null>,
): Promise<boolean> {
  const at = ports.clock();
  const errand = { kind: 'follow-ups', group, act } as const;
  const lookAgainAt = plusSeconds(at, ports.settings.followUpGraceSeconds);
  for (let tries = 1; tries <= MAX_TRIES; tries += 1) {
    const [there] = await Promise.all([
      ports.record.get(group, 'group'),
      ports.schedule.add(errand, lookAgainAt),
    ]);
    const effect = there && (await decide(there));
    if (!effect) {
      await ports.schedule.remove(errand, lookAgainAt);
      return false;
    }
    const { did, changes, followUps } = effect;
    const inItsName = { id: act, delivery: act, at, by, group, groupName: '', leadsMeeting };
    const audit = did ? auditOf(inItsName, did, changes, null) : [];
    const following = { followUps: [...followUps, ...searchOf(changes)], lookAgainAt };
    const committed = await ports.record.commit(group, act, [...changes, ...audit], following);
    if (committed.result === 'conflict') {
      await pause(tries);
      continue;
    }
    // Written by an earlier try, whose note in the schedule stands until the rest is done.
    if (committed.result === 'duplicate') return true;
    ports.background.run('follow into another group', async () => {
      await completion.now(group, committed.followUps);
      await completion.later(group, committed.followUps);
      await ports.schedule.remove(errand, lookAgainAt);
    });
    return true;
  }
  throw new Error(`gave up after ${MAX_TRIES} tries: others keep writing to the other group`);
}

const leadsMeeting = () => Promise.resolve(false);
