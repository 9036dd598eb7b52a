import { has, start, whole } from './form.js';
import type { Rule } from './rule.js';

const NOT_OURS =
  'lunch(?:en)?|fika(?:t)?|rast(?:en)?|kaffe(?:t)?|pausen|bussen|coffee|break|bilen|middag(?:en)?|tandlakar\\S*|semester(?:n)?|resan|festen|barnkalas\\S*|soffan|julfesten|afterwork|aw';

/** The agenda and where the meeting stands on it. */
export const AGENDA: readonly Rule[] = [
  {
    // Every new agenda begins with these.
    intent: 'set_agenda_template',
    form: start(
      '(?:(?:var|gruppens|ny|our|the|new) )*(?:standarddagordning(?:en)?|dagordningsmall(?:en)?|agendamall(?:en)?|staende punkter(?:na)?|mall(?:en)?(?: for (?:dagordning(?:en|ar)?|agendan?))?|standing agenda|standing items|default agenda|agenda template|template(?: for the agenda)?)(?: (?:ar|is|are))?(?: [:¶])(?: ¶)* (?<text>.+)$',
      '(?:{show} |andra |satt |change |set )?(?:(?:var|gruppens|our|the) )*(?:standarddagordning(?:en)?|dagordningsmall(?:en)?|agendamall(?:en)?|standing agenda|default agenda|agenda template)$',
    ),
  },
  {
    intent: 'handled',
    form: whole(
      '(?:{point}|§ ?)(?: (?:nr|nummer|number))?(?: (?<number>\\d{1,2}))?(?: (?:ar|is|har))*(?: (?:nu|now))? (?:klar|klart|avklarad|fardig|fardigbehandlad|avslutad|behandlad|done and dusted|dealt with|closed|avhandlad|genomgangen|utdiskuterad|farvalhanterad)(?: (?:nu|for idag|now))?',
      '(?:klar|klara|fardig|fardiga|done|finished)(?: (?:med|with))? (?:punkt(?:en)?|agenda item|this item|the item|den har punkten)(?: (?<number2>\\d{1,2}))?',
      '(?:stang|avsluta|close|lagg till handlingarna) (?:punkt(?:en)?|agenda item|agenda point)(?: (?<number3>\\d{1,2}))?',
    ),
    not: /^(?:task|item|p|point|arendet?)(?: \d+)? /u,
  },
  {
    intent: 'next_item',
    form: whole(
      "(?:(?:ga|gar|hoppa|hoppar|kor|ta|tar|over|go|move|moving|on|to|let's|we're|skip|jump|onto|dags for|vi|nu|da|vidare|till|pa|med|the|fortsatt|framat|take|ready for|and) )*(?:nasta(?: (?:punkt|arende|sak pa dagordningen))|next (?:item|point|topic|agenda item|one on the agenda))(?: (?:nu|tack|now|on the agenda|pa dagordningen|please|da))*",
      '(?:ga vidare|gar vidare|vi gar vidare|vi kor vidare|kor vidare|vidare|nasta|next|move on|moving on|go on|we move on|shall we move on|ga vidare till nasta|next up)',
    ),
    not: has('vad|what|vilken|which'),
  },
  {
    intent: 'set_current_item',
    form: whole(
      "(?:(?:ga|gar|hoppa|hoppar|kor|ta|tar|over|go|move|moving|on|to|onto|skip|jump|back|straight|dags|for|tid|vi|nu|da|vidare|till|pa|med|the|ar|we|are|we're|now|is|start|starting|with|inne|framme|vid|borja|borjar|startar|fortsatter|fortsatt|tillbaka|return|upp|lyfter|oppna|oppnar|behandla|behandlar|discussing|discuss|ready|next|current|aktuell|aktuellt|on|proceed|at|up|direkt|satt|markera|set|mark|sen|sedan|jump|continue|take|address) )*(?:{point}|arende|§)(?: (?:nr|nummer|number|no))? ?(?<number>\\d{1,2})(?: (?:nu|now|next|da|pa dagordningen|on the agenda|sen|i stallet|istallet|instead))*(?: [:,-] .{1,80})?",
      '(?:(?:nu|da) )?(?:tar|kor|gar|ar|behandlar|borjar|fortsatter|hoppar) vi(?: (?:over|till|vidare|pa|med|nu|inne|tillbaka|upp))* (?:{point}) (?<number2>\\d{1,2})(?: .{0,40})?',
      '(?:{point}) (?:nr )?(?<number3>\\d{1,2})(?: (?:nu|now|is next|ar nast|ar nasta|ar aktuell))?',
    ),
    not: has(
      '{items}|klart?|nasta mote|uppdrag|next meeting|flytta|move \\S+ \\d+ to|skjut|bordlagg',
    ),
  },
  {
    intent: 'show_agenda',
    form: whole(
      "(?:{show}(?: {me})? )?(?:(?:the|dagens|motets|today's|our|var|hela|full|aktuell|aktuella|nasta motes|next meeting's|upp|up|forslag till|kommande|current|draft) )*(?:{agenda})(?: (?:for|till|infor|pa|to|in)? ?(?:idag|today|nasta mote|next meeting|the next meeting|dagens mote|motet|todays meeting|today's meeting|tomorrow|imorgon|this meeting|now|nu|the meeting|nasta gang))?",
      "(?:{show}(?: {me})? )(?:the |alla |vara |motets |dagens |all |today's )*(?:punkter(?:na)?|agenda items|agenda points|topics|arenden(?:a)?)(?: (?:pa|for|till|idag|today|som|vi|kvar|on|nasta mote).{0,60})?",
      'punkter(?:na)?(?: (?:idag|kvar|for idag|pa motet|infor motet|till nasta mote))*',
    ),
  },
  {
    intent: 'edit_agenda',
    form: whole(
      '(?:flytta|move)(?: (?:the|upp|ned|ner|fram))* (?:{point}) (?<number>\\d{1,2})(?: (?:upp|ned|ner|fram|up|down))? (?:till|to|fore|before|efter|after|sa den blir|to position|to be|till plats|som)(?: (?:{point}|position|plats|nr|nummer|number))* (?:\\d{1,2}|forst|sist|first|last)',
      '(?:byt namn pa|dop om|andra namn(?:et)? pa|rename|kalla|andra rubriken? (?:pa|for)|change the (?:name|title) of)(?: the)? (?:{point}) (?<number2>\\d{1,2})(?: (?:till|to|as|:|-))? (?<text>.+)',
      '(?:{point}) (?<number3>\\d{1,2}) (?:heter|ska heta|skall heta|byter namn till|is called|should be called|is now called) :? ?(?<text2>.+)',
      '(?:stryk|stryka|ta bort|plocka bort|lyft bort|lyft ut|lyfta ut|radera|remove|delete|strike|drop|take off)(?: (?:the|away))* (?:{point}) (?<number4>\\d{1,2})(?: (?:fran|from|pa|ur|off|on|helt)(?: .{1,40})?)?',
      '(?:{point}) (?<number5>\\d{1,2}) (?:utgar|stryks|is struck|is removed|tas bort)(?: .{0,40})?',
      "(?:stryk|ta bort|plocka bort|remove|delete|take)(?: (?:the|punkten|item|bort))* (?:om )?(?<query>.{2,50}) (?:fran|from|ur|off)(?: (?:the|dagens|today's))* (?:{agenda})",
    ),
    not: /^(?:flytta|move)(?: \S+){1,4} (?:nasta|next)/u,
  },
  {
    intent: 'set_agenda',
    form: start(
      "(?:(?:ny|forslag till|preliminar|draft|dagens|today's|the|nasta motes|satt|set|har ar|har kommer|here is|here's|upprattat|update|uppdatera) )*(?:{agenda})(?: (?:for|till|infor|to)? ?(?:idag|today|nasta mote|the next meeting|next meeting|motet|dagens mote|\\S+ \\d{1,2}/\\d{1,2}|den \\d{1,2} \\S+|\\d{1,2} \\S+))?(?: (?:ar|is|blir|foljande|as follows|enligt foljande|ska vara|will be))* [:¶-](?: ¶)* (?<text>.+)$",
      '(?:{agenda}) ¶ (?<text2>.+)$',
      '(?:{agenda}) (?<text3>1 ?[.)] .+)$',
      '(?:satt|set|skapa|create|lagg upp|gor)(?: (?:the|en|a|dagens|ny|new))* (?:{agenda})(?: (?:for|till|to).{1,30})? : (?<text4>.+)$',
      '(?:punkter|items|agenda items|topics|amnen)(?: (?:till|for|pa)(?: (?:the|dagens))* (?:{agenda}|nasta mote|next meeting|motet|idag|today))? [:¶](?: ¶)* (?<text5>.+)$',
    ),
    time: 'when',
    isExact: true,
  },
  {
    intent: 'edit_agenda',
    form: start(
      "(?:(?:lagg|lagga|skriv|skriva|satt|satta|for|fora|ta|fa|upp|in|fa med|ha|ha med|lyft|stoppa|peta|klamma|addera|boka|notera|anmal|anmala)(?: (?:till|in|upp|med|ocksa|garna|ner|dit))*|(?:add|put|include|get|have|place|stick|squeeze in|schedule|insert))(?: (?:(?:en|ett|ny|nya|new|a|an|another|the|extra|staende|till|additional) )*(?:punkt(?:en)?|arende|amne|item|point|agenda item|agenda point|topic|diskussionspunkt|infopunkt|informationspunkt)(?: (?:om|kring|ang|angaende|gallande|about|on|called|som heter|som ror|rorande|regarding|for|med rubriken|titled|:))*)? (?<text>.{2,160}?)(?: (?:som|as)(?: (?:an?|en|ett|ny|new|egen|extra|staende))* (?:punkt|item|point|agenda item|arende|topic))?(?: (?:efter|fore|after|before) (?:{point}) \\d{1,2})?(?: (?:sist|forst|overst|langst ner|langst upp|last|first|at the end))?(?: (?:pa|till|i|to|on|in|onto|as|for|infor)(?: (?:the|dagens|motets|today's|our|next meeting's|next|nasta motes|nasta|forslaget till|kommande))* (?:{agenda}|listan over punkter|ovriga fragor|any other business|aob))(?<rest>.{0,80})$",
      '(?:lagg|lagga|skriv|satt|add|put|insert|for|include)(?: (?:till|in|upp))* (?:(?:en|ett|ny|nya|new|a|an|another|the|extra|staende|till) )*(?:punkt(?:en)?|agenda item|agenda point|dagordningspunkt|topic|diskussionspunkt|item)(?: (?:om|kring|ang|angaende|gallande|about|on|called|som heter|som ror|rorande|regarding|med rubriken|titled|:))* (?<text2>(?!\\d).{2,160}?)(?: (?:efter|fore|after|before) (?:{point}) (?:\\d{1,2}))?$',
      '(?:(?:jag|vi|i|we) (?:vill|skulle vilja|would like to|want to) )?(?:foresla|anmal|anmala|onska|propose|suggest) (?:(?:en|ett|ny|a|an|new) )*(?:punkt(?:en)?|arende|agenda item|item|topic)(?: (?:om|kring|angaende|about|on|:))* (?<text12>(?!\\d).{2,160}?)(?: (?:till|pa|infor|for|at|to) (?:the )?(?:nasta|kommande|next) (?:mote|gang|traff|meeting|time))?$',
      '(?:ny|nya|new|extra) (?:punkt(?:er)?|agenda item|item|agenda point|dagordningspunkt|topic)(?: (?:till|for|pa|to)(?: (?:the|nasta|next|kommande))* (?:{agenda}|mote|motet|meeting|gang))? ?[:-]? (?<text3>.{2,160})$',
      '(?:ta upp|tar upp|lyfta|lyft|prata om|diskutera|ha upp|fa upp|ha uppe|bring up|discuss|talk about|raise|take up|cover)(?: (?:fragan om|the question of|the issue of|fragan|punkten om|att|om|också))* (?<text4>.{2,100}?) (?:pa|vid|at|on|in) (?:the )?(?:nasta|next|kommande|our next) (?:mote|gang|traff|meeting|time)$',
      "(?:(?:till|pa|vid|at|for|infor) )?(?:the )?(?:nasta|next|kommande) (?:mote|gang|traff|meeting|time)(?: ,)? (?:vill|skulle|behover|maste|bor|ska|onskar|kan|i want|i would like|we need|we should|i'd like)(?: (?:jag|vi|vilja|garna|aven|ocksa|to|also))* (?:ta upp|lyfta|prata om|diskutera|ha med|bring up|discuss|raise|talk about|take up)(?: (?:fragan om|punkten om|om))* (?<text9>.{2,100})$",
      '(?:jag|vi|i|we)(?: (?:skulle|vill|vilja|would|like|want|garna|behover|need|to|onskar))+ (?:ta upp|lyfta|ha med|bring up|raise|take up)(?: (?:fragan om|punkten om|(?:en |a |an )?(?:punkt|item|point)(?: (?:om|about|on))?))* (?<text10>.{2,100}?)(?: (?:pa|vid|till|at|for|on) (?:the )?(?:nasta|next|kommande) (?:mote|gang|traff|meeting|time|{agenda}))$',
      '(?:jag|vi|i|we)(?: (?:skulle|vill|vilja|would|like|want|behover|need|to|onskar))+ (?:ta upp|lyfta|ha med|ha|fa in|bring up|raise|add)(?: (?:en|ett|a|an))* (?:punkt|item|point)(?: (?:om|kring|about|on)) (?<text11>.{2,100})$',
      '(?<text5>.{2,80}?) (?:ska|borde|behover|maste|should|needs to|must|vill jag ha|skulle jag vilja ha|skulle vi vilja ha|bor)(?: (?:vara|upp|med|ocksa|go|be|in|komma|aven|sta|finnas|upp som punkt|som punkt))* (?:pa|on)(?: (?:the|dagens|next|nasta motes))* (?:{agenda})(?: .{0,40})?$',
      '(?:{put}|lagg till|satt upp|add|put|ta upp|ta med|fa in|anmal) (?<text7>.{2,80}?) (?:as|som) (?:an?|en|ny|new|egen|extra)? ?(?:punkt|agenda item|item|point|arende|topic)(?: (?:pa|till|on|for|to|infor|vid|at)(?: (?:the|nasta|next|dagens|var|our))* (?:{agenda}|mote|gang|meeting|traff))?$',
      '(?:add|put|lagg till|lagg in|satt upp|insert|lagga till) (?<text8>.{2,80}?) (?:as|som) (?:{point}) (?<number>\\d{1,2})$',
      '(?<text6>.{2,80}?) (?:as|som) (?:an?|en|ny|new|egen)? ?(?:punkt|agenda item|item|point)(?: (?:pa|till|on|for|to)(?: (?:the|nasta|next|dagens))* (?:{agenda}|mote|gang|meeting))?$',
    ),
    not: has(
      'uppdrag|assignment|vad|what|vilka|tycker|onodig\\S*|lunch|varfor|why|inte|beslut(?:et)?|decision|{put} (?:som )?beslut|den deltog|som beslut|action item|task',
    ),
    time: 'when',
    confidence: 0.9,
  },
  {
    intent: 'defer_item',
    form: start(
      '(?:(?:vi|we|da|nu|jag|i|should|could|can|ska|kan|bor|far|will|must|maste|foreslar att vi|tycker vi kan|sa|so) )*(?:bordlagg|bordlagga|bordlagger|skjut|skjuta|skjuter|parkera|parkerar|avvakta|avvaktar|vanta|vantar|flytta|flyttar|senarelagg|hall|halla|lyft|lyfta|dra|lagg|lagga|postpone|defer|table|park|hold|push|put|carry|delay|move|wait|kick|shelve|leave|hold off|remit|adjourn|ta|tar|take|save|spara|sparar|lat|lata|flytt|skippa|hoppa over)(?: (?:vi|upp|fram|pa|over|med|back|off|om|aven|aside|on|forward|kvar|vilande|undan|with|ocksa|the))* (?:(?:{point}|fragan om|fragan)(?: (?:om|:|nr|nummer|number))* )?(?:(?<number>\\d{1,2})(?=$| )|(?<query>(?!till|to|\\d|nasta).{2,90}?))(?: (?:till dess|tills|until|till|to|at|pa|infor|over|for|i|upp|fram|sa lange|in|nasta|next|pa is|on ice|on hold|on the shelf|pa hyllan|sen|senare|later|tills vidare|,|-|eftersom|because|pga|p.g.a|since|da|\\()(?: .{0,160})?)?$',
    ),
    and: has(
      'bordlagg\\S*|skjut(?:a|er|s)?(?: \\S+){0,5} (?:upp|fram|pa|over)|skjut(?:a|er|s)?(?: \\S+){1,6} till|parker(?:a|ar|as)|avvakta(?:r)?|vanta(?:r)? med|senarelagg\\S*|flytta(?:r|s)?(?: \\S+){0,6} (?:fram|till|nasta)|postpone|defer|table|park|push(?: \\S+){1,6} (?:to|back|until)|hold off|carry(?: \\S+){0,4} over|move(?: \\S+){1,6} to|shelve|on hold|on ice|pa is|pa hyllan|(?:ta|tar|take|spara|sparar|save|leave|lyft|lyfta|lat|dra|hold|halla|lagg|lagga)(?: \\S+){0,7} (?:nasta (?:gang|mote)|next (?:time|meeting)|vilande|over till|sen|senare|till|until|pa is)|delay|kick|(?:put)(?: \\S+){1,5} (?:off|on hold|on ice)|wait with|adjourn|put off',
    ),
    not: has(
      `(?:${NOT_OURS})|flytt(?:ar|a|at)? (?:ni|du|de|han|hon)|(?:ska|far) inte|tycker|borde|(?:tar?|fatta) (?:ett )?beslut|maste vi verkligen|deadline\\S*|slutdatum\\S*|forfallodag\\S*|(?:uppdrag(?:et)?|uppgift(?:en)?|task|assignment|action item|todo) \\d+|(?:the )?(?:nasta|next|our|vart|the|dagens|kommande) (?:mote|meeting)(?:et)? (?:till|to|ska)|(?:nasta |next |var |the )?(?:motet|mote|meeting) (?:till|to)|due date|uppdrag(?:et)?|task|assignment|§g|beslut(?:et)? att|ansvar(?:et)?|klart? (?:till|senast|med)|taget|bussen|i think we should|hinner inte`,
    ),
    time: 'when',
  },
];
