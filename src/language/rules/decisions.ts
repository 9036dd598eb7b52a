import { start } from './form.js';
import type { Rule } from './rule.js';

/** What goes on so is talk about a decision, not what was decided. */
const GOES_ON =
  'om|i|utan|without|at|fran|av|kring|pa|kommer|finns|saknas|ar|var|tas|togs|fattas|fattades|ska|borde|maste|kan|har|angaende|ang|about|on|by|from|is|was|will|has|needs|making|makers?|were|can|for|nr|nummer|tog|tar|som|which|log|to|or|eller|och|(?:vi|we) (?:har |have )?(?:tog|tagit|tar|fattade|fattat|fattar|took|taken|made|make)';
/** On which item, and how it was decided. */
const BESIDE = '[,-]|\\d+|punkt(?:en)?|p|item|taken|made|enligt|omedelbart';

/** Whoever begins so has said what it is: what follows is the decision, whatever it reads like. */
export const PLAIN_DECISION: Rule = {
  intent: 'record_decision',
  form: start('(?:(?:nytt|ny|new) )?(?:beslut|decision) :(?: (?:att|that))? (?<text>\\S.*)$'),
};

export const DECISIONS: readonly Rule[] = [
  {
    intent: 'replace_decision',
    form: start(
      '(?:ersatt|ersatta|byt ut|replace|supersede|change|overrule)(?: (?:the|ut))* (?:beslut(?:et)?|decision)(?: (?:nr|nummer|number|#))? ?#?(?<number>\\d{1,6})(?: (?:med|with|by|mot|till|to|:))+ (?<text>.+)$',
      '(?:beslut(?:et)?|decision)(?: (?:nr|nummer|number|#))? ?#?(?<query>\\d{1,6}) (?:ersatter|replaces|supersedes|upphaver)(?: (?:the))?(?: (?:beslut(?:et)?|decision))?(?: (?:nr|nummer|number|#))? ?#?(?<number2>\\d{1,6})',
      '(?:nytt beslut|new decision)(?: (?:som|that))?(?: (?:ersatter|replaces|i stallet for|instead of))+ (?:beslut(?:et)?|decision)? ?#?(?<number3>\\d{1,6})(?: [:,-])? (?<text2>.+)$',
    ),
  },
  {
    // "Beslut Handlingsplanen antas": nothing that stands beside what was decided.
    intent: 'record_decision',
    form: start(
      `(?:nytt |ny |new )?(?:beslut|decision) (?:att |that )?(?<text>(?!(?:${GOES_ON}|${BESIDE})(?: |$))(?:[^ :=?(]+ )*[^ :=?(]+)$`,
    ),
    not: /\?$/u,
  },
  {
    intent: 'record_decision',
    form: start('(?:nytt |ny |new )?(?:beslut|decision)$'),
  },
];
