import { whole } from './form.js';
import type { Rule } from './rule.js';

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
