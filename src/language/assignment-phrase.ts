import type { Due } from '../domain/due.js';
import type { Person } from '../domain/ids.js';
import type { Owner } from '../domain/owner.js';
import type { CalendarDate } from '../domain/time.js';
import { takeDue } from './take-due.js';
import type { People } from './owner-phrase.js';
import { takeOwners } from './take-owners.js';

export interface AssignmentPhrase {
  readonly text: string;
  readonly owners: readonly Owner[];
  readonly due: Due;
  /** A name that several members bear: ask, never guess. */
  readonly ambiguous: { readonly name: string; readonly candidates: readonly Person[] } | null;
}

const FILLER =
  /^\s*(?:[,;:–-]\s*)?(?:(?:ska|skall|får i upp(?:drag|gift) att|ansvarar för att|will|shall|should|att|to)\s+)?/i;

/** Reads "who, what, when" from what stands after the command. */
export function readAssignment(
  rest: string,
  people: People,
  today: CalendarDate,
): AssignmentPhrase {
  const { names, text: afterNames } = takeOwners(rest.trim(), people);
  const { due, text } = takeDue(afterNames.replace(FILLER, ''), { today, nextMeeting: null });
  const ambiguous = names.find((name) => name.kind === 'ambiguous');
  return {
    text: nameMentions(text, people),
    owners: names.flatMap((name) => (name.kind === 'owner' ? [name.owner] : [])),
    due,
    ambiguous: ambiguous ?? null,
  };
}

/** Mentions inside the text are written out as names. */
export function nameMentions(text: string, people: Pick<People, 'mentioned'>): string {
  return text.replace(
    /<at>(\d+)<\/at>/g,
    (_, index: string) => people.mentioned[Number(index)]?.name ?? '',
  );
}
