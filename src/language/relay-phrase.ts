import { readDue, type DueReading, type WhenSaid } from './due-phrase.js';
import { readItemRef } from './record-ref.js';
import type { Understood } from './understand.js';

/** Something handed to other groups: an item, an assignment, or a text of its own. */
export interface RelayPhrase {
  readonly text: string;
  readonly receivers: readonly string[];
  readonly due: DueReading;
  readonly item: number | null;
  readonly assignment: number | null;
}

/** Reads "skicka punkt 5 vidare till beredningsgruppen" and its kind, whose slots are found. */
export function readRelay(
  text: string,
  { slots, due }: Pick<Understood, 'slots' | 'due'>,
  when: WhenSaid,
): RelayPhrase {
  const ref = readItemRef(text);
  const number = slots.number ?? ref.number;
  const isAssignment = ref.what === 'assignment' && ref.number === number;
  return {
    text: slots.text ?? slots.query ?? '',
    receivers: slots.group === undefined ? [] : splitGroups(slots.group),
    due: due.said === null ? readDue(text, when) : due,
    item: isAssignment ? null : number,
    assignment: isAssignment ? number : null,
  };
}

/** "styrgruppen och beredningsgruppen" are two; "lokala grupperna barn och unga" is one. */
function splitGroups(written: string): readonly string[] {
  return written
    .split(
      /\s*[,;&]\s*|\s+(?:och|samt|and)\s+(?=(?:till |de |den |the )?(?:\p{Lu}|[\p{L}\s]{0,30}(?:grupp|nämnd|kommitt|group|board|committee|råd|team)))/u,
    )
    .map((name) => name.replace(/^(?:till|to)\s+/i, '').trim())
    .filter((name) => name !== '');
}
