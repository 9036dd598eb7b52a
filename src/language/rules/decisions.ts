import { has, start } from './form.js';
import type { Rule } from './rule.js';

const DECIDED = '{decided}';
const OTHERS =
  'regeringen|riksdagen|fullmaktige|kommunstyrelsen|socialnamnden|namnden|styrelsen|§g|the government|parliament|min chef|my boss|chefen|they|han|hon|he|she|de|rektor(?:n|erna)?|foraldrarna|skolan|§[po]|du|ni|you';

/** Not decided, not yet, or not by us. Said before the deciding word; after it comes what was decided. */
const TALK = has(
  `(?:inte|ej|aldrig|not|never|didn't|haven't|hasn't|couldn't|borde|should|maste|must|behover|kanske|maybe|might|tycker|tror|think|hope|hoppas|vill|vill ha|om|innan|before|snart|soon|kan vi|ska vi|can we|shall we|when|nar|svart att|hard to|until|tills|ville|would|skulle|need to|needs to|have to|ska|will|kunna|hur)(?: \\S+){0,4} (?:${DECIDED}|beslut|decision|beslutas)`,
  `(?:${DECIDED}|beslut)(?: vi)? (?:inte|ej|aldrig|not (?!to)|nothing|inget|ingenting|senare|later|snart|om att inte|sig|mig)`,
  `(?:${OTHERS})(?: (?:har|have|has|had|hade|redan|already|just|tydligen|nu|also|ocksa|att|som|i \\S+))* (?:${DECIDED})`,
  'inte (?:fattat|tagit|tar|har)|\\?|fika(?:t|n)?|kaffe(?:t)? var',
);
const ASKED = has('\\?');

/** What goes on so is talk about a decision, not what was decided. */
const GOES_ON =
  'om |i |fran |av |kring |pa |kommer |finns |saknas |ar |var |tas |fattas |ska |borde |maste |kan |har |angaende |ang |about |on |by |from |is |was |will |has |needs |making |makers? |were |can |i |for |nr |nummer |tog |tar |som |which |log |to |or |eller |och ';
/** On which item, and how it was decided. */
const BESIDE = '[,-] |punkt(?:en)? |p |item |taken |made |enligt |vi |we |omedelbart ';

/** Whoever begins so has said what it is: what follows is the decision, whatever it reads like. */
export const PLAIN_DECISION: Rule = {
  intent: 'record_decision',
  form: start('(?:(?:nytt|ny|new) )?(?:beslut|decision) : (?<text>\\S.*)$'),
  isExact: true,
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
    intent: 'record_decision',
    form: start(
      '(?:(?:{put}|ta|det har blir|det blir|fort|for|da blir|markera|we have|vi har|har|here is|har kommer|det finns|there is) )*(?:(?:ett|nytt|ny|new|a|som|as|foljande|the following|vart|our|dagens|enhalligt|enigt|gemensamt|principiellt|slutligt|viktigt|kort|enigt|gemensamt|principiellt|slutligt|inriktningsbeslut|viktigt|kort|formellt|det|the|till protokollet|to the record|unanimous|formal|fattade|tog|i|in|down) )*(?:beslut(?:et|spunkt)?|decision|resolution|beslutas|beslutades|decided|beslutat|agreed|resolved|bestamt|beslot|overenskommet|overenskommelse|agreement|slutsats(?:en)?|motion carried|conclusion|bestamt|enhalligt|unanimous(?:ly)?|enigt|decisions|konklusion)(?: (?:{point}|pa punkt|under punkt|on item|punkt) (?<number>\\d{1,2}))?(?: (?:av gruppen|by the group|idag|today|blev|ar|is|blir|lyder|unanimously|enhalligt|taget|fattat|fattades|togs|taken|made))*(?: [:-])+(?: (?:att|that|to))? ?(?<text>\\S.*)$',
      "(?:(?:{put}|ta|for|fort|da) )(?:(?:ett|nytt|new|a|som|as|vart|our|det|the|down|till|in|i|upp|om|group's|gruppens|following|foljande|att|that) )*(?:beslut(?:et)?|decision|resolution)(?: (?:i protokollet|in the minutes|is|ar|om|on))?(?: [:,-])*(?: (?:att|that|om att|:|-|to(?= be)|of))* (?<text3>\\S.*)$",
    ),
    not: ASKED,
  },
  {
    intent: 'record_decision',
    form: start(
      '(?:(?:vi|we|gruppen|motet|the group) )?(?:{decided}|beslutades|beslutas|beslot|beslut)(?: (?:vi|we))? (?:pa|under|vid|on|at|for|i) (?:{point}) (?:nr )?(?<number3>\\d{1,2})(?: (?:att|that|to|om att|:|-|om|,))+ (?<text6>\\S.*)$',
      '(?:(?:on|under|pa|vid|for) )?(?:{point}) (?:nr )?(?<number2>\\d{1,2})(?: [:,-])*(?: (?:vi|we|gruppen|motet|the group))?(?: (?:har|have))? (?:{decided}|beslut|beslutades|beslutas|decision)(?: (?:att|that|to|om att|pa|:|-|om))* (?<text2>\\S.*)$',
      '(?:(?:{put}|ta|for|till protokollet|for the record|for the minutes) )?(?:(?:att|that|down|om|:) )*(?:(?:vi|we|gruppen|motet|the group|the meeting|samverkansgruppen|§e|alla i rummet|everyone|hela gruppen|ledamoterna|idag|today|har|have|has|ar|det|it|was|nu|then|da|so|all|just|hereby|darmed|harmed|alla|arbetsgruppen|is|now|formellt|slutligen|till slut|finally|enhalligt|unanimously|foljaktligen|sa|samverkansgruppen) )*(?:{decided}|beslutas|beslutades|bestamdes|bestams|ar enig(?:a)?|ar overens|ar eniga om|are in agreement|is in agreement|landade i|landar i|landat i|enades|stannade for|kom fram till|har kommit fram till|beslutats|bestamts)(?: (?:idag|today|nu|enhalligt|unanimously|att|that|to|om|att|pa|:|-|,|also|ocksa|formellt|on|pa motet|oss for|that we should|to the following|foljande|gemensamt|aven|darfor|slutligen))* (?<text4>\\S.*)$',
      '(?:(?:gruppen|vi|alla|§e|motet|the group|we|everyone) (?:(?:ar|is|are)(?: (?:all|helt|alla))* (?:enig(?:a)?|overens|ense|agreed|unanimous|in agreement)|agrees?|decides?|enas))(?: (?:om|on|about|att|that|i|:|,|-|att))+ (?<text5>\\S.*)$',
      '(?:{put} (?:att|that) )(?<text8>(?:motet|gruppen|vi|the group|we|samverkansgruppen|the meeting) \\S+(?:ar|er|r|te|de|des|s|ed) .+)$',
      '(?:motet|gruppen|vi|the group|we|samverkansgruppen|the meeting) (?:antar|antog|godkanner|godkande|faststaller|faststallde|staller sig bakom|stallde sig bakom|tillstyrker|avslar|avslog|bifaller|bifoll|adopts|adopted|approves|approved|adopt|approve|endorses|endorsed|rejects|rejected|valjer att|valde att|landar i att|utser|utsag|valde|bestammer sig for|konstaterar att det blir)(?= )',
    ),
    not: TALK,
  },
  {
    intent: 'record_decision',
    form: start(
      '(?:decided|beslutat|resolved|agreed|bestamt|beslutade|beslutades|beslutas|beslot)(?: (?:att|that|to|:|-|om att|also))* (?<text>\\S.*)$',
    ),
    not: TALK,
  },
  {
    // "Beslut Handlingsplanen antas": three words or more, and nothing that stands beside them.
    intent: 'record_decision',
    form: start(
      `(?:nytt |ny |new )?(?:beslut|decision) (?:att |that )?(?<text>(?!${GOES_ON}|${BESIDE})(?:[^ :=?(]+ ){2,}[^:=?(]+)$`,
    ),
    isExact: true,
  },
  {
    intent: 'record_decision',
    form: start(
      `(?:nytt |ny |new )?(?:beslut|decision) (?:att |that )?(?<text>(?!${GOES_ON})\\S.*)$`,
      '(?:nytt |ny |new )?(?:beslut|decision)$',
    ),
    not: /\?/u,
  },
];
