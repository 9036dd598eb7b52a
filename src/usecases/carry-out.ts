import type { CardRef, FollowUp } from '../domain/follow-up.js';
import { mayRunMeeting, type Group } from '../domain/group.js';
import type { GroupId, Person } from '../domain/ids.js';
import type { Refusal } from '../domain/refusal.js';
import { plusSeconds, type Instant } from '../domain/time.js';
import { completeFollowUps, completeRefreshes, type Known } from './complete-follow-ups.js';
import type { Change, Ports } from './ports.js';

/** One thing a person does in a group. */
export interface Act {
  /** The activity's own, so that a redelivery is the same act; a form's, however often it is pressed. */
  readonly id: string;
  /** The activity: a refusal is said once for each, and uses nothing up. */
  readonly delivery: string;
  readonly at: Instant;
  readonly by: Person;
  readonly group: GroupId;
  /** The chat's name as it is now, for a group that was never seen before. */
  readonly groupName: string;
  /** Asked only when it matters: whether the meeting itself says that the person leads it. */
  readonly leadsMeeting: () => Promise<boolean>;
}

/** What a use case decided to write, or why not. */
export type Verdict<T> =
  | { readonly refusal: Refusal }
  | {
      readonly value: T;
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

const MAX_TRIES = 12;

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
    const [state] = await Promise.all([read(), noted]);
    const verdict = await decide(state);
    if ('refusal' in verdict) {
      await ports.schedule.remove(errand, lookAgainAt);
      return (await ports.record.claim(act.group, act.delivery))
        ? { kind: 'refused', refusal: verdict.refusal }
        : { kind: 'duplicate', shows: null };
    }
    const committed = await ports.record.commit(
      act.group,
      act.id,
      verdict.changes,
      verdict.followUps,
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

/** A little longer each time, and never the same for two. */
async function pause(tries: number): Promise<void> {
  const milliseconds = Math.random() * 20 * tries;
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Chair or secretary by the group's own record, or leader of the meeting in Teams. */
export async function runsMeeting(act: Act, group: Group): Promise<boolean> {
  return mayRunMeeting(group, act.by.id) || (await act.leadsMeeting());
}

export function onlyThoseWhoRunIt(group: Group): Refusal {
  const who = [...group.chairs, ...group.secretaries].map((person) => person.name);
  return { reason: 'rights.chairOrSecretary', who };
}
