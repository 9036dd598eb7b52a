import { newGroup } from '../../domain/group.js';
import { dateIn } from '../../domain/time.js';
import { readMeetingTime } from '../../language/meeting-time.js';
import { proposeNextMeeting } from '../../usecases/propose-next-meeting.js';
import { setNextMeeting } from '../../usecases/set-next-meeting.js';
import { sayCard, sayRefusal, sayResult } from '../speech.js';
import type { Command } from './command.js';

export const setNextMeetingCommand: Command = async (turn, { slots }, ports) => {
  const { zone } = ports.settings;
  const meeting = readMeetingTime(slots.when ?? '', dateIn(zone, turn.act.at), zone);
  if (meeting === null) return sayRefusal(turn, ports, { reason: 'meeting.unreadable' });
  await sayResult(turn, ports, await setNextMeeting(ports, turn.act, meeting));
};

export const showNextMeetingCommand: Command = async (turn, _, ports) => {
  const { id, group, groupName } = turn.act;
  const [first, kept] = await Promise.all([
    ports.record.claim(group, id),
    ports.record.get(group, 'group'),
  ]);
  if (!first) return;
  const shown = kept?.value ?? newGroup(group, groupName, null);
  const proposal = proposeNextMeeting(ports, shown, turn.act.at);
  await sayCard(turn, ports, { card: 'nextMeeting', group: shown, proposal });
};
