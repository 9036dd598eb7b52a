import type { Attendee } from '../../domain/attendance.js';
import { readAttendance, type AttendanceLine } from '../../language/attendance-phrase.js';
import { nameMentions } from '../../language/assignment-phrase.js';
import { readFixedName, type People } from '../../language/owner-phrase.js';
import { findPeople } from '../../language/people.js';
import { noteAttendance, type AttendanceNote } from '../../usecases/note-attendance.js';
import type { Refusal } from '../../domain/refusal.js';
import { showAgenda } from '../../usecases/show-agenda.js';
import { sayRefusal, sayResult } from '../speech.js';
import type { Command } from './command.js';

/** "närvarande: Anna, Bo, Petra ersätter Eva", "Karin kommer 9.30"; without names it shows who is there. */
export const attendanceCommand: Command = async (turn, _, ports, named) => {
  const lines = named.text.includes('?') ? [] : readAttendance(named.text);
  if (lines.length === 0) {
    return sayResult(turn, ports, await showAgenda(ports, turn.act));
  }
  const people = await named.people();
  const read = lines.map((line) => noteOf(line, people));
  const unclear = read.find((one): one is { refusal: Refusal } => 'refusal' in one);
  if (unclear) return sayRefusal(turn, ports, unclear.refusal);
  const notes = read.flatMap((one) => ('notes' in one ? one.notes : []));
  const result = await noteAttendance(ports, turn.act, { source: 'typed', meeting: null, notes });
  await sayResult(turn, ports, result);
};

/** A name that several bear is asked about, never guessed: nothing is noted until it is clear. */
function noteOf(
  line: AttendanceLine,
  people: People,
): { readonly notes: readonly AttendanceNote[] } | { readonly refusal: Refusal } {
  const { standsInFor, title, organisation, status, items, coopted, arrived, left } = line;
  // What stands before a heading of its own may keep its comma.
  const name = line.name.replace(/[,;\s]+$/, '');
  const about = { status, title, organisation, items, coopted, arrived, left };
  const replaced = standsInFor === null ? null : nameOf(standsInFor, people);
  const fixed = readFixedName(name, people);
  if (fixed?.kind === 'owner' && fixed.owner.kind === 'everyone') {
    return { notes: people.members.map((person) => ({ who: { kind: 'person', person }, status })) };
  }
  if (fixed?.kind === 'owner' && fixed.owner.kind === 'person') {
    return { notes: [{ who: fixed.owner, ...about, standsInFor: replaced }] };
  }
  const [found, ...others] = findPeople(name, people.members);
  if (found && others.length > 0) {
    return { refusal: { reason: 'attendance.whichPerson', name } };
  }
  const who: Attendee = found ? { kind: 'person', person: found } : { kind: 'external', name };
  return { notes: [{ who, ...about, standsInFor: replaced }] };
}

/** The member's whole name, where one is meant without doubt. */
function nameOf(written: string, people: People): string {
  const name = nameMentions(written, people);
  const [found, ...others] = findPeople(name, people.members);
  return found && others.length === 0 ? found.name : name;
}
