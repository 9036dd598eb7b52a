import { has, start, whole } from './form.js';
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

/** Whoever begins so has said what it is: what follows is the decision, whatever it reads like. */
export const PLAIN_DECISION: Rule = {
  intent: 'record_decision',
  form: start('(?:(?:nytt|ny|new) )?(?:beslut|decision) : (?<text>\\S.*)$'),
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
    intent: 'search_decisions',
    form: has(
      `(?:vad|hur|what|how|nar|when|var det|vilken dag|vilket|which)(?: \\S+){0,3} (?:${DECIDED}|sa|sade|landade|kom|beslutades|bestamdes|gallde|blev|ville|tyckte|bestamdes|beslut(?:et)? blev|fattades|did|have|was|were|has|conclude[d]?|det blev|togs|tog|had)(?: (?:we|vi|gruppen|motet|fram|till|i|the|group|decided?|agreed?|agree|resolve|conclude|on|decide|det|egentligen|nu|igen|finally|decision|beslutat|bestamt|bestammas|besluta|last|time|forra|sist|gangen|about|decided|sa|som|sas|say|said|come|up|overens|nagot|anything|about))* (?:om|kring|angaende|ang|gallande|rorande|about|on|regarding|concerning|for|med|i fragan om|nar det galler|vad galler|when it comes to|with|to do about|i) (?<query>.{2,80}?)(?: (?:nu|igen|last time|forra gangen|again|sist|egentligen|pa forra motet|at the last meeting|pa motet|in the end|till slut))*$`,
      `(?:vad|what)(?: (?:blev|var|was|is|ar|were))+ (?:det |the |our |vart )?(?:beslut(?:et)?|decision|verdict|outcome)(?: (?:nu|igen))?(?: (?:om|kring|angaende|ang|gallande|about|on|regarding|for|i fragan om|i|rorande) (?<query2>.{2,80}?))?$`,
      '(?:sok|soka|sok efter|soka efter|sok upp|hitta|hitta|leta|leta upp|leta fram|leta efter|search|search for|find|look up|look for|ta fram|plocka fram|dig up|visa|visa mig|show|show me|lista|list|give me|ge mig|hamta|fa se|se|let me see|see|get)(?: (?:me|mig|oss|us|the|alla|all|vara|our|any|gamla|old|tidigare|previous|earlier|bland|in|i|among|efter|for|through|vart|senaste|latest|gruppens|last|forra|through|fram|de|past|ut|recent|mina))* (?:beslut(?:en|et|slista|slistan)?|beslutslogg(?:en)?|beslutslistan|decisions?|decision log|decision list|resolutions?)(?: (?:efter|containing|med ordet|som|that|vi|we|har|have|fattade|fattat|tog|tagit|made|took|om|kring|angaende|ang|gallande|about|on|regarding|concerning|for|:|rorande|fran|from|i|dar|which|log|list|mention|mentioning|namner|handlar|containing|innehaller|ror|galler|beror|with|med|till|idag|today|related|to|the))* ?(?<query4>.{2,80}?)?$',
      '(?:vilka|what|which|hur manga|how many|vilket|senaste|latest|what were the|what are the|vad ar)(?: (?:av|of|all|alla|the|our|vara|ar))* (?:beslut(?:en|et)?|decisions?)(?: (?:har|have|ar|are|fattade|fattades|fattats|togs|tog|tagits|did|were|was|vi|we|gruppen|made|make|taken|take|fattat|tagit|det|som|been|has|galler|finns|apply|do|i|pa|at|the|forra|last|senaste|motet|meeting|mote|so|far|hittills|idag|today|den|har|gangen|har|this|varen|in|already))*(?: (?:om|kring|angaende|ang|gallande|rorande|about|on|regarding|concerning|for) (?<query5>.{2,80}?))?$',
    ),
    not: has(
      '(?:namnden|styrelsen|kommunen|regionen|kommunstyrelsen|fullmaktige|politikerna|domstolen|chefen|de|they|the board|the council) (?:beslut\\w+|bestam\\w+|decid\\w+)|vi far se|we will see|vem|who|(?:did|have|har|had|hade|was|were|am|ar|ska|do|should) (?:i|jag)|jag (?:lovade|lovat)|ska vi|shall we|lunch|middag|tapeter|regeringen|riksdagen|fullmaktige|the government|parliament|tycker|svenska|klockan|maten|{put}|beslutsunderlag\\S*|{items}|nasta mote|min chef|we meet|ses vi',
    ),
    confidence: 0.95,
  },
  {
    intent: 'search_decisions',
    form: start(
      `(?:har|hade|have|did|finns|is|are|fattade|har det|tog|togs|do we have|was there|is there|were there|fanns)(?: (?:det|vi|we|there|nagot|any|anything|some|ett|a|nagra|redan|already|gruppen|the|group|ever|tagit|fattat|made|taken|verkligen|have|tagits|fattats|got|on|faktiskt))* (?:${DECIDED}|beslut|decisions?|decided|bestamt|beslutat|agree|decide)(?: (?:nagot|anything|nagonting|something|sig|nagot annat))?(?: (?:om|kring|angaende|ang|gallande|rorande|about|on|regarding|concerning|for|i fragan om|att|to|that|med|nar det galler) (?<query3>.{2,80}?))?$`,
    ),
    not: has(
      '(?:namnden|styrelsen|kommunen|regionen|kommunstyrelsen|fullmaktige|politikerna|domstolen|chefen|de|they|the board|the council) (?:beslut\\w+|bestam\\w+|decid\\w+)|vi far se|we will see|vem|who|(?:did|have|har|had|hade|was|were|am|ar|ska|do|should) (?:i|jag)|jag (?:lovade|lovat)|ska vi|shall we|lunch|middag|tapeter|regeringen|riksdagen|fullmaktige|the government|parliament|tycker|svenska|klockan|maten|{put}|beslutsunderlag\\S*|{items}|nasta mote|min chef|we meet|ses vi',
    ),
    confidence: 0.95,
  },
  {
    intent: 'search_decisions',
    form: whole(
      '(?:(?:alla|vara|all|our|the|gruppens|senaste|latest|tidigare|previous|past|list|lista|fattade|forra|forra motets|old|gamla|visa) )*(?:beslut|besluten|decisions|beslutslista(?:n)?|beslutslogg(?:en)?|decision log|decision list)(?: (?:idag|today|so far|hittills|fran forra motet|from last meeting|from the last meeting|i ar|this year))?',
      '(?:beslut(?:en|et)?|decisions?) (?:om|kring|angaende|ang|gallande|rorande|about|on|regarding|concerning) (?<query>.{2,50}?) ?\\?',
      '(?:sok|search|hitta|find|leta)(?: (?:efter|for|upp|fram|i|in|bland|:|pa|on))* (?<query2>.{2,60}?)(?: (?:i|in|bland|among)(?: (?:the|vara|our|alla|all))* (?:beslut(?:en)?|decisions?|protokoll(?:en|et)?|record|minutes|beslutsloggen|anteckningarna))',
      '(?:paminn mig om|remind me)(?: (?:om|about|of|what|vad))* (?:vi beslutade|vi bestamde|we decided|we agreed|vart beslut|beslutet|our decision|the decision|vi kom overens)(?: (?:om|kring|about|on|ang|regarding|gallande|to do about))? ?(?<query3>.{2,60})',
    ),
    not: /^(?:beslut|decision)$/u,
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
      '(?:(?:da|sa|then|so) )?(?:sager vi|vi sager|vi sager sa har|let us say|we say) (?:att|that) (?<text4>.{4,300}?)(?:(?: ,| \\.| -)+ (?:{put}|ta|for)(?: (?:det|den|it|that))? (?:som|as) (?:ett |a )?(?:beslut|decision))$',
      '(?:(?:slutsatsen|resultatet|utfallet|the outcome|the conclusion|svaret) (?:blev|ar|blir|was|is) (?:att|that) )?(?<text>.{4,400}?)(?: ,| \\.| -| ;| !)+(?: (?:{put}|ta|for|kan du|can you|please|gor|make|count|rakna|formulera|and|och|sa|so))* (?:det|den|it|that|this|detta)? ?(?:upp |in |down |ner )?(?:som|as|that as|till)(?: (?:ett|a|our|vart|the))? (?:beslut|decision|resolution)(?: (?:i protokollet|in the minutes|tack))*$',
      '(?<text2>.{4,300}?)(?: ,| \\.| -| ;)+(?: (?:det|that|sa|so|thus))? (?:beslutade vi|beslutar vi|bestamde vi|ar vi overens om|ar vi eniga om|kom vi overens om|we decided|we agreed|is decided|ar beslutat|was decided|ar bestamt|beslutades det|agreed|decided|enhalligt|unanimous|blev beslutet|var beslutet|is the decision|ar beslutet|blir beslutet)$',
      '(?:(?:vi|we) )?(?:sager|kor|gor|tar|bestammer|say|go with|do)(?: (?:vi|we|sa|det|pa|that))*(?: [:-])+ (?<text7>.{4,300}?)(?: [.!,-])* (?:beslut|beslutat|klubbat|bestamt|decided|decision|agreed)$',
      "(?:det|then|da|sa) (?:blir|it is|it's|bestammer vi|ar det bestamt|kor vi pa|sager vi) (?:beslutat |bestamt |sa )?(?:att|that) (?<text3>.{4,300})$",
    ),
    not: TALK,
    confidence: 0.9,
  },
  {
    intent: 'record_decision',
    form: start(
      '(?:decided|beslutat|resolved|agreed|bestamt|beslutade|beslutades|beslutas|beslot)(?: (?:att|that|to|:|-|om att|also))* (?<text>\\S.*)$',
    ),
    not: TALK,
  },
  {
    intent: 'record_decision',
    form: start(
      '(?:dagordningen|foregaende (?:minnesanteckningar|protokoll|motesanteckningar)|(?:den )?(?:reviderade |nya |lokala )*(?:handlingsplanen|rutinen|planen|budgeten|verksamhetsplanen|arsplanen|overenskommelsen)|the agenda|the (?:revised |new |local )*(?:action plan|plan|budget|routine)|the previous minutes) (?:\\S+ ){0,4}?(?:godkanns|godkandes|antas|antogs|faststalls|faststalldes|laggs till handlingarna|is approved|was approved|is adopted|was adopted|are approved|were approved)(?: .{0,80})?$',
    ),
    not: TALK,
    confidence: 0.8,
  },
  {
    intent: 'record_decision',
    form: start(
      '(?:(?:nytt |ny |new )?(?:beslut|decision)) (?:att |that )?(?<text>(?!om |i |fran |av |kring |pa |kommer |finns |saknas |ar |var |tas |fattas |ska |borde |maste |kan |har |angaende |ang |about |on |by |from |is |was |will |has |needs |making |makers? |were |can |i |for |nr |nummer |tog |tar |som |which |log |to |or |eller |och )\\S.*)$',
      '(?:nytt |ny |new )?(?:beslut|decision)$',
    ),
    not: /\?/u,
  },
];
