import { has, start, whole } from './form.js';
import type { Rule } from './rule.js';

const MEETING =
  'mote(?:t)?|motestiden?|samverkansmote(?:t)?|gruppmote(?:t)?|traff(?:en)?|sammantrade(?:t)?|meeting|gruppens mote|session';
const NEXT =
  "nasta|kommande|nastkommande|next|coming|upcoming|vart|var|our|det|the|gruppens|dagens|today's|this";
const ASKS =
  "nar|vilken tid|vilket datum|vilken dag|vilken vecka|hur dags|var|vart|vilken lokal|vilken plats|vilket rum|when|what time|what date|what day|which day|which date|which room|where|when's|where's|hur lange|how long";

/** When the group meets: asked, and set. And the meeting's minutes. */
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
  {
    intent: 'import_minutes',
    form: has(
      '(?:importera|importerar|las in|lasa in|laser in|ladda upp|ladda in|ladda in|mata in|hamta in|ta in|lagg in|lagga in|for in|fora in|import|upload|load|read in|ingest|bring in|add|process|scan|extract)(?: \\S+){0,7} (?:{minutes}|minnesanteckning\\w*|bilagan?|bifogade?|dokument\\w*|filen?|filer(?:na)?|wordfilen|word-filen|pdf(?:en|:en|-filen)?|documents?|files?|attached|attachment|old records?)',
      '(?:fyll pa|skapa|create|fill)(?: \\S+){0,4} (?:fran|from|utifran|med hjalp av)(?: \\S+){0,4} (?:bifogade?|attached|bilagan|gamla protokoll\\w*|old minutes|forra protokollet)(?: .{0,40})?',
    ),
    not: has(
      'dagordning(?:en)?|agendan?|handlingsplan(?:en)?|to the agenda|fik|lagg in (?:ett )?uppdrag',
    ),
  },
  {
    intent: 'minutes',
    form: whole(
      "(?:(?:the|forra|senaste|dagens|last|previous|latest|today's|vara|our|dessa|all|alla|gamla|ett|utkast(?:et)? (?:till|pa)|draft|draft of the|utkast) )*(?:{minutes}|minnesanteckning)(?: (?<tail>.{0,60}))?",
    ),
    not: has(
      'ar|var|blev|ligger|verkar|stammer|felt|saknas|godkanns|laggs|blir|skickas|skickades|kommer|ska|is|was|were|bra|langa|for langa|finns|maste|borde|tack for|inte|not|approved|with|look|looks|still|§[proesg] (?:skickar|skriver|lagger|will)|skickar|skriver|delar|lagger|sprider|publicerar|kollar|laser|godkanner|justerar|lasa|skicka|skriva|to|will|and|behover',
    ),
    time: 'when',
    which: 'source',
  },
  {
    intent: 'minutes',
    form: start(
      "(?:(?:visa|skicka|skicka over|skicka ut|skicka hit|mejla|maila|mejla ut|ge|fa|fa ut|fa tag i|fa se|se|ta fram|gor|gora|gor klart|gora klart|skapa|generera|skriv|skriv ut|skriva ut|exportera|ladda ner|ladda ned|ladda hem|oppna|hitta|hamta|sammanstall|sammanstalla|stall samman|satt ihop|satta ihop|publicera|lagg ut|fardigstall|slutfor|fastna|producera|justera|las|lasa|plocka fram|dela|spara|show|send|send out|email|mail|give|get|have|see|create|generate|make|produce|write|write up|draft|export|download|open|find|fetch|compile|prepare|publish|finali[sz]e|print|read|share|pull up|put together|do)(?: (?:mig|oss|me|us|out|over|hit|ut|har|till alla|till mig|to me|to everyone|up))*)(?: (?:the|a|an|ett|en|nytt|new|utkast(?:et)?|till|pa|av|of|draft|forslag|forra|forra motets|senaste|sista|dagens|motets|fran|last|previous|latest|today's|meeting's|meeting|vara|our|mina|dom|de|som|as|minst|kort|brief|short|word|pdf|fardiga|final|forslag|alla|all|ny|nya|version|versionen|full|fullstandiga|hela|kopia|copy|lanken till|link to|gamla|old)(?=\\s))* (?:{minutes}|minnesanteckning(?:ar)?|sammanfattning(?:en)?(?: av (?:dagens )?mote(?:t)?)|summary of (?:the |today's |our )?(?:last )?meeting|meeting summary)(?: (?<tail>.{0,120}))?$",
    ),
    not: has('§[pro] (?:ska|will|to)|till §g|to §g'),
    time: 'when',
    which: 'source',
  },
  {
    intent: 'minutes',
    form: has(
      '(?:var|where|nar|when)(?: \\S+){0,3} (?:finns|ligger|hittar|kan|far|kommer|is|are|can|do|will|blir)(?: \\S+){0,4} (?:{minutes})',
      '(?:finns|are|is|har du|do you have|have you got|ar|har vi)(?: det| there| the| nagra?| any| forra motets| motets| dagens)* (?:{minutes})(?: (?:klara?|fardiga?|ready|available|done|fran|from|ute|utskickade|yet|an|for|i word|as a|som).{0,60})?$',
      '(?:{minutes}) (?:i|som|as|in|till) (?:a )?(?:word|pdf|docx)(?:-fil|-dokument| file| document|-format)?',
      '(?:vad stod det|vad stod|what did it say|what was written|what do) (?:i|in) (?:the )?(?:forra |senaste |last )?(?:{minutes})',
      "(?:missade|missed|var inte med pa|was not at|couldn't make)(?: .{0,60}) (?:{minutes})",
    ),
    time: 'when',
    which: 'source',
  },
  {
    intent: 'set_next_meeting',
    form: has(
      `(?:stall in|staller in|installt|avboka|avbokas|cancel|call off|cancelled|cancels|ar installt|ar installd|stalls in|skjut upp|skjuts upp|skjuta upp|skjuter upp|flytta fram|flyttas fram|postpone|reschedule|flytta|flyttas|flyttar|senarelagg|tidigarelagg)(?: (?:pa|the|var|vart|our|dagens|today's))* (?:nasta|next|kommande|the next|junimotet|our next|det har)? ?(?:mote(?:t)?|meeting)`,
    ),
    not: has(
      'punkt\\S*|{point}|till nasta mote|to the next meeting|{item} (?:\\d+)|vi beslut\\S*|fraga(?:n)?|fragor(?:na)?|to our next|till nasta|infor nasta|for the next meeting|deadline|{agenda}|§[gs]|flytta om|meeting with|mote med (?:§|\\S+grupp)',
    ),
    time: 'when',
  },
  {
    intent: 'show_next_meeting',
    form: has(
      `(?:${ASKS})(?: \\S+){0,3} (?:(?:${NEXT}) )*(?:nasta gang|${MEETING})`,
      `(?:${ASKS})(?: (?:ar|is|det|that|var|was|ska|skulle|are|do|will|blir|borjar|bestamde|var det))* (?:vi|we)(?: \\S+){0,3} (?:ses|traffas|mots|samlas|vara|meeting|meet|ses nasta|horas|sammantrader|back)`,
      `(?:${ASKS})(?: (?:var|ar|blir|was|is|blev))+ det (?:pa|nu|igen|vi|nasta).{0,60}`,
      `(?:${ASKS}) (?:ses|traffas|mots|samlas|borjar|startar|horas|moter|sammantrader|meet|do we meet|are we meeting|is it|start|do we start|slutar) ?(?:vi|we|det|mote(?:t)?|next|nasta|ni)?(?: .{0,40})?$`,
      `(?:har vi|ar det|do we have|is there|have we|are we meeting|ses vi|traffas vi|have we got|finns det)(?: (?:nagot|ett|a|an|any|inplanerat|bokat|planned|nagot bokat))* (?:${MEETING}|mote)(?: (?:pa|i|nasta|on|next|in|this|denna|den|inbokat|bokat|planned|planerat|scheduled).{0,40})?$`,
    ),
    not: has(
      'med (?:§[gp]|\\S*styrgrupp\\S*|\\S*grupp(?:en)?|foraldrar\\S*|skolan|min|mina|hennes|hans)|with (?:§[gp]|the \\S+ (?:group|board|committee)|my|his|her)|(?:jag|vi|det|han|hon|de|motet|som|den|anna|§p) var|familjecentralens|{minutes}|vem|who|besluta\\S*|bestamde \\S* om|ta upp|lyfta|diskutera|glomde|skulle|sags?|when we meet|nar vi (?:ses|traffas|mots)|{agenda}|var (?:pa|i) motet|kommer du|lovat',
    ),
    confidence: 0.9,
  },
  {
    intent: 'show_next_meeting',
    form: whole(
      `(?:visa |show |info(?:rmation)? om |tid och plats for |time and place (?:of|for) |tid (?:for|till) |datum (?:for|till) |dag for |details (?:of|for) |date of |time of |plats for )?(?:(?:${NEXT}) )*(?:nasta (?:mote|gang|traff)|next meeting|motestid(?:en)?|nasta motes? (?:tid|datum)|next meeting (?:date|time))(?: (?:nasta gang|next|datum|tid|date|time|nar))?`,
      '(?:nasta mote|next meeting) (?:nar|when|var|where)',
      '(?:nar|when) (?:ar det dags|blir det|kor vi|ar vi tillbaka|ses vi|is it time)(?: (?:for oss|for us|att ses))? (?:igen|nasta gang|again|nasta|harnast)',
      '(?:what|vad|vilket|vilken)(?: (?:is|ar|was|blir))* (?:the |det for )?(?:date|time|place|location|venue|room|datum(?:et)?|tid(?:en)?|plats(?:en)?|lokal(?:en)?)(?: (?:and|och) (?:time|tid|place|plats))?(?: (?:of|for|pa|till|som galler for|vid))* (?:the |our |vart )?(?:nasta|next|kommande) (?:mote|meeting|gang|traff)',
      '(?:remind me |paminn mig )(?:when|nar) (?:the next meeting is|nasta mote ar|we meet(?: next| again)?|vi ses(?: igen| nasta gang)?)',
      '(?:(?:i )?(?:have |har )?(?:forgot(?:ten)?|glomt|glomde|tappat)(?: bort)?|vet nagon|vet du|do you know|tell|sag|say|remember|minns inte|kommer inte ihag)(?: (?:mig|me|av|jag|om))* (?:when|nar|vilken tid|what time|vilken dag|var|where) .{0,40}(?:mote\\w*|meeting|meet|ses|traffas)(?: .{0,30})?',
    ),
  },
];

/** Statements that set the next meeting; the day must be there. */
export const SETS_MEETING: readonly Rule[] = [
  {
    intent: 'set_next_meeting',
    form: start(
      `(?:(?:${NEXT}) )*(?:nasta (?:mote|gang|traff)|mote|motet|next meeting|meeting|next time|new meeting|nytt mote|ny motestid|ny tid)(?: (?:for|gruppen|vi ses|we meet))*(?: (?:ar|blir|is|will be|ska vara|ska bli|hålls|halls|ager rum|flyttas|flyttas till|ar flyttat|bestams|bestamdes|satts|till|to|=|ses vi|traffas vi|has been moved|is moved|has moved|is set|set for|sker|infaller|bokas|ar bokat|intraffar|preliminart|planeras|takes place|bestamt|scheduled|be|på|tentatively))*(?: (?:[:,-]|pa|den|on|for|till|to|the|kl|igen|blir|nytt datum|new date|vi|ses|datum))*(?= (?:\\d|§|den|pa|till|to|on|mandag\\S*|tisdag\\S*|onsdag\\S*|torsdag\\S*|fredag\\S*|monday|tuesday|wednesday|thursday|friday|v|imorgon|om|in|the|april|may|june|january|february|march|august|september|october|november|december))`,
      `(?:boka|bokar|satt|sätt|satta|bestam|bestammer|lagg|lagga|planera|schemalagg|kalla till|flytta|flyttar|andra|andrar|skjut|skjuta|ha|tar|ta|kor|kora|book|set|schedule|plan|move|reschedule|change|push|fix|have|make|arrange|put|hold|spika|spikar|lagg in|lagga in|boka in|boka om|flytta fram|bring forward|skjut fram|skjuta fram|tidigarelagg|senarelagg|registrera|byt|andra tiden for|andra datum for|change the date of|ratta|uppdatera|update)(?: (?:in|om|upp|fram|pa|forward|tid|datum|date|time|tiden|datumet))*(?: (?:for|av|till|of))*(?: (?:the|our|vart|var|ett|en|nytt|new|a|gruppens|det|tid for|datum for))* (?:nasta (?:mote|gang|traff|samverkansmote)|mote(?:t|stid|stiden|sdatum)?|next meeting|meeting|traffen|samverkansmote(?:t)?|kommande mote|nasta|tiden)`,
      '(?:{put}) (?:att )?(?:nasta mote|next meeting|vi ses|we meet|motet|the next meeting)',
      'move it to|flytta det till',
    ),
    not: has(
      'punkt\\S*|{point}|uppdrag\\S*|{agenda}|{minutes}|§[g]|deadline|med (?:\\S*grupp(?:en)?|foraldrar\\S*|\\S*teamet)|with (?:the )?(?:\\S+ )?(?:group|board|committee|parents)|har jag for mig|tror jag|i think|kanske|maybe|{item} \\d+',
    ),
    time: 'when',
    timed: 'day',
    confidence: 0.9,
  },
  {
    intent: 'set_next_meeting',
    form: start(
      "(?:(?:da |sa |vi |we |we'll |we will |nasta gang |next time |then |let's )*)(?:ses|traffas|mots|hors|meet|see each other|samlas|see you|sammantrader)(?: (?:vi|we|igen|again|next|nasta gang|nasta|alla))*(?: (?:pa|den|on|kl|igen|at|[:,]|the))*(?= )",
    ),
    // "Vi ses på fredag!" is a goodbye.
    and: has('\\d\\S*|igen|again|nasta gang|next time'),
    not: has(
      'punkt\\S*|{point}|uppdrag\\S*|{agenda}|{minutes}|§[g]|deadline|med (?:\\S*grupp(?:en)?|foraldrar\\S*|\\S*teamet)|with (?:the )?(?:\\S+ )?(?:group|board|committee|parents)|har jag for mig|tror jag|i think|kanske|maybe|{item} \\d+',
    ),
    time: 'when',
    timed: 'day',
    confidence: 0.9,
  },
];
