import type { IntentLabel } from './intent.js';
import { labelOf } from './intent.js';
import { matchClauses, matchRules } from './match-rules.js';
import type { Match } from './match.js';
import { readAssignmentLine } from './read-assignment-line.js';
import type { Said } from './said.js';
import { tagSlots } from './slots/tag-slots.js';
import type { RuledTags } from './slots/word-traits.js';
import type { Body } from './task-due.js';
import { traitNamed, type Trait } from './trait.js';

const SURE = 0.9;

/** What the rules make of a line; null where none of them knows it. */
export function matchByRules(body: Body, whole: Said): Match | null {
  return matchRules(body, whole) ?? readAssignmentLine(body, whole) ?? matchClauses(body, whole);
}

const SILENT = [traitNamed('!none')];

/** What the rules make of a line, as traits among its others. */
export function rulesTraits(found: Match | null): readonly Trait[] {
  if (!found) return SILENT;
  const label = labelOf(found.intent);
  const sure = found.confidence < SURE ? 'told' : 'sure';
  return [traitNamed(`!${label}`), traitNamed(`!${label}/${sure}`)];
}

/** What the rules make of each word. */
export function rulesTags(found: Match | null, whole: Said): RuledTags {
  const label: IntentLabel = found ? labelOf(found.intent) : 'none';
  return { label, tags: tagSlots(whole, found?.slots ?? {}) };
}
