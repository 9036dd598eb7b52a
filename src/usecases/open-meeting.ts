import { templateOf, withTemplate } from '../domain/agenda-template.js';
import { isHeldOn } from '../domain/series.js';
import type { Act } from './act.js';
import { agendaOf, currentItem, writeAgenda } from './agenda-state.js';
import { beginMeeting } from './begin-meeting.js';
import { carryOut, carryOutAsLeader, type ActResult } from './carry-out.js';
import { readGroup } from './group-of.js';
import type { Ports } from './ports.js';

export interface Opened {
  readonly number: number;
  /** False where the meeting was open already. */
  readonly isNew: boolean;
}

/**
 * Opens the next meeting. One that is open today goes on; Teams tells of a start also where the
 * call broke off, so that what it starts on the day of a meeting is that meeting again.
 */
export function openMeeting(
  ports: Ports,
  act: Act,
  by: 'typed' | 'teams',
): Promise<ActResult<Opened>> {
  const run = by === 'typed' ? carryOutAsLeader : carryOut;
  return run(
    ports,
    act,
    () => readGroup(ports, act),
    async (before) => {
      const { group } = before;
      const isToday = isHeldOn(group, act.at, ports.settings.zone);
      const goesOn = isToday && (group.meetingOpen || by === 'teams');
      const { state, ...now } = goesOn
        ? await goOn(ports, before)
        : await beginMeeting(ports, act, before);
      const { number } = now.meeting;
      const current = currentItem(now.group, number);
      // A card from when the meeting was planned stands far up in the chat.
      const written = await writeAgenda(
        ports,
        act,
        state,
        { ...now, current },
        (cardOn, today) => cardOn !== today,
      );
      const isNew = !goesOn || written.isPosted;
      return {
        value: { number, isNew },
        did: isNew ? { deed: 'meeting.opened', number } : null,
        changes: written.changes,
        followUps: [...written.followUps, { kind: 'carry-over', meeting: number }],
        known: { group: written.group },
      };
    },
  );
}

async function goOn(ports: Ports, before: Awaited<ReturnType<typeof readGroup>>) {
  const { group } = before;
  const state = await agendaOf(ports, before, () => group.meeting);
  const { meetingAt } = group;
  const opened = state.meeting.opened ?? (meetingAt === null ? null : { at: meetingAt });
  const meeting = { ...withTemplate(state.meeting, templateOf(group)), opened, closed: null };
  return { state, group: { ...group, meetingOpen: true }, meeting };
}
