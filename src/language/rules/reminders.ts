import { has, start, whole } from './form.js';
import type { Rule } from './rule.js';

const COUNT =
  '(?:\\d{1,2}|en|ett|tva|tre|fyra|fem|sex|sju|atta|nio|tio|a|one|two|three|four|five|six|seven|eight|nine|ten)';
const UNIT = '(?:dag(?:ar)?|days?|veck(?:a|or)|weeks?)';
const COUNTS = `${COUNT}(?: ${UNIT})?(?:(?: ,)?(?: (?:och|and|,))* ${COUNT}(?: ${UNIT})?)*`;

const HERE =
  '(?:(?:for|fran|i|from|for|in|ur) )?(?:(?:den har|denna|this) (?:gruppen?|chatten|chat|group)|gruppen har|harifran|from here)';

/** How long before a meeting somebody wants to be reminded: said in few words, to the bot. */
export const REMINDERS: readonly Rule[] = [
  {
    intent: 'settings',
    form: start(
      `(?:paminn|paminna|remind)(?: (?:mig|oss|me|us|gruppen|the group))(?: (?:alltid|always|garna))? ${COUNTS} ${UNIT} (?:fore|innan|before|i forvag|in advance|ahead)(?: (?:alla |varje |every |all |the |our |vara )?(?:moten?|motet|motena|meetings?))?(?: (?:i stallet|istallet|instead|ocksa|too))?$`,
      `(?:paminn|paminna|remind)(?: (?:mig|oss|me|us)) (?:samma dag|(?:on )?the same day)(?: (?:som|as) (?:motet|the meeting))?$`,
    ),
  },
  {
    intent: 'settings',
    form: whole(
      `(?:mina |my )?(?:paminnelser(?:na)?|reminders) (?:av|pa|off|on)(?: (?:igen|again))? ${HERE}(?: (?:igen|again))?`,
      `(?:inga|no)(?: (?:fler|more))? (?:paminnelser|reminders)(?: (?:till mig|to me|tack))? ${HERE}`,
      `(?:stang|sla|turn|switch) (?:av|pa|off|on) (?:mina |my |the )?(?:paminnelser(?:na)?|reminders) ${HERE}(?: (?:igen|again))?`,
    ),
  },
];

const CLOSES =
  '(?:senast|till|tills|innan|fram till|tom|t\\.o\\.m\\.|till och med|stanger|stangs|gar ut|loper ut|tas emot|lamnas|ska lamnas|ska vara inne|by|until|till|before|no later than|close|closes|end|ends|are due|is due|are taken|is open|:)';
const CHANGE = '(?:satt|andra|flytta|forlang|set|change|move|extend)';

/** Until when comments on the minutes are taken; a day stands in the line. */
export const COMMENT_WINDOW: readonly Rule[] = [
  {
    intent: 'comment_window',
    form: start(
      `(?:(?:sista|last) (?:dag(?:en)?|day) (?:for|att lamna) )?(?:eventuella |any )?(?:synpunkter(?:na)?|kommentarer(?:na)?|justeringar(?:na)?|rattelser(?:na)?|comments|corrections)(?: (?:pa|av|i|on|to))(?: (?:the|forra motets|motets|dagens|last meeting's))? (?:{minutes}|utkastet|(?:the )?draft)(?: (?:from|fran) (?:the )?(?:forra motet|motet|last meeting|meeting))? ${CLOSES} `,
      `(?:${CHANGE} )?(?:the )?(?:justeringstid(?:en)?|justering(?:en)?|kommentarstid(?:en)?|comment (?:window|period|time)) ${CLOSES} `,
    ),
    not: has('\\?|§[prog]'),
    time: 'due',
    timed: 'day',
  },
  {
    intent: 'comment_window',
    form: whole(
      `(?:${CHANGE} )?(?:the )?(?:justeringstid(?:en)?|comment (?:window|period|time))(?: (?:ar|is|till|to|:|om|in))* ${COUNT} ${UNIT}`,
    ),
  },
];
