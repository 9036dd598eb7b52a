import type { Intent } from './intent.js';

/** Words that bring a meaning to mind, though they do not ask for it. */
const CUES: readonly (readonly [Intent, RegExp])[] = [
  ['record_decision', /beslut|besluta|bestam|decision|decid|agree|overens/],
  ['search_decisions', /beslut|bestam|decision|decid/],
  ['record_assignment', /uppdrag|uppgift|ansvar|§[pre]|task|assignment|action/],
  ['complete_item', /klar|fardig|done|finished|gjort|bocka/],
  ['my_items', /mina|min |jag|my |uppdrag|todo/],
  ['group_items', /uppdrag|lista|list|tasks|vem/],
  ['defer_item', /bordlagg|skjut|parker|avvakta|postpone|defer/],
  ['relay', /§g|formedla|vidare|forward|relay/],
  ['show_next_meeting', /mote|ses|meeting|traff/],
  ['set_next_meeting', /mote|meeting|\d/],
  ['show_agenda', /dagordning|agenda|punkt/],
  ['attendance', /narvar|franvar|forhinder|sjuk|present|absent/],
  ['minutes', /protokoll|anteckning|minutes/],
  ['settings', /paminn|installning|reminder|setting/],
];
const DEFAULT: readonly Intent[] = ['my_items', 'group_items', 'help'];
const MOST = 3;

/** Two or three other meanings that a line comes near, best first. */
export function nearestIntents(plain: string, but: Intent): readonly Intent[] {
  const near = CUES.filter(([intent, cue]) => intent !== but && cue.test(plain)).map(
    ([intent]) => intent,
  );
  return [...new Set([...near, ...DEFAULT.filter((intent) => intent !== but)])].slice(0, MOST);
}
