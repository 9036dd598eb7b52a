import { readAttendee } from './attendance/attendee.js';
import { splitNames } from './attendance/split-names.js';
import { readSentence } from './attendance/sentence.js';
import type { AttendanceLine } from './attendance/attendance-line.js';
import { headingAt, type Section } from './attendance/heading.js';

export type { AttendanceLine } from './attendance/attendance-line.js';

/** Reads a typed line or a pasted list: who is there, who is not, and in whose place. */
export function readAttendance(text: string): readonly AttendanceLine[] {
  const found: AttendanceLine[] = [];
  let section: Section | null = null;
  for (const row of rowsOf(text)) {
    const heading = headingAt(row);
    if (heading) {
      section = heading.section;
      if (heading.rest !== '') found.push(...readRow(heading.rest, section));
      continue;
    }
    found.push(...readRow(row, section));
  }
  return found;
}

/** Lines; a heading within a line begins a row of its own. */
function rowsOf(text: string): readonly string[] {
  return text
    .normalize('NFC')
    .replace(/\r/g, '')
    .replace(
      /\.\s+(?=(?:frånvarande|förhinder|anmält förhinder|förhindrade?|adjungerade?|ersättare|absent|apologies)\b\s*[:–-])/gi,
      '\n',
    )
    .split('\n')
    .map((row) => row.replace(/\*\*|^#{1,6}\s+|^\s*[-*•·]\s+/g, '').trim())
    .filter((row) => row !== '');
}

function readRow(row: string, section: Section | null): readonly AttendanceLine[] {
  const said = readSentence(row, section);
  if (said.length > 0) return said;
  if (section === null && !/\p{Lu}|<at>/u.test(row)) return [];
  return splitNames(row).map((piece) => readAttendee(piece, section ?? PRESENT));
}

const PRESENT: Section = { status: 'present', coopted: false };
