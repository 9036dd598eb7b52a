import type { Due } from '../domain/due.js';
import type { Owner } from '../domain/owner.js';
import { readDue, toDue, type WhenSaid } from './due-phrase.js';
import { readName, type People } from './owner-phrase.js';
import type { PlanLine } from './plan-phrase.js';

export interface PlanRowReading {
  readonly goal: string;
  readonly activity: string;
  readonly when: string;
  readonly responsible: readonly Owner[];
  readonly followUp: Due;
}

/**
 * A row of the action plan as written, with who is responsible and when it is followed up. A name
 * that several bear stands as it was written: a table is no place to ask.
 */
export function readPlanRow(line: PlanLine, people: People, when: WhenSaid): PlanRowReading {
  const { goal, activity } = line;
  const followUp = readFollowUp(line.followUp.trim(), when);
  return {
    goal,
    activity,
    when: line.when,
    responsible: readAll(line.responsible, people),
    followUp,
  };
}

function readFollowUp(written: string, when: WhenSaid): Due {
  if (written === '') return { kind: 'none' };
  const due = toDue(readDue(written, when));
  return due.kind === 'none' ? { kind: 'none', said: written } : due;
}

function readAll(written: string, people: People): readonly Owner[] {
  return written
    .split(/\s*[,;&/+]\s*|\s+(?:och|samt|and)\s+/i)
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .flatMap((name): Owner[] => {
      const reading = readName(name, people);
      if (reading.kind === 'nobody') return [];
      return [reading.kind === 'owner' ? reading.owner : { kind: 'external', name }];
    });
}

/** "uppdrag på rad 2 Bo bokar lokal": the row it hangs on, and the line without it. */
export function takePlanRow(text: string): { readonly row: number; readonly text: string } | null {
  const match = /^(.{0,30}?)\s+(?:på|pa|on) (?:rad|row) #?(\d{1,6})\b[\s:,]*/i.exec(text.trim());
  if (!match) return null;
  const [found, command = '', row] = match;
  return { row: Number(row), text: `${command} ${text.trim().slice(found.length)}` };
}
