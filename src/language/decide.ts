import { LABELS, labelOf, type IntentLabel } from './intent.js';
import type { Match } from './match.js';
import type { Said } from './said.js';
import { slotsFor } from './slots-by-form.js';
import type { Body } from './task-due.js';
import { traitsOf } from './traits.js';
import { weighTraits, type Weights } from './weigh-traits.js';

/*
 * Two look at every line: the rules, which know some ways of asking in so many words, and the
 * weights of traits, which were learnt from labelled lines and know none of them for sure. What
 * the rules say counts for so much more, as logarithms of odds; both were measured on lines that
 * neither had seen.
 */
const RULES_COUNT = 4;
/** What reads as somebody taking something on, or stands at the end of a story, for less. */
const STATED_COUNTS = 3;
const SURE = 0.9;
const FEW_WORDS = 3;
/** What no rule says must be at least as likely as this by its traits alone. */
const LIKELY = Math.log(0.3);
/** Where rules are silent that speaks for talk, the more so the more a wrong guess would cost. */
const SILENCE_COUNTS = { asks: 1, writes: 2 };
/** In a longer line traits say little. */
const LONGEST = 400;
const TALK = LABELS.indexOf('none');
/** Meanings that are answered, and change nothing. */
const ASKS: ReadonlySet<IntentLabel> = new Set<IntentLabel>([
  'show_agenda',
  'my_items',
  'group_items',
  'items_of_person',
  'overdue_items',
  'search_decisions',
  'who_is_responsible',
  'show_next_meeting',
  'minutes',
  'help',
]);

/** What a line means, given what the rules make of it; null where nothing was asked. */
export function decide(
  found: Match | null,
  whole: Said,
  body: Body,
  weights?: Weights,
): Match | null {
  if (isBeyondDoubt(found, body) || whole.plain.length > LONGEST) return found;
  const odds = weighTraits(traitsOf(whole, body.said), weights);
  const alone = odds.slice();
  const spoken = found ? LABELS.indexOf(labelOf(found.intent)) : TALK;
  if (found) {
    const counts = found.confidence < SURE ? STATED_COUNTS : RULES_COUNT;
    odds[spoken] = (odds[spoken] ?? 0) + counts;
  } else {
    LABELS.forEach((label, index) => {
      const against = ASKS.has(label) ? SILENCE_COUNTS.asks : SILENCE_COUNTS.writes;
      if (index !== TALK) odds[index] = (odds[index] ?? 0) - against;
    });
  }
  const best = odds.indexOf(Math.max(...odds));
  const label = LABELS[best] ?? 'none';
  if (best === spoken) return found;
  if (label === 'none' || (alone[best] ?? 0) < LIKELY) return null;
  const { slots, due } = slotsFor(label, body);
  return { intent: label, confidence: 0.6, slots, due };
}

/**
 * A command of a few words, one that the labels do not tell apart, and "uppdrag till Anna: …",
 * whatever its text says, are what they are.
 */
function isBeyondDoubt(found: Match | null, { said }: Body): boolean {
  if (!found || found.confidence < SURE) return false;
  if (labelOf(found.intent) !== found.intent) return true;
  if (found.confidence < 1) return false;
  return found.intent === 'record_assignment' || said.units.length <= FEW_WORDS;
}
