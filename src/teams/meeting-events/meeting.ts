import { closeMeeting } from '../../usecases/close-meeting.js';
import { noteAttendance, type AttendanceNote } from '../../usecases/note-attendance.js';
import { openMeeting } from '../../usecases/open-meeting.js';
import type { Ports } from '../../usecases/ports.js';
import { formatter } from '../../i18n/format.js';
import { personIdOf } from '../identity.js';
import type { Roster } from '../roster.js';
import type { Turn } from '../turn.js';
import { participantsOf, type MeetingEventKind } from './event-value.js';

/** What Teams tells of a meeting that is being held. What people say of it weighs more. */
export async function onMeetingEvent(
  turn: Turn,
  kind: MeetingEventKind,
  ports: Ports,
  roster: Roster,
): Promise<void> {
  if (turn.where !== 'group') return;
  switch (kind) {
    case 'start':
      await openMeeting(ports, turn.act, 'teams');
      return;
    case 'end':
      await closeMeeting(ports, turn.act, 'teams');
      return;
    case 'join':
    case 'leave':
      return noteParticipants(turn, kind, ports, roster);
  }
}

async function noteParticipants(
  turn: Turn,
  kind: 'join' | 'leave',
  ports: Ports,
  roster: Roster,
): Promise<void> {
  const { act, context } = turn;
  const seen = participantsOf(context.activity.value);
  // The bot itself may be a participant, and a guest may come without a name.
  const people = seen.filter(({ id }) => id !== context.activity.recipient.id);
  if (people.length === 0) return;
  const members = people.some(({ name }) => name === '') ? await roster.of(act.group) : [];
  const now = formatter('sv', ports.settings.zone).time(act.at);
  const notes = people.flatMap((account): readonly AttendanceNote[] => {
    const id = personIdOf(account);
    const name = account.name || members.find(({ person }) => person.id === id)?.person.name;
    if (!name) return [];
    const times = kind === 'join' ? { arrived: now } : { left: now };
    return [{ who: { kind: 'person', person: { id, name } }, status: 'present', ...times }];
  });
  if (notes.length === 0) return;
  await noteAttendance(ports, act, { source: 'teams', meeting: null, notes });
}
