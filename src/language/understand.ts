import type { CalendarDate } from '../domain/time.js';
import { decide } from './decide.js';
import { findDues } from './due/find-dues.js';
import { inDays, NO_DUE, toReading, wordsOf, type DueReading } from './due-phrase.js';
import type { Intent, Slots } from './intent.js';
import { readLine } from './line.js';
import { matchClauses, matchRules } from './match-rules.js';
import type { Match } from './match.js';
import { tagNames } from './names/tag-names.js';
import { nearestIntents } from './nearest-intents.js';
import type { People } from './owner-phrase.js';
import { readAssignmentLine } from './read-assignment-line.js';
import { say } from './said.js';
import { stripPoliteness } from './strip-politeness.js';
import { Body, Times } from './task-due.js';
import type { Weights } from './weigh-traits.js';

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
  /** Others than those that were learnt from all lines: for measuring. */
  readonly weights?: Weights;
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
  if (said.units.length === 0) return new Reading('', NOTHING, NO_DUE);
  const body = stripPoliteness(said);
  const read = new Body(body, new Times(() => findDues(wordsOf(line), inDays(context))));
  const ruled =
    matchRules(read, said) ?? readAssignmentLine(read, said) ?? matchClauses(read, said);
  const found = decide(ruled, said, read, context.weights);
  return found
    ? new Reading(said.plain, found, found.due ? toReading(line, found.due) : NO_DUE)
    : new Reading(said.plain, NOTHING, NO_DUE);
}

const NOTHING: Match = { intent: 'none', confidence: 0, slots: {}, due: null };

/** Other meanings are looked for only where somebody offers them. */
class Reading implements Understood {
  readonly intent: Intent;
  readonly confidence: number;
  readonly slots: Slots;

  readonly #plain: string;

  constructor(
    plain: string,
    { intent, confidence, slots }: Match,
    readonly due: DueReading,
  ) {
    this.#plain = plain;
    this.intent = intent;
    this.confidence = confidence;
    this.slots = slots;
  }

  get nearest(): readonly Intent[] {
    return this.confidence < CERTAIN ? nearestIntents(this.#plain, this.intent) : [];
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
