import { whole } from './form.js';
import type { Rule } from './rule.js';

/** The meeting, begun and ended. */
export const MEETINGS: readonly Rule[] = [
  {
    intent: 'start_meeting',
    form: whole(
      `(?:mote(?:t)?|meeting)(?: (?:start|startar|borjar|har borjat|oppnas|ar oppnat|oppnar|begins|starts|is open|started|start))+`,
      `(?:starta|borja|oppna|start|open|begin|inled|kor igang|satt igang)(?: (?:the|dagens|our|vart))* (?:mote(?:t)?|meeting)(?: (?:nu|now))?`,
      `(?:borjar|startar|kor|oppnar|da borjar|satter)(?: (?:vi|igang|jag))+ (?:dagens |today's )?(?:mote(?:t)?|meeting)?(?: igang| nu)?`,
      `(?:we(?:'re| are) starting|let's start|start)(?: the| our)? meeting(?: now)?`,
    ),
  },
  {
    intent: 'end_meeting',
    form: whole(
      `(?:mote(?:t)?|meeting)(?: (?:ar|is))? (?:slut|avslutat|avslutas|avslutad|klart|over|closed|ended|end|adjourned|finished|har avslutats|slutar|ends)(?: (?:for idag|nu|now|for today))?`,
      `(?:avsluta|avslutar|sluta|stang|slutar|end|close|finish|adjourn|wrap up|conclude)(?: (?:the|vi|dagens|our|vart|jag|darmed|harmed|nu))* (?:mote(?:t)?|meeting)(?: (?:nu|now))?`,
      'meeting adjourned',
    ),
  },
];

const ROUND = '(?:korta )?(?:avstamning(?:en)?|slutrunda(?:n)?|runda(?:n)?)|(?:closing )?round';
const NUMBERED = '(?:{item} )?(?:{nr})?(?<number>\\d{1,5})';
const CLEAR = 'tydligt?|clear';
const UNCLEAR = 'otydligt?|oklart?|inte tydligt?|unclear|not clear';
const EVERYTHING = 'allt|allting|alltihop|alla uppdrag(?:en)?|everything|it all';
/** What is unclear, in the words of who says so. */
const BECAUSE = '(?: [:,-])?(?: (?<text>.{2,}))?';

/** What is said while the closing round is open, by those who type instead of pressing. */
export const ROUND_ANSWERS: readonly Rule[] = [
  {
    intent: 'close_round',
    form: whole(`(?:stang|stanga|avsluta|avrunda|close|end|finish) (?:den |the )?(?:${ROUND})`),
  },
  {
    intent: 'answer_clear',
    form: whole(
      `(?:${EVERYTHING})(?: (?:ar|is|kanns|ser|looks))* (?:${CLEAR})(?: (?:for|to) (?:alla|mig|oss|everyone|me|us|all))?`,
      `(?:${CLEAR}) (?:for alla|to everyone|to all)`,
      `${NUMBERED} (?:ar |is )?(?:${CLEAR})`,
      `(?:${CLEAR}) ${NUMBERED}`,
    ),
  },
  {
    intent: 'answer_unclear',
    form: whole(
      `${NUMBERED} (?:ar |is )?(?:${UNCLEAR})${BECAUSE}`,
      `(?:${UNCLEAR}) ${NUMBERED}${BECAUSE}`,
    ),
  },
  {
    intent: 'leave_ownerless',
    form: whole(
      `(?:lamna|lamnar|lat|leave|keep) ${NUMBERED}(?: (?:vara|sta|be))? (?:utan|without) (?:nagon |an? |any )?(?:ansvarig|agare|owner|person responsible)`,
      `${NUMBERED} (?:lamnas|far sta|star|far vara|stays|is left) (?:utan|without) (?:nagon |an? |any )?(?:ansvarig|agare|owner)`,
    ),
  },
];
