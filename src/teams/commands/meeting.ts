import { closeMeeting } from '../../usecases/close-meeting.js';
import { openMeeting } from '../../usecases/open-meeting.js';
import { sayResult } from '../speech.js';
import type { Command } from './command.js';

export const startMeetingCommand: Command = async (turn, _, ports) => {
  const result = await openMeeting(ports, turn.act, 'typed');
  await sayResult(turn, ports, result, ({ isNew, number }, t) =>
    isNew ? '' : t('said.meetingGoesOn', { number }),
  );
};

export const endMeetingCommand: Command = async (turn, _, ports) => {
  const result = await closeMeeting(ports, turn.act, 'typed');
  await sayResult(turn, ports, result, (number, t) => t('said.meetingClosed', { number }));
};
