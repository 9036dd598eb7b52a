import { LABELS, type Intent, type IntentLabel } from './intent.js';
import type { Match } from './match.js';
import type { Said } from './said.js';
import { findSlots } from './slots/find-slots.js';
import type { Body } from './task-due.js';
import { traitsOf } from './traits.js';
import { weighTraits } from './weigh-traits.js';

/** What is meant, and what else might have been, best first. */
export interface Decided {
  readonly match: Match | null;
  readonly nearest: () => readonly Intent[];
}

/** What is no likelier than this is not done: it is only offered. */
const LIKELY = 0.3;
/** What could as well be talk is left alone: to act on it costs more than to be asked again. */
const MORE_THAN_TALK = 3;
const TALK = LABELS.indexOf('none');
/** In a longer line traits say little. */
const LONGEST = 400;
const MOST_OFFERED = 3;
/** What weights alone say is never beyond doubt. */
const NEARLY_CERTAIN = 0.99;

/** What a line means that nothing was asked in so many words: what its words say, weighed. */
export function decide(whole: Said, body: Body): Decided {
  const odds = weighTraits(traitsOf(whole, body.said));
  const label = LABELS[placeOfMost(odds)] ?? 'none';
  const likelihood = odds[LABELS.indexOf(label)] ?? 0;
  const nearest = () => nearestTo(odds, label);
  const none = { match: null, nearest: () => nearestTo(odds, 'none') };
  const isTalk = likelihood < Math.max(LIKELY, MORE_THAN_TALK * (odds[TALK] ?? 0));
  if (label === 'none' || isTalk || whole.plain.length > LONGEST) return none;
  const found = findSlots(label, whole, body);
  // Nobody's items were asked for.
  if (label === 'items_of_person' && found.slots.person === undefined) return none;
  const confidence = Math.min(likelihood, NEARLY_CERTAIN);
  return { match: { intent: label, confidence, ...withText(label, whole, found) }, nearest };
}

function placeOfMost(odds: Float64Array): number {
  let place = 0;
  for (let at = 1; at < odds.length; at += 1) if ((odds[at] ?? 0) > (odds[place] ?? 0)) place = at;
  return place;
}

/** The likeliest other meanings. */
function nearestTo(odds: Float64Array, but: IntentLabel): readonly Intent[] {
  return LABELS.map((label, index) => [label, odds[index] ?? 0] as const)
    .filter(([label]) => label !== 'none' && label !== but)
    .sort((one, other) => other[1] - one[1])
    .slice(0, MOST_OFFERED)
    .map(([label]) => label);
}

const NEEDS_TEXT: ReadonlySet<IntentLabel> = new Set<IntentLabel>([
  'record_decision',
  'record_assignment',
]);

/** What shall be recorded is never without its text: where no words are known for it, all of it is. */
function withText(
  label: IntentLabel,
  { line }: Said,
  found: Pick<Match, 'slots' | 'due'>,
): Pick<Match, 'slots' | 'due'> {
  if (!NEEDS_TEXT.has(label) || found.slots.text !== undefined) return found;
  return { ...found, slots: { ...found.slots, text: line.written } };
}
