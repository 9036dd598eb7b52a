import type { FollowUp } from '../domain/follow-up.js';
import type { GroupId } from '../domain/ids.js';
import { askAlone } from './ask-alone.js';
import { answerBack } from './answer-back.js';
import { carryOverTo } from './carry-over.js';
import { deliverRelay } from './deliver-relay.js';
import type { Completion } from './follow-into.js';
import { indexAssignments } from './index-assignments.js';
import { indexRecords } from './index-records.js';
import type { Known } from './known.js';
import { loadCard } from './load-card.js';
import { lookAgain, type Posted } from './look-again.js';
import { linkBack, unlinkBack } from './link-back.js';
import { moveSeries } from './move-series.js';
import { planAtOnce, planLooks } from './plan-looks.js';
import type { PendingFollowUp, Ports } from './ports.js';

const isRefresh = ({ followUp }: PendingFollowUp) => followUp.kind === 'refresh';

/**
 * Carries out what must follow from a write, and takes it off the list: new cards first, since
 * they are the reply, then people's lists and the schedule.
 */
export async function completeFollowUps(
  ports: Ports,
  group: GroupId,
  pending: readonly PendingFollowUp[],
  known: Known,
): Promise<void> {
  const posts = pending.filter(({ followUp }) => followUp.kind === 'post');
  for (const { id, followUp } of posts) {
    const posted = await post(ports, group, followUp, known);
    await ports.record.completeFollowUps(group, [id], posted);
    lookAgain(ports, group, posted);
  }
  const rest = pending.filter((one) => !posts.includes(one) && !isRefresh(one));
  await Promise.all(rest.map(({ followUp }) => runQuietly(ports, group, followUp)));
  await ports.record.completeFollowUps(group, ids(rest), []);
}

/** Brings the cards that changed up to date. Slow on purpose (see the refresher): nobody waits. */
export async function completeRefreshes(
  ports: Ports,
  group: GroupId,
  pending: readonly PendingFollowUp[],
): Promise<void> {
  const refreshes = pending.filter(isRefresh);
  const refs = refreshes.flatMap(({ followUp }) =>
    followUp.kind === 'refresh' ? [followUp.ref] : [],
  );
  await Promise.all(refs.map((ref) => ports.refresher.request(group, ref)));
  await ports.record.completeFollowUps(group, ids(refreshes), []);
}

function ids(pending: readonly PendingFollowUp[]): string[] {
  return pending.map(({ id }) => id);
}

async function post(
  ports: Ports,
  group: GroupId,
  followUp: FollowUp,
  known: Known,
): Promise<readonly Posted[]> {
  if (followUp.kind !== 'post') return [];
  const content = await loadCard(ports, group, followUp.ref, known);
  if (!content) return [];
  const activityId = await ports.chat.post(group, content);
  return activityId === null ? [] : [{ ref: followUp.ref, activityId, content }];
}

/** For what follows into the record of another group, where it has follow-ups of its own. */
function completionOf(ports: Ports): Completion {
  return {
    now: (group, pending) => completeFollowUps(ports, group, pending, {}),
    later: (group, pending) => completeRefreshes(ports, group, pending),
  };
}

/** What nobody sees at once: people's lists, and when to remind. */
async function runQuietly(ports: Ports, group: GroupId, followUp: FollowUp): Promise<void> {
  switch (followUp.kind) {
    case 'index':
      await indexAssignments(ports, group, followUp.assignments, followUp.formerly);
      return planLooks(ports, group, followUp.assignments);
    case 'search':
      return indexRecords(ports, group, followUp.records);
    case 'plan-reminders':
      await Promise.all([planAtOnce(ports, group), planLooks(ports, group, [])]);
      return;
    case 'ask-alone':
      return askAlone(ports, group, followUp.round);
    case 'carry-over':
      await Promise.all([
        carryOverTo(ports, group, followUp.meeting),
        // A meeting that was opened or closed.
        planLooks(ports, group, []),
      ]);
      return;
    case 'hand-down':
      return deliverRelay(ports, completionOf(ports), group, followUp);
    case 'answer-back':
      return answerBack(ports, completionOf(ports), group, followUp);
    case 'link-back':
      return linkBack(ports, completionOf(ports), group, followUp);
    case 'move-series':
      return moveSeries(ports, completionOf(ports), group, followUp);
    case 'unlink-back':
      return unlinkBack(ports, completionOf(ports), group, followUp);
    case 'post':
    case 'refresh':
      throw new Error(`${followUp.kind} is not carried out here`);
  }
}
