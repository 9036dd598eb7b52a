import type { z } from 'zod';
import type { Attendance } from '../../domain/attendance.js';
import { noteAttendance } from '../../usecases/note-attendance.js';
import { showAgenda } from './agenda.js';
import type { CardAction } from './card-action.js';
import type { agendaData } from './card-data.js';

/** Whoever presses says it of themselves. */
export function press(status: Attendance['status']): CardAction<z.infer<typeof agendaData>> {
  return async (turn, { meeting }, ports) => {
    const who = { kind: 'person', person: turn.act.by } as const;
    const notes = [{ who, status }];
    const result = await noteAttendance(ports, turn.act, { source: 'pressed', meeting, notes });
    return showAgenda(turn, ports, meeting, result);
  };
}
