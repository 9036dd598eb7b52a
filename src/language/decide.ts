import { rulesTags, rulesTraits } from './by-rules.js';
import { LABELS, labelOf, type Intent, type IntentLabel } from './intent.js';
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

const FEW_WORDS = 3;
/** What is no likelier than this is not done: it is only offered. */
const LIKELY = 0.3;
/** What could as well be talk is left alone: to act on it costs more than to be asked again. */
const MORE_THAN_TALK = 1.8;
const TALK = LABELS.indexOf('none');
/** In a longer line traits say little. */
const LONGEST = 400;
const MOST_OFFERED = 3;
/** What weights alone say is never beyond doubt. */
const NEARLY_CERTAIN = 0.99;

/**
 * What a line means. The rules know some ways of asking in so many words; what they say is one
 * trait of the line among others, all with weights that were learnt from labelled lines.
 */
export function decide(ruled: Match | null, whole: Said, body: Body): Decided {
  const weigh = () => {
    const all = traitsOf(whole, body.said);
    for (const trait of rulesTraits(ruled)) all.add(trait);
    return weighTraits(all);
  };
  if (isBeyondDoubt(ruled, body) || whole.plain.length > LONGEST)
    return { match: ruled, nearest: () => nearestTo(weigh(), ruled?.intent ?? 'none') };
  const odds = weigh();
  const best = placeOfMost(odds);
  const [label, likelihood] = [LABELS[best] ?? 'none', odds[best] ?? 0];
  if (label === 'none' || likelihood < Math.max(LIKELY, MORE_THAN_TALK * (odds[TALK] ?? 0)))
    return { match: null, nearest: () => nearestTo(odds, 'none') };
  const isRuled = ruled !== null && labelOf(ruled.intent) === label;
  const found = findSlots(label, whole, body, rulesTags(ruled, whole));
  // Nobody's items were asked for.
  if (label === 'items_of_person' && found.slots.person === undefined)
    return { match: null, nearest: () => nearestTo(odds, 'none') };
  const match: Match = {
    intent: label,
    confidence: Math.max(isRuled ? ruled.confidence : 0, Math.min(likelihood, NEARLY_CERTAIN)),
    ...withText(label, isRuled ? ruled : null, whole, found),
  };
  return { match, nearest: () => nearestTo(odds, label) };
}

function placeOfMost(odds: Float64Array): number {
  let place = 0;
  for (let at = 1; at < odds.length; at += 1) if ((odds[at] ?? 0) > (odds[place] ?? 0)) place = at;
  return place;
}

/** The likeliest other meanings. */
function nearestTo(odds: Float64Array, but: Intent): readonly Intent[] {
  return LABELS.map((label, index) => [label, odds[index] ?? 0] as const)
    .filter(([label]) => label !== 'none' && label !== labelOf(but))
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
  ruled: Match | null,
  { line }: Said,
  found: Pick<Match, 'slots' | 'due'>,
): Pick<Match, 'slots' | 'due'> {
  if (!NEEDS_TEXT.has(label) || found.slots.text !== undefined) return found;
  if (ruled) return { slots: ruled.slots, due: ruled.due };
  return { ...found, slots: { ...found.slots, text: line.written } };
}

/** What was said in so many words, a command of a few, and one that the labels do not tell apart. */
function isBeyondDoubt(found: Match | null, { said }: Body): boolean {
  if (!found) return false;
  if (found.isExact || labelOf(found.intent) !== found.intent) return true;
  return found.confidence === 1 && said.units.length <= FEW_WORDS;
}
