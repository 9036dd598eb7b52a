import type { CardRef, FollowUp } from '../domain/follow-up.js';
import type { Group } from '../domain/group.js';
import type { Refusal } from '../domain/refusal.js';
import { plusSeconds } from '../domain/time.js';
import { onlyThoseWhoRunIt, runsMeeting, type Act } from './act.js';
import { completeFollowUps, completeRefreshes } from './complete-follow-ups.js';
import type { Known } from './known.js';
import type { Change, Ports } from './ports.js';
import { searchOf } from './search-of.js';
import { SeriesMoved } from './series-moved.js';
import { auditOf, type Did } from './write-audit.js';
import { MAX_TRIES, pause } from './tries.js';

/** What a use case decided to write, or why not. */
export type Verdict<T> =
  | { readonly refusal: Refusal }
  /** Somebody wrote in between, as the use case has seen for itself. */
  | { readonly again: true }
  | {
      readonly value: T;
      /** Null where nothing is changed that anybody would ask about. */
      readonly did: Did | null;
      readonly changes: readonly Change[];
      readonly followUps: readonly FollowUp[];
      /** What is known already, so that following up need not read it again. */
      readonly known?: Known;
    };

export type ActResult<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** The same act again: it has had its answer, on this card. */
  | { readonly kind: 'duplicate'; readonly shows: CardRef | null };

/**
 * The one way to change a group's record: read, decide, write everything in one transaction,
 * then carry out what follows. If somebody wrote in between, the whole is done again.
 *
 * While reading it also notes in the schedule that this act may leave something to follow up:
 * should the process die at any point, the sweep finds the note and completes the rest.
 */
export async function carryOut<S, T>(
  ports: Ports,
  act: Act,
  read: () => Promise<S>,
  decide: (state: S) => Verdict<T> | Promise<Verdict<T>>,
): Promise<ActResult<T>> {
  const errand = { kind: 'follow-ups', group: act.group, act: act.id } as const;
  const lookAgainAt = plusSeconds(act.at, ports.settings.followUpGraceSeconds);
  const noted = ports.schedule.add(errand, lookAgainAt);

  for (let tries = 1; tries <= MAX_TRIES; tries += 1) {
    const [verdict, latest] = await Promise.all([
      read().then(decide).catch(unlessMoving),
      ports.record.get(act.group, 'latest', act.by.id),
      noted,
    ]);
    if ('refusal' in verdict) {
      await ports.schedule.remove(errand, lookAgainAt);
      return (await ports.record.claim(act.group, act.delivery))
        ? { kind: 'refused', refusal: verdict.refusal }
        : { kind: 'duplicate', shows: null };
    }
    if ('again' in verdict) {
      await pause(tries);
      continue;
    }
    const committed = await ports.record.commit(
      act.group,
      act.id,
      [
        ...verdict.changes,
        ...(verdict.did ? auditOf(act, verdict.did, verdict.changes, latest) : []),
      ],
      { followUps: [...verdict.followUps, ...searchOf(verdict.changes)], lookAgainAt },
    );
    if (committed.result === 'duplicate') {
      return { kind: 'duplicate', shows: committed.shows };
    }
    if (committed.result === 'conflict') {
      await pause(tries);
      continue;
    }
    const done = { kind: 'done', value: verdict.value } as const;
    try {
      await completeFollowUps(ports, act.group, committed.followUps, verdict.known ?? {});
    } catch (error) {
      // It is recorded, so "try again" would record it twice: the card comes with the sweep.
      ports.log.error({ err: error }, 'what follows from a write is left to the sweep');
      return done;
    }
    ports.background.run('refresh cards', async () => {
      await completeRefreshes(ports, act.group, committed.followUps);
      await ports.schedule.remove(errand, lookAgainAt);
    });
    return done;
  }
  throw new Error(`gave up after ${MAX_TRIES} tries: others keep writing to the same group`);
}

function unlessMoving(error: unknown): { readonly refusal: Refusal } {
  if (error instanceof SeriesMoved) return { refusal: { reason: 'chat.moving' } };
  throw error;
}

/** The same, for what only those may do who run the meeting. */
export function carryOutAsLeader<S extends { readonly group: Group }, T>(
  ports: Ports,
  act: Act,
  read: () => Promise<S>,
  decide: (state: S) => Verdict<T> | Promise<Verdict<T>>,
): Promise<ActResult<T>> {
  return carryOut(ports, act, read, async (state) =>
    (await runsMeeting(act, state.group))
      ? decide(state)
      : { refusal: onlyThoseWhoRunIt(state.group) },
  );
}
