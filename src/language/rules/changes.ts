import { has, start } from './form.js';
import type { Rule } from './rule.js';

const WHO = '(?:§[pro]|§e|mig|me|jag|alla)(?:(?: ,)?(?: (?:och|and|&|,|samt))+ (?:§[pro]|mig|me))*';
const WHAT =
  '(?:the |{item} |uppdraget |uppgiften |att |om |arbetet med |ansvaret for |jobbet med |med |task of |responsibility for |my |mitt |min |mina |task )*';
const INSTEAD =
  '(?: (?:instead|istallet|i stallet|nu|now|from now on|fran och med nu|fran nu|framover|tack))*(?: (?:since|eftersom|da|,) .{2,80})?';

/** Who has it, and until when: changed. */
export const CHANGES: readonly Rule[] = [
  {
    // A colon says that what follows is the new text, whatever it reads like.
    intent: 'edit_item',
    form: start(
      '(?:andra|redigera|ratta|korrigera|uppdatera|edit|change|update|correct) (?:{item}|beslut(?:et)?|decision) #?(?<number>\\d{1,6}) : (?<text>.+)$',
    ),
  },
  {
    intent: 'reassign_item',
    form: start(
      `(?:(?<person>§[pros]) .{2,60}?(?: ,| so| sa| ,? kan| can| could)+ )?(?:reassign|re-assign|transfer|hand over|hand|move|give|shift|pass|switch|change|assign|tilldela|flytta over|flytta|lamna over|overlat|overfor|overlata|ge|ge over|byt|lagg over|lagg|skjut over|satt over|lamna|lata|lat|byta|set|put|skriv over|lagga over|ta over|bolla over|skriv om)(?: (?:over|back|om|in|tillbaka|the|ownership|owner|of|responsibility|for|agare|pa|till|responsible|person|on|ansvarig|ansvaret|ansvar))* (?:{item}|nr|nummer|number)? ?(?:nr |nummer |number |# ?)?#?(?<number>\\d{1,6})(?: (?:(?:fran|from) (?<person2>§[pro]|mig|me)|the|over))*(?: (?:to|till|at|pa|for|with))+ (?<owners>${WHO})(?: (?:instead of|in place of|i stallet for|istallet for) (?<person11>§[pro]|mig|me))?${INSTEAD}$`,
      `(?:(?<person3>§[pro]) (?:ar|is|har|has|kan|slutar|will|hinner|blir|gar|was|hann|ska|mar|can't|cannot|went|left|on)(?: .{1,60}?)?(?: ,| -| \\.| so| sa| ;)+ (?:so |sa |kan |can |could |can we |kan vi |we |vi |please |da |let's |then |far |du )*)?(?:reassign|re-assign|transfer|hand over|hand|move|give|shift|pass|switch|change|flytta over|flytta|flyttar|lamna over|lamnar over|overlat|overfor|overlata|ge|ger|ge over|lagg over|lagg|lagger over|skjut over|lamna|put|set|skriv over|lagga over|bolla over)(?: (?:over|back|tillbaka|the|ownership|of|responsibility|for|om|ansvaret))* ${WHAT}(?<query>(?!\\d)\\S.{1,60}?)(?: (?:task|item|assignment|uppdraget))?(?: (?:fran|from) (?<person4>§[pro]|mig|me))?(?: (?:to|till|at|over to))+ (?<owners2>${WHO})(?: (?:i stallet for|istallet for|instead of|in place of) (?<person5>§[pro]|mig|me))?${INSTEAD}$`,
      `(?:byt|byta|andra|change|switch|update|set|uppdatera)(?: (?:the|pa))* (?:ansvarig(?:a)?|agare|owner|responsible(?: person)?|assignee|ansvar)(?: (?:for|pa|of|on|till|av))* (?:(?:{item}|nr|nummer|number) )?(?:nr |#)?(?:(?<number2>\\d{1,6})|${WHAT}(?<query2>\\S.{1,60}?))(?: (?:fran|from) (?<person6>§[pro]|mig|me))?(?: (?:to|till|:))+ (?<owners3>${WHO})${INSTEAD}$`,
      `(?:(?<person7>§[pro]) .{1,60}?(?: ,| -| \\.| so| sa)+ )?(?:kan |can |could |lat |let |kanske |nu |from now on |late |da |sa )*(?<owners4>${WHO}) (?:far |ska |will |kan |can |is |shall |kunde |could )?(?:tar over|ta over|overtar|takes over|take over|taking over|overta|tagit over|has taken over|took over|tog over|hoppar in for|goes in for)(?: (?:ansvaret for|responsibility for))?(?: (?:(?:{item}|nr) )?(?:nr |#)?(?:(?<number3>\\d{1,6})|${WHAT}(?<query3>(?!efter|from|fran|for|after)\\S.{1,60}?)))?(?: (?:fran|from|efter|after|for) (?<person8>§[pro]|mig|me))?${INSTEAD}$`,
      `(?:(?:{item}|nr) )(?:nr |#)?(?<number4>\\d{1,6})(?: (?:ska|skall|bor|should|goes|is|ar|gar|far|flyttas|to|be|reassigned|ligga|given|nu|pa|hos|till|over|belongs|vara|i stallet|istallet|now|instead|transferred|ga))* (?:to|till|pa|hos|for|on) (?<owners5>${WHO})(?: (?:fran|from|i stallet for|istallet for|instead of) (?<person9>§[pro]|mig|me))?${INSTEAD}$`,
      `(?:kan |can |could |far |lat )?(?<owners9>${WHO}) (?:ta|tar|take|takes|gora|gor|do|does|fa|far|have) (?:over )?(?:{item} |nr )(?:nr |#)?(?<number8>\\d{1,6}) (?:instead of|in place of|i stallet for|istallet for|fran|from) (?<person13>§[pro]|mig|me)${INSTEAD}$`,
      `(?:kan |can |could |far |lat |kanske )?(?<owners10>${WHO}) (?:(?:kan|can|could|ska|will) )?(?:ta|tar|take|takes|gora|gor|do|does|fa|far|have|skota|skoter|handle|overta|overtar)(?: (?:over|hand om))* ${WHAT}(?<query5>\\S.{1,60}?) (?:instead of|in place of|i stallet for|istallet for|efter) (?<person14>§[pro]|mig|me)${INSTEAD}$`,
      `(?:satt|satta|put|lat|set|lagg|have|byt till) (?<owners8>${WHO}) (?:pa|on|at|ta|take) (?:{item} |nr )(?:nr |#)?(?<number7>\\d{1,6})(?: (?:instead of|in place of|i stallet for|istallet for) (?<person12>§[pro]|mig|me))?${INSTEAD}$`,
      `(?:{item} )(?:nr |#)?(?<number5>\\d{1,6}) (?:tas over av|tas av|gors av|overtas av|is taken over by|will be done by|is for|ar for|ska goras av|ska utforas av) (?<owners6>${WHO})${INSTEAD}$`,
      `(?:let|lat|lata|have) (?<owners7>${WHO}) (?:do|ta|take|gora|have|get|fa|handle|skota) (?:(?:{item}|nr) )?(?:nr |#)?(?:(?<number6>\\d{1,6})|${WHAT}(?<query4>\\S.{1,60}?)) (?:instead of|i stallet for|istallet for|efter|from|fran) (?<person10>§[pro]|mig|me)${INSTEAD}$`,
    ),
    not: has(
      'punkt(?:en)?|agenda item|§g|{agenda}|nasta mote|next meeting|tid|time|senast|by|hinner inte klart|ordforande(?:skapet)?|besked|chansen|ordet|en kram|fragan|tack|kram|credit|thanks',
    ),
    confidence: 0.95,
  },
  {
    intent: 'extend_due',
    form: start(
      "(?:forlang|forlanga|forlanger|skjut|skjuta|skjuter|flytta|flyttar|andra|andrar|senarelagg|satt|satta|extend|postpone|push|move|change|delay|set|update|uppdatera|prolong|byt|push back|justera|dra ut|forskjut|lagg om|put)(?: (?:fram|upp|pa|back|out|om|forward|the|ut|datum(?:et)?|deadline(?:n)?|slutdatum(?:et)?|tiden|date|due date|tid|for|pa|of|on|till|av|med|det|klart-datum|sista dag|forfallodatum(?:et)?|forfallodagen|my|min|our|new))*(?: (?:{item}|nr|nummer|number|#))? ?(?:nr |#)?(?<number>\\d{1,6})(?: (?:upp|fram|by|med|datum|deadline|due date|'s deadline|deadlinen))*(?: (?:till|to|until|by|med|i|for|senast|:|fram till|another|ytterligare|a|en|one|two|tva).{1,80})$",
      '(?:forlang|forlanga|forlanger|skjut|skjuta|skjuter|flytta|flyttar|andra|andrar|senarelagg|satt|satta|extend|postpone|push|push back|move|change|delay|set|update|uppdatera|prolong|byt|justera|dra ut|forskjut|lagg om)(?: (?:fram|upp|pa|back|out|om|forward|the|ut|om))* (?:deadline(?:n)?|slutdatum(?:et)?|datum(?:et)?|tiden|due date|date|tid|forfallodatum(?:et)?|klart-datum|sista dag|forfallodag(?:en)?|tidsgransen)(?: (?:for|pa|of|on|till|av|med|back))* (?:(?:the|my|our|min|mitt|vart|§s|uppdraget|uppgiften|att) )*(?<query>(?!\\d)\\S.{1,60}?)(?: (?:task|item|assignment))?(?: (?:till|to|until|by|med|senast|fram till|:|a week|a month|en vecka|tva veckor|back).{0,80})$',
      '(?:forlang|forlanga|extend|prolong)(?: (?:the|my|our|min|mitt|uppdraget|uppgiften|att|tiden|for|deadline|deadlinen|pa))* (?<query2>(?!\\d)\\S.{1,60}?)(?: (?:task|item|assignment))?(?: (?:till|to|until|by|med|fram till).{1,80})$',
      '(?:ge|ger|give|lat|let)(?: (?:it|we))* (?<person4>§[pro]|mig|me|oss|us) (?:lite |some |mer |more |extra |a bit |langre |en |tva |a |two |another |one |three |tre |nagra |few )*(?:tid|time|veckor|vecka|weeks|week|dagar|days|manad|month)? ?(?:pa sig )?(?:till|until|to|fram till|more|extra)?(?: .{2,40}?)? (?:med|for|with|on|att) (?<query6>\\S.{1,60}?)$',
      '(?:ge|ger|give|lat|let|lata)(?: (?:it|we))* (?<person>§[pro]|mig|me|oss|us)(?: (?:have|fa|lite|some|mer|more|a bit|langre|extra|a|bit|longer|till|pa sig|en|vecka|veckor|week|weeks|another|ytterligare|tva|two|time|tid|dagar|days|manad|month))+(?: (?:till|until|to|for|pa|med|on|with|fram till|att|by).{0,100})?$',
      '(?:kan |far |could |can |skulle )?(?<person5>§[pr]|jag|i|vi|we) (?:kunna )?(?:fa|have|get|ha) (?:till|until|to|fram till) .{2,40}?(?: pa (?:sig|mig|oss))?(?: (?:med|for|on|with|att) (?:the )?(?<query9>\\S.{1,60}?))?$',
      '(?:lite |some |a bit |ytterligare )*(?:mer tid|more time|extra time|langre tid|extra tid|uppskov|anstand|an extension|extension|en vecka till|another week|tva veckor till|nagra dagar till|a few more days)(?: pa (?:mig|sig|oss))?(?: (?:med|for|on|with|pa|att|till)(?: (?:the|my|mitt|min))* (?<query7>(?!till|until)\\S.{1,60}?))?(?: (?:,|-|\\.|till|until|kan|can|to|sa|so|fram) .{0,80})?$',
      '(?:(?:kan|could|can|may|far|skulle|might|vi|we)? ?(?<person2>§[pro]|jag|i|vi|we)?(?: (?:fa|have|get|far|behover|needs|need|would need|hade behovt|skulle behova|vill ha|ber om|kunna|will need|maste ha|asks for|wants))+)(?: (?:lite|some|mer|more|a bit|langre|extra|a|bit|longer|en|till|pa sig|one|another|ytterligare|tva|two|an|on|anstand|extension|few|nagra|fler|about|uppskov|ett par|couple|of|three|tre))+ ?(?:tid|time|vecka|veckor|week|weeks|dagar|days|manad|month|anstand|extension|uppskov|months|manader|fredag|dag|frist)?(?: (?:till|more|extra))?(?: (?:pa (?:mig|sig|oss)))?(?: (?:pa|med|for|on|with|att)(?: (?:the|my|mitt|min|att))* (?<query10>\\S.{1,60}?))?(?: (?:till|until|to|for|pa|med|on|with|fram till|att|by|more).{0,100})?$',
      "(?:(?<person3>§[pro]) |jag |vi |i |we |tyvarr |unfortunately )*(?:hinner|hann|will|won't|can't|cannot|can not|couldn't|klarar|lyckas|blir|kommer|am|is)(?: (?:inte|not|nog|tyvarr|unfortunately|jag|vi|be able to|able|to|att|hinna|never|riktigt|probably|likely|gora|to))*(?: (?:hinna|klart?|klara|fardigt?|finish(?:ed)?|make|get|complete|done|blir|hinner|av|meet|deliver|bli|leverera))*(?: (?:med|with|the|my|mitt|min|uppdraget|uppgiften|att))* ?(?:(?:{item} )(?<number2>\\d{1,6})|(?<query3>(?!till|to|by|i tid|komma|come|delta|attend|join|narvara|vara med|make it|ga|med idag|med alla|med dagordning)\\S.{1,60}?))?(?: (?:till|to|by|until|before|innan|i tid|in time|on time|senast|for|infor|tills).{0,40}?)?(?: (?:,|-|\\.|men|but|sa|so|can we|kan vi|kan jag|can i|;)){1,3} .{3,100}$",
      '(?:{item}) (?:nr |#)?(?<number3>\\d{1,6}) (?:(?:ar|is|blir|ska|skall|far|behover|needs|should|kan|can|flyttas|forlangs|skjuts|due|vara|be|klart|klar|done|fram|upp|till|to|until|by|senast|ny|new|deadline|deadlinen|gets|dra ut|nu|now|moved|extended|extra|more time|mer tid|vanta|wait|pushed|back|datum|istallet) ?)+(?:.{0,60})$',
      '(?<query11>(?!jag |vi |i |we |det |it )\\S.{1,60}?) (?:blir|ar|kommer|hinner|lar|will|is)(?: (?:tyvarr|nog|inte|not|att|bli|be|vara|hinna|probably))* (?:klart?|klara|fardigt?|done|ready|finished)(?: (?:inte))? (?:forran|innan|until|before) .{1,60}$',
      '(?:ny|nytt|new|andrad) (?:deadline|datum|due date|slutdatum|date|tid|sista dag)(?: (?:for|pa|till|of|on|:))* (?:(?:{item}|nr) )?(?:(?<number4>\\d{1,6})|(?<query4>\\S.{1,60}?))(?: (?:till|to|:|ar|is|blir|,|=|-|senast|until)+ ?.{1,60})$',
      '(?:(?:kan|kunde|could|can|gar det att flytta) )?(?:(?:the|var|min|our|my) )?(?:deadline(?:n)?|slutdatum(?:et)?|due date|sista dag(?:en)?|tidsgransen)(?: (?:for|pa|till|of|on))* (?:(?:the|my|our|{item}|nr) )*(?:(?<number5>\\d{1,6})|(?<query5>\\S.{1,60}?))(?: (?:task|item|assignment))? (?:kan |could |can )?(?:be moved|be extended|be pushed|be changed|skjutas|andras|senarelaggas|forlangas|flyttas|skjuts|ar nu|is now|blir|should be|ska vara|andras|is moved|moves|forlangs|is extended|has been (?:moved|extended)|needs to move|needs to be|satts|far flyttas|behover flyttas)(?: .{1,60})$',
    ),
    not: has(
      `(?:jag|i|§[pr]) (?:blir|ar|is|am)(?: (?:tyvarr|nog))* (?:sjuk|sick|ill|hemma|forkyld)|rakna inte med|make it (?:today|this time|to the meeting)|(?:nasta |next |dagens |the next )?(?:mote(?:t)?|meeting) (?:till|to|klockan)|(?:flytta|skjut|move|andra|postpone|push|boka om)(?: (?:fram|the|upp|pa|next|our))* (?:nasta mote|motet|meeting|next meeting|var traff)|punkt(?:en)?|agenda item|§g|item \\d+ (?:to|until|till) (?:the )?next (?:meeting|time)|(?:klart?|done)$|vara med|delta|attend|join|komma pa|med pa motet|hjalp|ta upp|pa dagordningen|inte prata|lunch\\S*|kaffe\\S*|rast|break|(?:lite )?mer (?:kaffe|fika|mat|personal|resurser|pengar)|more (?:coffee|staff|people|money|resources|info\\S*)`,
    ),
    and: has(
      'till|until|to|by|senast|tid|time|vecka|veckor|week|weeks|dagar|days|langre|longer|instead|istallet|i stallet|funkar|works|extension|anstand|uppskov|forlang|forlanga|extend|flytta|skjut|fram|mer|more|nasta|next|v|i|:|blir|from|monday|friday|okej|kan|can|postpone|push|delay|manad\\S*|month\\S*',
    ),
    timed: 'some',
    time: 'due',
    which: 'last',
    confidence: 0.9,
  },
];

export const HANDING_ON: readonly Rule[] = [
  {
    intent: 'relay',
    form: start(
      '(?:(?:skicka|skickar|lamna|lamnar|for|fora|lyft|lyfta|lyfter|ta|tar|slapp|bolla|bollar|hanskjut|remittera|vidarebefordra|formedla|formedlar|overlamna|eskalera|delegera|vidareformedla|meddela|informera|be|flytta|flyttar|hissa|adressera|rikta|stall|pass|forward|send|hand|refer|relay|escalate|take|raise|bring|delegate|move|report|communicate|kick|bump|push|convey|feed|share|framfor|framfora|delge|spela in|lagg|tipsa|tell|inform|ask|let|ge|give|notify)(?: (?:vidare|over|upp|med|ut|tillbaka|along|on|up|back|in|fram|down|it|den|det|this|detta|ocksa|fragan|frag|the))* )(?:(?:{point}|{item})(?: (?:nr|nummer|number|#))? ?(?<number>\\d{1,6})|(?:(?:punkten|fragan|arendet|uppdraget|synpunkterna|item|point|question|the) )?(?:om |:|kring |about |of )?(?<query>(?!till|to|med|with|det har|this)\\S.{1,80}?))?(?: (?:item|point|question|issue))?(?: (?:vidare|over|upp|on|up|along|ut|ned|ner|down|back|tillbaka|out))*(?: (?:till|to|med|with|hos|for|i|in|at|pa|into|vid))+ (?<group>§g(?:(?: ,)?(?: (?:och|and|,|samt))+ (?:till )?(?:§g|§o))*)(?: (?:for|som) (?:beslut|kannedom|information|synpunkter|diskussion|decision|discussion))?(?: [:,-]? ?(?:(?<due>(?:senast|infor|till nasta|innan|fore|by|before|for the next|i god tid).{2,60})|(?:(?:att|that|:|om|about) )?(?<text>.{2,400}?)))?$',
      '(?:(?:punkt(?:er)?|item|fraga|fragor|att|something|nagot|en sak|message|meddelande|information|info|question|for)(?: (?:att|to|for|som ska))* )?(?:att )?(?:formedla|skicka|skickas|vidarebefordra|relay|lyfta|lyft|forward|pass on|overlamna|till|to|for|att formedla|for vidarebefordran|vidareformedla|skicka vidare|skickas vidare|skicka over|meddela|halsa|message|meddelande|fraga|question|uppdrag|relay this)(?: (?:vidare|on|over|upp))*(?: (?:till|to|at|for|med))* (?<group2>§g(?:(?: ,)?(?: (?:och|and|,|samt))+ (?:§g|§o))*) ?(?:[:,-]|att|that|om att)? ?(?<text2>.{3,400})$',
      '(?:(?:uppdrag|nytt uppdrag|assignment|task|action) (?:till |to |for |at |: )*)?(?<group3>§g(?:(?: ,)?(?: (?:och|and|,|samt))+ (?:§g|§o))*) (?:{should}|bor|ombedes|should|must|maste|are asked|is asked|are to|is to|ombeds|ges|foreslas|uppmanas|bes|to)(?: (?:i uppdrag|i uppgift|att|to|the task of|be asked to|uppdraget|be given|give|asked))* (?<text3>\\S.{2,400})$',
      '(?<number4>(?!))|(?:{point}|{item})(?: (?:nr|nummer|number|#))? ?(?<number2>\\d{1,6})(?: (?:ska|skall|bor|far|should|must|needs to|can|kan|will|goes|gar|behover|be|vi|ar|is|lyfts|skickas|lamnas|tas|formedlas|for|a matter for|en fraga for|hor hemma|hor till|ligger|belongs))*(?: (?:lyftas|lyfts|skickas|skicka|lamnas|tas|tar|overlamnas|hanskjutas|formedlas|vidare|over|upp|passed|forwarded|sent|on|escalated|referred|raised|lyfta|lamna|formedla|hos|ga|go))*(?: (?:till|to|med|with|for|hos|i|in))+ (?<group5>§g(?: (?:och|and) §g)*)(?: .{0,80})?$',
      '(?<query2>(?!jag |vi |i |we |det |§|hur |vad |vem |nar )\\S.{2,80}?) (?:ska|skall|bor|far|should|must|needs to|behover|can|kan|will|far)?(?: (?:be|vi|we|nog|vara))* ?(?:lyftas|lyfts|skickas|overlamnas|hanskjuts|hanskjutas|formedlas|vidarebefordras|lamnas|passed|forwarded|sent|escalated|referred|raised|lyfta|skicka|formedla|remitteras|tas upp|raise|pass|send|tas)(?: (?:vidare|over|upp|on|up|along|till|to|med|with|for|i|in|hos|den|det))+ (?<group6>§g(?: (?:och|and) §g)*)(?: .{0,80})?$',
      '(?:skicka|skickar|send|forward|pass|vidarebefordra|lamna|lyft|bolla|hand|overlamna|formedla)(?: (?:vidare|over|upp|on|up|along|till|to|med))* (?<group7>§g) (?:{point} ?(?<number3>\\d{1,3})|: (?<text4>.{3,400}))$',
      '(?:formedla|formedlar|vidarebefordra|vidareformedla|relay)(?: (?:vidare|on))* (?:(?:{point}|{item}) (?<number5>\\d{1,6})|(?:fragan (?:om )?|om )?(?<query5>(?!till|to)\\S.{1,80}?)) (?:till|to) (?<group10>§[gpo](?:(?: ,)?(?: (?:och|and|,))+ (?:till )?§[gpo])*)(?: .{2,60})?$',
      '(?:be|ask|tell|uppmana|uppdra at|meddela|informera|upplys|upplysa|paminn|paminna|tipsa|halsa|halsa till|beratta for|inform|notify|remind|let) (?<group8>§g(?:(?: ,)?(?: (?:och|and|,))+ §g)*) (?:att |to |om att |that |om |about |for |know that |know |: |, |(?=[a-z]+[ae] ))(?<text5>.{3,400})$',
      '(?:det har|den har|this|detta|fragan|that|it|den|saken)(?: (?:ar|is|en|fraga|a|matter|one|question|for|far|ska|should|must|be|bor|vi|ta|tas|go|goes|lyftas|lyfts|skickas|gar|vidare|upp|raised|with|passed|on|belongs|hor|hemma|hos|till|to|i|med))+ (?<group9>§g)(?: .{0,60})?$',
    ),
    not: has(
      'har (?:redan )?(?:beslutat|lyft|sagt|fatt|svarat|skickat|haft|mote)|had|has (?:already )?decided|jag horde|nasta mote med|vantar|vem|who|nar|when|tycker|tyckte|familjecentralens|kommer fran|from the|sitter i|medlem i|med i|vad sa|hur|what did|var med|fran §g|§g (?:har|har inte|ar|var|has|is|was|tycker|vill|undrar|beslutade|kommer|moter|traffas|sa|hade|meets|wants|met|decided|sade|skickade|svarade)|{minutes} (?:till|to)|(?:ska|bor|far|kan|vill|skicka|skickar|lyft|lyfta|borde) inte',
    ),
    time: 'due',
    confidence: 0.9,
  },
];
