/** What a line that was not understood may have meant, and can be carried out as. */
export const MEANINGS = [
  'record_decision',
  'record_assignment',
  'search_decisions',
  'complete_item',
  'my_items',
  'group_items',
  'defer_item',
  'show_next_meeting',
  'show_agenda',
  'help',
] as const;

export type Meaning = (typeof MEANINGS)[number];

/** What makes sense alone with the bot. */
const ALONE: ReadonlySet<Meaning> = new Set<Meaning>([
  'search_decisions',
  'complete_item',
  'my_items',
  'help',
]);

/** Longer lines were meant for people, and a card has to carry each of them several times. */
export const MAX_LINE = 500;

/** A line that was not understood, as its card carries it until somebody says what it meant. */
export interface UnsureLine {
  /** The activity: whatever is picked, and however often, is one act. */
  readonly id: string;
  readonly by: string;
  readonly text: string;
}

/** The meanings that can be offered where the line was written. */
export function offered(
  nearest: readonly string[],
  where: 'group' | 'personal',
): readonly Meaning[] {
  const known = nearest.filter((one): one is Meaning =>
    (MEANINGS as readonly string[]).includes(one),
  );
  return where === 'group' ? known : known.filter((one) => ALONE.has(one));
}
