import type { z } from 'zod';
import type { Due } from '../../domain/due.js';
import type { Owner } from '../../domain/owner.js';
import type { Refusal } from '../../domain/refusal.js';
import { isCalendarDate } from '../../domain/time.js';
import { readFixedName, type People } from '../../language/owner-phrase.js';
import { findPeople } from '../../language/people.js';
import type { Ports } from '../../usecases/ports.js';
import type { NewAssignment } from '../../usecases/record-assignment.js';
import type { Turn } from '../turn.js';
import type { assignmentInputs } from './card-data.js';
import { namesIn } from '../vocabulary.js';
import { choosable, chosenOwner } from './chosen-owner.js';

type Filled = NewAssignment | { readonly owners: readonly Owner[]; readonly refusal: Refusal };

/** The assignment that somebody filled in on a card; a date that is chosen must be there. */
export async function filledIn(
  turn: Turn,
  data: z.infer<typeof assignmentInputs>,
  ports: Ports,
): Promise<Filled> {
  const { text, due: kind, date } = data;
  const known = await choosable(turn, ports);
  const people = { members: known.members, mentioned: [], writer: turn.act.by };
  const owners = [
    ...data.owners.flatMap((choice) => chosenOwner(choice, known) ?? []),
    ...written(data.otherOwner, { ...people, ...namesIn(known.group) }),
  ];
  if (kind === 'date' && !isCalendarDate(date)) {
    return { owners, refusal: { reason: 'due.missing' } };
  }
  const due: Due = kind === 'date' ? { kind, date } : { kind };
  return { text, owners, due };
}

/** One of several who bear a name cannot be told apart here: who is meant stands in the list. */
function written(names: string, people: People): Owner[] {
  return names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name): Owner => {
      const fixed = readFixedName(name, people);
      if (fixed?.kind === 'owner') return fixed.owner;
      const [person, another] = findPeople(name, people.members);
      return person && !another ? { kind: 'person', person } : { kind: 'external', name };
    });
}
