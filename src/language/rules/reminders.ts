import { start } from './form.js';
import type { Rule } from './rule.js';

const COUNT =
  '(?:\\d{1,2}|en|ett|tva|tre|fyra|fem|sex|sju|atta|nio|tio|a|one|two|three|four|five|six|seven|eight|nine|ten)';
const UNIT = '(?:dag(?:ar)?|days?|veck(?:a|or)|weeks?)';
const COUNTS = `${COUNT}(?: ${UNIT})?(?:(?: ,)?(?: (?:och|and|,))* ${COUNT}(?: ${UNIT})?)*`;

/** When somebody wants to be reminded, and of which group not: said in few words, to the bot. */
export const REMINDERS: readonly Rule[] = [
  {
    intent: 'settings',
    form: start(
      `(?:paminn|paminna|remind)(?: (?:mig|oss|me|us|gruppen|the group))(?: (?:alltid|always|garna))? ${COUNTS} ${UNIT} (?:fore|innan|before|i forvag|in advance|ahead)(?: (?:alla |varje |every |all |the |our |vara )?(?:moten?|motet|motena|meetings?))?(?: (?:i stallet|istallet|instead|ocksa|too))?$`,
      `(?:paminn|paminna|remind)(?: (?:mig|oss|me|us)) (?:samma dag|(?:on )?the same day)(?: (?:som|as) (?:motet|the meeting))?$`,
    ),
  },
];
