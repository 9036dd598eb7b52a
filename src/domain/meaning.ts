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
  'set_agenda',
  'set_current_item',
  'set_next_meeting',
  'attendance',
  'start_round',
  'reassign_item',
  'extend_due',
  'relay',
  'undo',
] as const;

export type Meaning = (typeof MEANINGS)[number];

/** These only show something; all others change the record, where a wrong guess is not harmless. */
const SHOWS: ReadonlySet<string> = new Set<Meaning>([
  'search_decisions',
  'my_items',
  'group_items',
  'show_next_meeting',
  'show_agenda',
  'help',
]);

/** Less than this is a guess, which no rule bears out. */
const SURE_ENOUGH = 0.65;

/** Whether somebody is asked before a line is carried out as what it seems to mean. */
export function isAskedFirst(intent: string, confidence: number): boolean {
  return confidence < SURE_ENOUGH && isMeaning(intent) && !SHOWS.has(intent);
}

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
  const known = nearest.filter(isMeaning);
  return where === 'group' ? known : known.filter((one) => ALONE.has(one));
}

function isMeaning(intent: string): intent is Meaning {
  return (MEANINGS as readonly string[]).includes(intent);
}
