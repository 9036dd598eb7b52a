import { completeFollowUps, completeRefreshes } from './complete-follow-ups.js';
import { fanOutReminders } from './fan-out-reminders.js';
import { lookAtGroup } from './look-at-group.js';
import { mentionUnreached } from './mention-unreached.js';
import type { DueErrand, Ports } from './ports.js';
import { GroupGone } from './sending-fault.js';

/** Carries out one thing that has fallen due. May run twice; may be run by any process. */
export async function runErrand(ports: Ports, due: DueErrand): Promise<void> {
  try {
    await carryOutErrand(ports, due);
  } catch (error) {
    if (!(error instanceof GroupGone)) throw error;
    // Nobody is left to do it for. Where the bot is added again, the record stands.
    ports.log.warn({ errand: due.errand.kind }, 'an errand was dropped: the group is gone');
  }
}

async function carryOutErrand(ports: Ports, { errand, at }: DueErrand): Promise<void> {
  switch (errand.kind) {
    case 'follow-ups': {
      const pending = await ports.record.pendingFollowUps(errand.group, errand.act, at);
      if (pending.length === 0) return;
      ports.log.info({ count: pending.length }, 'completing what an earlier turn left');
      await completeFollowUps(ports, errand.group, pending, {});
      await completeRefreshes(ports, errand.group, pending);
      return;
    }
    case 'look':
      return lookAtGroup(ports, errand.group, errand.day);
    case 'remind':
      return fanOutReminders(ports, errand.group, errand.day);
    case 'remindOne': {
      const { group, day, person } = errand;
      return ports.queue.send([{ group, day, person }]);
    }
    case 'mention':
      return mentionUnreached(ports, errand.group, errand.day);
  }
}
