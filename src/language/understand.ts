import type { CalendarDate } from '../domain/time.js';
import { readAssignmentCommand } from './assignment-command.js';
import { decide } from './decide.js';
import { findDues } from './due/find-dues.js';
import { inDays, NO_DUE, toReading, type DueReading } from './due-phrase.js';
import type { Intent, Slots } from './intent.js';
import { readLine } from './line.js';
import { matchRules } from './match-rules.js';
import type { Match } from './match.js';
import { tagNames } from './names/tag-names.js';
import type { People } from './owner-phrase.js';
import { say } from './said.js';
import { stripPoliteness } from './strip-politeness.js';
import { Body, Times } from './task-due.js';

/** What a message asks for, in pieces of the text as it was written. */
export interface Understood {
  readonly intent: Intent;
  /** 1 for a command in so many words, less the more it could be talk. */
  readonly confidence: number;
  readonly slots: Slots;
  readonly due: DueReading;
  /** Other meanings, best first, where this one is not certain. */
  readonly nearest: readonly Intent[];
}

export interface LanguageContext {
  readonly today: CalendarDate;
  readonly nextMeeting: CalendarDate | null;
  /** Null: names are known by their form. */
  readonly people: People | null;
  readonly locale?: 'sv' | 'en';
}

/** Below this the nearest other meanings are worth offering. */
const CERTAIN = 0.9;

/**
 * What the text asks the bot to do; `none` where nobody asked it anything. Commands and
 * questions first, then statements in which somebody takes something on.
 */
export function understand(text: string, context: LanguageContext): Understood {
  const line = readLine(text);
  const said = say(line, tagNames(line, context.people));
  if (said.units.length === 0) return new Reading(NOTHING, NO_DUE, () => OFFERED_ANYWAY);
  const body = stripPoliteness(said);
  const read = new Body(body, new Times(() => findDues(line, inDays(context))));
  const exact = matchRules(read, said) ?? readAssignmentCommand(read, said);
  const { match, nearest } = exact ? { match: exact, nearest: () => [] } : decide(said, read);
  return new Reading(match ?? NOTHING, match?.due ? toReading(line, match.due) : NO_DUE, nearest);
}

const NOTHING: Match = { intent: 'none', confidence: 0, slots: {}, due: null };
const OFFERED_ANYWAY: readonly Intent[] = ['my_items', 'group_items', 'help'];

/** Other meanings are looked for only where somebody offers them. */
class Reading implements Understood {
  readonly intent: Intent;
  readonly confidence: number;
  readonly slots: Slots;

  readonly #nearest: () => readonly Intent[];

  constructor(
    { intent, confidence, slots }: Match,
    readonly due: DueReading,
    nearest: () => readonly Intent[],
  ) {
    this.intent = intent;
    this.confidence = confidence;
    this.slots = slots;
    this.#nearest = nearest;
  }

  get nearest(): readonly Intent[] {
    return this.confidence < CERTAIN ? this.#nearest() : [];
  }
}

const NAMING: ReadonlySet<Intent> = new Set<Intent>([
  'record_assignment',
  'reassign_item',
  'items_of_person',
  'extend_due',
  'set_role',
  'working_group',
  'attendance',
  'relay',
  'hand_over',
  'none',
]);

/** True where another reading is possible once it is known who is in the group. */
export function hangsOnNames(intent: Intent): boolean {
  return NAMING.has(intent);
}
