import { has, start, whole } from './form.js';
import type { Rule } from './rule.js';

const OPEN =
  'kvar|ogjort|ogjorda|oklart|inte klart|inte klara|utestaende|aterstar|oppet|oppna|pa gang|att gora|left|outstanding|open|pending|remaining|undone|not done|unfinished|to be done|aktuella|pagaende|oavslutade?';

/** What is on somebody's list, and changes to it. */
export const ITEMS: readonly Rule[] = [
  {
    intent: 'overdue_items',
    form: has(
      '(?:(?:vilka|vad|vem|nagot|nagra|finns|ar|visa|lista|har|alla|what|which|who|show|list|any|anything|is|are|all|anyone|hur manga|how many|our|vara|ngn)(?: \\S+){0,6} )?(?:forsenade?|forsenat|(?:vad|vilka|what|which|nagot|anything)(?: (?:{items}))? (?:ar|is|are|blev) (?:sent|sena|sen|late)|missat (?:\\S+ )?(?:datum(?:et)?|deadlines?|tiden)|forfall(?:na|en|it)|overdue|past due|past (?:its|their|the) (?:deadline|due date)|over tiden|gatt over tiden|passerat (?:\\S+ )?(?:datum(?:et)?|deadline(?:n)?|slutdatum(?:et)?|tid(?:en)?|forfallodatum(?:et)?|sista dag(?:en)?)|efter deadline|late items|late tasks|behind schedule|for sena|sena uppdrag|missat (?:sin )?deadline|missed (?:the|their|a)? ?deadlines?|borde (?:ha varit|vara|varit) klara?t?|skulle (?:ha )?varit klara?t?|gatt ut|should have been (?:done|finished|completed)|running late|utgangna|over deadline|inte (?:blivit|blev) (?:klart|klara|gjort|gjorda) i tid|ligger efter|ligger vi efter|sen med|sena med|not done (?:in|on) time|passed (?:the|their) (?:deadline|due date)|dragit over tiden|gone past|blivit klart i tid)',
    ),
    and: has(
      'vilka|vad|nagot|nagra|finns|visa|lista|har|vem|what|which|who|show|list|any|anything|is|are|alla?|{items}|uppdrag|overdue|over tiden|forsenade|forfallna',
    ),
    not: has(
      "buss\\S*|tag(?:et)?|train|bus|flight|flyg(?:et)?|vi ar (?:lite )?forsenade|jag ar (?:lite )?forsenad|plane|library|§[pe] ar (?:lite )?(?:sen|forsenad)|bebis\\S*|i'm|i am|we're|we are running",
    ),
  },
  {
    intent: 'my_items',
    form: whole(
      '(?:{show}(?: {me})?(?: (?:the|a|all|alla|en|lista|listan|over|pa|list|of|ut|upp|fram|status (?:pa|for)|again|igen))* )?(?:mina|min|mitt|my|mine|mina egna|my own)(?: (?:egna|oppna|open|aktuella|current|outstanding|ogjorda|kvarvarande|pending|own|remaining|personliga|nuvarande|alla))* (?:{items}|punkter|lista|listan|list|ansvarsomraden|saker att gora)(?: .{0,60})?',
      'mina',
      '(?:hur ser|what does) (?:min|mina|my) (?:{items}|lista|listan|list) (?:ut|look like)(?: .{0,40})?',
      "(?:what|vad)(?:'s|s| is| are| ar| star)?(?: (?:pa|on))? (?:my|min|mina|mitt)(?: \\S+)? (?:{items}|punkter|lista|list|plate|tur|ansvar)(?: .{0,60})?",
    ),
    not: has(
      'at home|ar manga|are many|klart?|done|finished|radera|delete|exportera|{put}|bor|borde|forst',
    ),
  },
  {
    intent: 'my_items',
    form: has(
      '(?:vad|vilka {items}|vilka punkter|vilket|what|which {items}|which|nagot|anything|vilka saker|vilka|what else|hur mycket|how much|how many {items}|hur manga {items}|hur manga|allt)(?: \\S+){0,4} (?:jag|i|me|mig|mitt|my|min)(?: \\S+){0,6} (?:gora|gjort|klart|kvar|ansvarar|ansvarig|fixa|lovat|lovade|atagit|atog|tagit|tog|do|done|left|promised?|responsible|signed up|sign up|finish|supposed|have|has|owe|oppet|ogjort|open|outstanding|assigned|utlovat|pending|glomt|missat|lista|list|bord|namn|plate|name|hinna|leverera|deliver|accountable|told|committed|agree|agreed)',
      '(?:{show})(?: {me})? (?:allt|det|everything|all|that|what|vad)(?: (?:som|that|det))* (?:jag|i) (?:ansvarar|har|ska|lovat|lovade|tagit|tog|atagit|am|have|promised|need|should|skulle|owe|behover|maste)(?: .{0,60})?',
      '(?:har|hade|did|have|had|skulle|ska) (?:jag|i)(?: (?:nagot|not|inte|ju|redan|already|promise|agree|något))* (?:lovat|lova|atagit|ata|tagit pa|ta pa|sagt ja|promised?|agreed?|signed up|sign up|committed|commit|glomt|missat|forgotten|forget|gora|missed|nagot kvar)(?: .{0,60})?',
      '(?:vad|vilka {items}|vilka punkter|vilka saker|vilka)(?: \\S+)? (?:ansvarar|svarar|ager|star) (?:jag|undertecknad)(?: .{0,40})?',
      '(?:vad|vilka {items}|vilka punkter|vilka|what|which {items})(?: (?:har|ska|skall|maste|behover|bor|do|should|must|did|am|have|forvantas|skulle|was|need|var|ar|lovade|borde))+ (?:jag|i|mig)(?: .{0,60})?',
      '(?:har|finns|ligger|ar|got|have|is|are|do)(?: (?:det|there|jag|i|have|have i|got))*(?: (?:nagot|nagra|nagon|any|anything|something|fler|mer|annu))(?: \\S+){0,3} (?:kvar|{items}|assigned|tilldela\\S*|att gora|pa mig|for mig|to me|for me|on me|for me to do|with my name|pa mitt (?:bord|namn|ansvar)|on my (?:list|plate)|to do|left|left to do|oppet|ogjort)(?: .{0,60})?',
      '(?:anything|something|nagot|allt|everything|det)(?: \\S+){0,3} (?:assigned to|tilldelat|waiting for|som ligger pa|pa|for|on|to) (?:me|mig|mitt (?:bord|namn)|my (?:list|plate|name))(?: .{0,60})?',
      '(?:tilldela(?:t|ts|de|d)|assigned|allotted|lagt pa|given)(?: (?:to|till))? (?:mig|me)',
      '(?:paminn|remind)(?: (?:mig|me))? (?:om )?(?:what|of what|about what|vad|about my|of my|om mina|om vad) .{0,60}',
      '(?:vad|what)(?: \\S+){0,3} (?:jag|i|me|mig)(?: \\S+){0,4} (?:atagit|atog|lovat|lovade|tagit pa|tog pa|signed up|agreed|promised|committed|take on|took on|volunteer(?:ed)?)(?: .{0,60})?',
      '(?:glomt|missat|forgotten|forgot|forgetting|missed|missing|tappat|missar)(?: \\S+){0,6} (?:jag|i|mig|me)(?: \\S+){0,4} (?:atog|atagit|lovade|lovat|skulle|promised|signed|supposed|said|tog pa|tagit pa)(?: .{0,80})?',
      '(?:var|where)(?: \\S+){0,2} (?:mina|my) (?:{items})',
      '(?:mina|my)(?: \\S+)? (?:{items}) (?:till|for|infor|before|by|until)(?: .{0,40})?',
      '(?:what|vad)(?: (?:do|am|is|are|should|ska|skall|har|maste))+ (?:i|jag|mig|there for me)(?: \\S+)? (?:do|doing|supposed|got|have|responsible|gora|kvar|need)(?: .{0,60})?',
      '(?:star|ligger|finns|ar|hamnat|hamnade|landat|landade)(?: \\S+){0,5} (?:pa mig|pa mitt (?:bord|namn)|i mitt namn|for mig)(?: .{0,40})?',
      '(?:am i|ar jag|ligger jag)(?: \\S+){0,2} (?:behind|responsible for anything|missing|supposed to|on the hook|efter|ansvarig for nagot|skyldig)(?: .{0,60})?',
    ),
    not: has(
      '§[pros] (?:gora|lovat|lovade|ta pa sig)|besluta\\S*|bestamt?|bestamde|{minutes}|om mig|about me|kan jag (?:skriva|fraga)|can i (?:write|ask|do)|jag vill ha|vill jag|vill du|lagar|ata|kopa|tycker|think|{agenda}|have on me|decide\\S*|hitta|skriva till|i chatten|{item} \\d+|klart? med|har jag (?:ratt|fel|missuppfattat|for mig)|mar|forsenad\\S*|overdue|boten|pa dig|say|i do with|gor jag (?:med|om|nar)|gora om|gora (?:at|med)|pa semestern|kaffe|hemma|what should i (?:bring|wear)|where should i|ta med(?: mig)?|(?:what|vad) (?:did|sa) i (?:say|jag)|helg|weekend|tonight|ikvall|middag|dinner|parkera',
    ),
    confidence: 0.9,
  },
  {
    intent: 'complete_item',
    form: whole(
      "(?:(?:jag|vi|i|nu|we|now|just|ar|am|i'm|im|we're|have|has|i've|har|blev|got|§[pro]|markera|mark|satt|set|flagga|flag|avsluta|bocka|bocka av|tick|check|check off|tick off|close|klarmarkera|stang|kryssa|kryssa av|bocka for|complete|finish|that|att|as) )*(?:klart?|klara|fardigt?|fardiga|gjort|gjorda|gjord|done|complete[d]?|finished|avklara[td]|slutford|slutfort|avslutat|avbockat|fixat|fixed|utford|utfort|checked|ticked|finish|close|avsluta|bocka av|bocka|klarmarkera|tick off|check off|mark|kryssa av|stang|klarat av)(?: (?:med|with|off|av|as|som|for|pa|on|min del av|my part of))*(?: (?:{item}|{point}))?(?: (?:nr|nummer|number|no|#))? ?#? ?(?<number>\\d{1,6})(?: (?:nu|now|som|as|klart?|done|fardigt?|complete[d]?|av|off|finished|avklarat|slutfort|gjort))*",
      '(?:(?:klart?|done|check|fixat|finished) [!.,:-] )?(?:{item}|nr|nummer|number|#|no)? ?(?:nr|nummer|number|#|no)? ?#? ?(?<number2>\\d{1,6})(?: (?:[:,-]|ar|is|has been|har blivit|nu|now|blev|kan|can|be|du|you|as|jag|bockas|markeras))* (?:klart?|klara|fardigt?|gjort|gjord|done|complete[d]?|finished|avklarat|avklarad|avslutat|av|bocka av|bockas av|closed|slutfort|fixat|fixad|ordnat|utfort|sorted|in the bag|checkat)(?: (?:nu|now|fran min sida|from my side|av mig|igar|idag|today|som klart|:\\)|!))*',
      '(?:stryk|ta bort|bocka av|pricka av|tick off|close) (?:{item} |nr )?(?<number4>\\d{1,6}) , ?(?:den|det|it) (?:ar|is) (?:nu )?(?:klart?|done|fardigt?|finished|gjord|gjort)',
      '(?:klart?|klara|done|fardigt?|finished|complete|completed|all done|check|fixat)(?: (?:nu|now|med den|med det|with it|with that))*',
      '(?:{item}) (?<number3>\\d{1,6}) (?:bocka av|markera som klart?|kan bockas av|can be (?:closed|ticked off|marked as done))',
    ),
    not: /§[ro] (?:har|ar)|^(?:mark|close|stang|avsluta|check|bocka|finish)$|\d av \d|^complete(?:d)? (?:list|set)/u,
  },
  {
    intent: 'complete_item',
    form: start(
      '(?:bocka av|bocka|markera|klarmarkera|avsluta|stang|kryssa av|pricka av|satt|flagga|mark|tick off|tick|check off|close|close out|complete|cross off|set|finish|bocka for)(?: (?:av|off|the|out|my|mitt|min|uppdraget|uppgiften|att|task|item|assignment|om|den|det|for))* (?<query>(?!\\d|som|as|mig|alla)\\S.{1,80}?)(?: (?:task|item|assignment|uppdraget))?(?: (?:som|as|to|till))? ?(?:klart?|klara|done|complete[d]?|finished|fardigt?|avklarat|slutford|slutfort|off|utford|utfort)$',
      '(?:bocka av|pricka av|kryssa av|klarmarkera|tick off|check off|cross off|mark off|close out)(?: (?:the|my|mitt|min|uppdraget|uppgiften|task|item|att|om|jag))* (?<query2>(?!\\d|alla|mig|narvaro|n\\S+nde)\\S.{1,80}?)(?: (?:task|item|assignment|uppdraget|nu|now|for mig|from my list|fran (?:min )?listan))*$',
      "(?:(?:nu|now|sa|da|so|jag|i|vi|we|ar|am|i'm|we're|have|just|har|blev|blivit|antligen|finally|got) )*(?:klart?|klara|fardig|fardiga|done|finished|gjort klart|complete|slutfort|completed|avslutat|avklarat|through|gjort fardigt|blivit klar|finnished)(?: (?:med|with|att))* (?:(?:the|my|mitt|min|uppdrag|uppdraget|uppgiften|uppgift|att|om|med) )*(?<query3>(?!\\d|nr \\d|!|\\.|,|{item} \\d|som|av|for|till|nu|att|att|och|sa|vaeder|vader|§|nar|om|day|deal|snart|inte|ar|is|imorgon|tomorrow|by|pa)\\S.{1,80}?)(?: (?:task|item|assignment|nu|now|idag|today|igar|yesterday))*(?: , .{2,80})?$",
      '(?<query4>(?!jag |i |det |vi |we |it |vad |what |vilka |who |vem |nar |when |hur |is |ar |har |if |om |that |allt |everything |alla |inget |nothing |motet |meeting |all |nasta |§p |§e |du |mattan|maten|kaffet|lunchen|this |den )\\S.{1,70}?)(?: (?:ar|is|are|has been|have been|har blivit|ar nu|was|blev|is now|har))(?: (?:nu|now|all|helt|redan|already|antligen|finally))* (?:klart?|klara|fardigt?|fardiga|gjord|gjort|gjorda|skickad|skickat|skickade|utskickad|utskickat|bokad|bokat|bokade|inskickad|inskickat|ordnad|ordnat|fixad|fixat|fixade|avklarad|avklarat|avslutad|avslutat|publicerad|publicerat|publicerade|uppdaterad|uppdaterat|uppdaterade|sammanstalld|sammanstallt|sammanstallda|inlamnad|inlamnat|uppladdad|uppladdat|upplagd|upplagt|kontaktad|kontaktade|levererad|levererat|genomford|genomfort|slutford|slutfort|inventerad|inventerade|utford|utfort|bestalld|bestallda|utsand|utsant|utsanda|informerad|informerade|done|finished|complete[d]?|sent|booked|sorted|published|updated|submitted|ordered|uploaded|delivered|compiled|sent out|ready|skriven|skrivet|skrivna|framtagen|framtaget|oversatt|betald|betalt|pa plats|i hamn|i mal|nerskriven|anmald|anmalt|undertecknad|signerad|tryckta?|printade?|kopierade?|ifyllda?|rapporterade?|inbjudna|kallade|printed|filed|paid|invited|translated|arranged|prepared|written|drafted|checked)(?: (?:nu|now|i gar|igar|idag|today|yesterday|av mig|by me))*(?: (?:och|and|,|for|till|to|\\.|-|!) .{2,160})?$',
    ),
    not: has(
      'tills|till dess|until|avvakta\\S*|vanta\\S*|bordlagg\\S*|inte|ej|not|enligt|according|kommer|i (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|lunch\\S*|fika\\S*|mat|hemma|nasta|next|nar|when|snart|soon|nastan|almost|imorgon|tomorrow|om (?:jag|vi|du|ni|det|den|man|han|hon|§[pero]|alla)|hoppas|hope|vad|what|vilka|vem|narvar\\S*|beslut(?:et)?|decision|tydligt|borde|should|maste|ska|skall|will|blir|till fredag|later|senare|\\?|maten|lunch|tagit|beslutad|ratificerad|kanske|maybe|forst(?:a)?|punkten|att vi|ar det|is it|{agenda}|lokalen ar bokad av|redo|semester|kaffe|deadline|senast',
    ),
    confidence: 0.9,
  },
  {
    intent: 'complete_item',
    form: whole(
      '(?:nu |now |sa |da |antligen )*(?:ar|blev|is|are) (?<query>(?!jag |i |det |vi |we |it |vad |du |ni |alla |that |this |the meeting|motet|§p |§e )\\S.{1,60}?)(?: (?:nu|antligen|now|finally|all))* (?:klart?|klara|fardiga?t?|gjord|gjort|gjorda|skickade?|skickat|utskickade?|utskickat|bokade?|bokat|ordnade?|ordnat|fixade?|fixat|avklarade?|publicerade?|publicerat|uppdaterade?|uppdaterat|sammanstallda?|sammanstallt|inlamnade?|kontaktade|levererade?|genomforda?|bestallda?|bestallt|utsanda?|informerade|upplagda?|done|finished|sent|booked|ordered)(?: (?:nu|now|antligen))*',
    ),
    not: has('\\?|inte|not|vad|what|lunch\\S*|mat|maten|fika\\S*|kaffe\\S*'),
    confidence: 0.85,
  },
  {
    intent: 'complete_item',
    form: has(
      "(?:jag|i|vi|we|§[pro]|i've|nu|now|we've|har|have)(?: (?:har|have|has|just|nu|now|redan|already|antligen|precis))* (?:skickat|mejlat|mailat|ringt|kontaktat|bokat|ordnat|fixat|sammanstallt|skrivit|uppdaterat|publicerat|lamnat|lagt ut|lagt upp|inventerat|gatt igenom|tagit fram|bestallt|informerat|delat|pratat med|stamt av|bjudit in|foljt upp|laddat upp|last|redovisat|svarat pa|gjort|sent|emailed|called|booked|contacted|sorted|compiled|written|updated|published|submitted|shared|uploaded|finished|completed|done|read|ordered|invited|checked|reviewed|distributed|circulated|pratat|horts?|hort av mig till|hort med|meddelat|formedlat|genomfort|slutfort)(?: (?:ut|in|klart|fardigt|ner|over|vidare|med|till|out|in|up|the|my|iva|upp|av|om|alla|all|at))* (?<query>(?!till|to|och|och|om |att|som|sa|with|mig|dig|lite|mycket|for|en del|ett|nagra|pa|i |hela dagen|har)\\S.{1,60}?)(?: (?:nu|now|,|.|sa|so|and|och|idag|today|igar|yesterday|som jag lovade|as promised|som vi sa|redan|already)(?: .{0,80})?)?$",
    ),
    and: has(
      'bocka(?:s)? av|pricka av|stryka|stryk|klart?|klara|fardigt?|markera|mark|tick|check|done|closed?|close|completed?|nu|now|cross|as promised|som jag lovade|avslutas|som vi sa|off the list|ta bort(?: den| det)? fran listan|avbockad?',
    ),
    not: has(
      "inte|not|\\?|ej|innan|aldrig|never|n't|har du|have you|nar|when|besluta\\S*|vad|what|{agenda}|vilka|kan du skicka",
    ),
    confidence: 0.85,
  },
  {
    intent: 'complete_item',
    form: has(
      '(?:bocka(?:s)?|bocka du|tick|check|pricka|kryssa|mark|markera|cross)(?: \\S+){0,4} (?:av|off|klart?|done|som klart?|as done)',
    ),
    and: has(
      '(?:skicka[td]e?|mejla[td]e?|ringt|ringde|bokat|bokade|ordnat|fixat|gjort|sent|booked|called|done|finished|uppdaterat|publicerat|kontaktat|sammanstallt|klart|klar|delat|lagt)(?: (?:ut|in|upp))?(?: (?:the|my))? (?<query>\\S+)',
    ),
    not: has("inte|not|narvaro\\S*|n't|alla"),
    confidence: 0.85,
  },
  {
    intent: 'confirm_item',
    form: whole(
      "(?:ja |yes |yep |absolut |sure |okej |ok |, )*(?:jag (?:tar|tar pa mig|atar mig|kan ta|accepterar|bekraftar|ar med pa)|i'll take|i will take|i accept|i can take|bekrafta(?:r)?|confirm|accept(?:era)?|acceptera)(?: (?:the|det|att jag tar|that i take))*(?: (?:{item}))?(?: (?:nr|nummer|number|#|no))? ?#?(?<number>\\d{1,6})",
    ),
  },
  {
    intent: 'reopen_item',
    form: whole(
      '(?:oppna|ateroppna|reopen|re-open|open|aktivera|aterstall|ateruppta)(?: (?:upp|the|om))*(?: (?:{item}))?(?: (?:nr|nummer|number|#))? ?#?(?<number>\\d{1,6})(?: (?:igen|again|pa nytt|once more))*',
      '(?:{item}) ?#?(?<number2>\\d{1,6}) (?:ar|is)(?: (?:inte|anda|trots allt|not|still|fortfarande|actually|faktiskt))* (?:klart?|done|oppet|open|finished|fardigt?)(?: (?:anda|trots allt|after all|igen|an|yet))*',
    ),
    not: /^open \d|(?:ar|is) (?:klart?|done|finished|fardigt?)$/u,
  },
  {
    intent: 'drop_item',
    form: whole(
      '(?:stryk|stryka|ta bort|plocka bort|lagg ner|lagg ned|avskriv|avskriva|slopa|radera|skippa|drop|remove|delete|cancel|scrap|strike|avsluta utan atgard)(?: (?:the|bort))* (?:{item})(?: (?:nr|nummer|number|#|no))? ?#?(?<number>\\d{1,6})(?: .{0,60})?',
      '(?:{item})(?: (?:nr|nummer|number|#))? ?#?(?<number2>\\d{1,6}) (?:ar|is|kan|behovs|can|utgar|har blivit|stryks|faller)(?: (?:inte|ej|not|no|be|inte langre|nu|langre|har))*(?: (?:aktuellt|relevant|inaktuellt|overspelat|strykas|tas bort|dropped|needed|langre|longer|bort|removed|irrelevant|obsolete|avskrivas|laggas ner|utgatt))*(?: (?:langre|any ?more|now|nu|.{0,40}))?',
      '(?:stryk|ta bort|plocka bort|skippa|drop|remove|delete|cancel|scrap)(?: (?:the|uppdraget|uppgiften|bort|task|assignment))* (?:om |att |about |to )?(?<query>.{2,60}?) (?:task|assignment|action item|fran (?:listan|uppdragslistan)|from the (?:list|task list|action list))(?: .{0,40})?',
      '(?:stryk|ta bort|plocka bort|skippa|slopa|avskriv) (?:uppdraget|uppgiften) (?:om |att |med )?(?<query2>.{2,60})',
    ),
    not: /(?: ar| is) (?:nu )?(?:klart?|done|fardigt?|finished|complete|over(?:due)?)|(?:klart?|done|till §|senast)(?: |$)|agenda|dagordning/u,
  },
  {
    intent: 'edit_item',
    form: start(
      '(?:andra|redigera|ratta|korrigera|uppdatera|formulera om|skriv om|edit|change|update|correct|rephrase|reword)(?: (?:the|texten i|text of|texten pa))* (?:{item}|beslut(?:et)?|decision)(?: (?:nr|nummer|number|#))? ?#?(?<number>\\d{1,6})(?: (?:till|to|sa att det star|:|-|to say|sa har))+ (?<text>.+)$',
    ),
    not: has('senast|till §[pro]|to §[pro]|(?:till|to) (?:jag|mig|me|alla)|deadline'),
  },
  {
    intent: 'group_items',
    form: whole(
      `(?:{show}(?: {me})?(?: (?:the|a|en|over|pa|list|lista|of|ut|upp|fram|again|igen))* )?(?:(?:alla|vara|gruppens|oppna|all|our|the|open|group's|hela|aktuella|current|outstanding|ogjorda|kvarvarande|pending|nuvarande|pagaende|remaining|samtliga|de|everyone's|everybody's|unfinished|allas|team|oavslutade|aterstaende|dagens|today's|nya) )*(?:{items})(?: (?:som|that|are|ar|vi|har|we|have|i|in|of|for|till|kvar|inte|not|done|klara|nu|right|now|gruppen|group|the|our|fran|from|forra|last|motet|mote|meeting|today|idag|dagens|open|oppna|left|so|far|hittills|an|yet|still|fortfarande|agreed|on|nasta|next|pagar|just))*`,
      '(?:{show}(?: {me})? )?(?:hela |the |full |whole )*(?:lista(?:n)?|list|uppdragslista(?:n)?|atgardslista(?:n)?|att-gora-lista(?:n)?|to-do list|action list|task list|backlog)',
      `(?:vem gor vad|vem har tagit pa sig vad|vem gjorde vad|who does what|who is doing what|who's doing what|vem ska gora vad|vem skulle gora vad|vem har vad|who has what|vem tog vad|who took what|vilka gor vad|who's got what|who will do what|vem ansvarar for vad|who is responsible for what)(?: .{0,60})?`,
      '(?:{item}) (?:nr |nummer |number |# ?)?#?(?<number>\\d{1,6})',
      '(?:{show}(?: {me})? )(?:{item}) (?:nr |nummer |number )?#?(?<number2>\\d{1,6})',
      `(?:vad|what)(?:'s|s| is| ar| har| finns| det ar)?(?: \\S+){0,7} (?:${OPEN})(?: .{0,60})?`,
      `(?:{show}(?: {me})? )(?:allt|det|everything|all|vad|what)(?: \\S+){0,4} (?:${OPEN})(?: .{0,60})?`,
      '(?:status|lage(?:t)?|lagesrapport|progress|statusrapport|overview|oversikt|sammanstallning|summary)(?: (?:pa|for|over|av|of|on|update on|i|med))*(?: (?:the|alla|vara|gruppens|our|all))* (?:{items})(?: .{0,40})?',
      '(?:hur|how)(?: (?:gar|ligger|ser|star|are|is|do))+(?: \\S+){0,3} (?:{items}|uppdragen)(?: .{0,40})?',
      '(?:how many|hur manga)(?: \\S+)? (?:{items})(?: .{0,60})?',
      '(?:what|vad) (?:did|have|har|lovade|bestamde) (?:we|vi|everyone|alla)(?: \\S+)? (?:promised?|lovat|agreed to do|lovade|commit(?:ted)? to|tagit pa oss|ta pa oss|promise|to do|atagit oss|gora)(?: .{0,60})?',
      '(?:vad|what) (?:ska|skall|maste|behover|are|is|should|must|needs to)(?: (?:vi|we|goras|be|gora|alla|everyone|det))*(?: (?:gora|goras|do|done|be done|vara klart|ha gjort|supposed to do|fixa|klart))(?: .{0,60})?',
      '(?:vilka|which|what) (?:{items})(?: (?:ar|are|har|have|finns|is|vi|we|aterstar|galler|still|fortfarande|kvar|remain|oppna|open|inte|klara|not|done|gruppen|delades|delats|ut|were|handed|out|idag|today|gavs|fordelats|fordelades|pagar|gav|left))+(?: .{0,60})?',
    ),
    not: has(
      'jag|mina|my|i (?:have|do|am|need|should|promised|must|will|can|did|had)|(?:for|to|on|pa|till|at|hos|av) (?:mig|me)|am i|do i|have i|§[pros]|ar manga|ar langa?|are many|{agenda}|punkter|beslut\\S*|klart|vem ar|is long|for manga|helg\\S*|weekend|kaffe|mat|overdue|forsenade|uppdragsbeskrivning|ar klara|are done|are hard|ar svara|till nasta mote \\S+ vi|ar klara snart',
    ),
  },
  {
    intent: 'group_items',
    form: has(
      '(?:vad|vilka|what|which|{show})(?: \\S+){0,6} (?:inte (?:ar )?(?:klart|klara|gjort|gjorda|avklarat)|not (?:yet )?(?:done|finished|completed)|ogjort|ogjorda|ej klara?t?|kvar att gora|unfinished|left to do|oavklarat|aterstar|outstanding|not been done)(?: .{0,60})?',
      '(?:vad|what) (?:har|did|have|was|blev|delades)(?: \\S+){0,4} (?:delats ut|fordelats|handed out|assigned|delades ut|delat ut|lagts ut|dela ut)(?: .{0,60})?',
      '(?:sammanfatta|summera|summarise|summarize|recap)(?: \\S+){0,3} (?:{items})',
    ),
    not: has(
      'jag|mina|my|i (?:have|do|am|need|should|promised|must|will|can|did|had)|(?:for|to|on|pa|till|at|hos|av) (?:mig|me)|do i|have i|§[ps]|{agenda}|punkter|pa motet|ga igenom|besluta\\S*|bestam\\S*',
    ),
  },
  {
    intent: 'items_of_person',
    form: has(
      '(?:{show}(?: {me})? |vilka ar |what are |lista |see )?(?<person>§s)(?: (?:egna|oppna|open|alla|aktuella|outstanding|current|kvarvarande))* (?:{items}|punkter|lista|att-gora|list|ansvar)(?: .{0,40})?$',
      '(?:{show}(?: {me})? |lista |vilka )(?:(?:alla|all|the|oppna|open|ar|are|de) )*(?:{items}|punkter)(?: (?:for|till|hos|pa|som|that|which|assigned|to|on|with|har|has|tillhor|ligger|belong|belongs))* (?<person2>§[pro])(?: (?:har|has|ansvarar for|ar ansvarig for|is responsible for))?(?: .{0,40})?$',
      '(?:ligger|finns|star|ar)(?: (?:det|there))?(?: (?:nagot|nagra {items}|anything|kvar))* (?:pa|hos|for) (?<person6>§[spro])(?: (?:bord|namn|lista|ansvar))?$',
      "(?:vad|vilka {items}|vilka punkter|vilka|what|which {items}|which|what else|what all|hur manga {items}|how many {items}|hur mycket|how much)(?:'s)?(?: (?:allt|haller|sysslar|har|ska|skall|skulle|gor|ansvarar|maste|behover|borde|is|has|does|will|should|did|was|had|lovade|ar|tog|atog|are|kommer|jobbar|arbetar|tanker|do|have))* (?<person3>§[pro])(?: (?:att|sig|pa|kvar|och|for|have|has|has to|need|needs|to|do|doing|supposed|sin|sina|sitt|lista|listan|bord|namn|her|his|their|list|plate|gora|gjort|lovat|lovade|tagit|ansvar|ansvarig|ansvarar|responsible|left|open|working|on|promised?|still|egentligen|fixa|klart|leverera|{items}|oppet|pending|jobbar|arbetar|med|nu|igen|over|take|took|ta|sign|signed|up|commit|owe|fatt|uppdrag|hunnit|atagit|gor|atar|hade|ogjort|oppna|till|fortfarande|nasta|mote|the|next|meeting|from|fran|forra|motet|last|hittills|so|far|by|before|infor|innan|tills|dess|deliver|it|oklart))*$",
      '(?:har|is|does|has|have|did|hade|vad ar det) (?<person4>§[pro])(?: (?:nagot|nagra|anything|any|have|got|still|fortfarande|some))+(?: .{0,60})?$',
      "(?:hur gar det (?:for|med)|how is|how's|how are things going (?:for|with)|status (?:for|pa|hos)|hur ligger) (?<person5>§[pro])(?: (?:med|doing with|getting on with|coming along with|till med|pa|and|doing on|coming on with|getting along with)(?: (?:the|sin|sitt|sina|her|his|their))* (?<query>.{2,60}?))?(?: (?:till|doing))?$",
    ),
    not: has(
      'tycker|think\\S*|tyckte|mar|sager|sa|om §p|ersatter|kommer §p|har §p (?:fodelsedag|semester|ledigt|ratt|fel|barn)|feel|doing (?:after|today)|besluta\\S*|(?:har|is) §[pro] (?:nagot|anything) (?:emot|against|emot|att (?:tillagga|saga))|semester|allergi\\S*|heter|called|name',
    ),
    confidence: 0.9,
  },
  {
    intent: 'items_of_person',
    form: whole(
      '(?:har|hann|hunnit|did|has|blev|fick) (?<person>§[pro])(?: (?:redan|hunnit|already|ever|nu|annu|faktiskt|ens|actually|manage to|managed to|get around to|got around to|hinna|yet))* (?:gjort klart|gjort fardigt|gjort|skickat ut|skickat in|skickat|mejlat|mailat|ringt till|ringt|kontaktat|bokat|ordnat|fixat|skrivit|skrivit klart|blivit klar med|klart med|klar med|fatt ivag|lamnat in|lamnat|tagit fram|sammanstallt|uppdaterat|publicerat|svarat pa|last igenom|last|hort av sig till|hort med|aterkommit om|aterkopplat om|aterkopplat|tagit kontakt med|pratat med|bjudit in|lagt upp|lagt ut|delat|foljt upp|avslutat|slutfort|finish(?:ed)?|complete[d]?|send|sent|sent out|send out|call|called|book|booked|contact|contacted|do|done|write|written|get|submit(?:ted)?|share[d]?|update[d]?|reply to|replied to|get back about|follow up on|followed up on|make|made|ringa|skicka|kolla|kollat|boka|fa klart|gora klart|prepare[d]?|deliver(?:ed)?|upload(?:ed)?)(?: (?:the|med|till|with|to|on|about|om|her|his|their|sin|sitt|sina|up|klart|fardigt))* (?<query>.{2,60}?)(?: (?:an|annu|yet|nu|redan|already|or not|eller|eller inte|an da|in time|i tid|sa har langt))*',
      '(?:har|hade) (?<person3>§[pro])(?: (?:nagonsin|redan|faktiskt|nu|hunnit))* (?!(?:semester|barn|ratt|fel|ont|nagot|tid|rost|jobb)(?: |$))\\w+t(?: (?:ut|in|upp|ner|till|med|av|om|tag i|klart|fardigt|over))* (?<query3>\\S.{2,60}?)(?: (?:an|annu|redan))+$',
      '(?:ar|is|are|blev|was|har) (?<person2>§[pro]) (?:klar|fardig|done|finished|blivit klar|ready|klara)(?: (?:med|with|on|over))?(?: (?:the|sin|sitt|sina|her|his|their))*(?: (?<query2>.{2,60}?))?(?: (?:an|annu|yet|nu|redan|already))*',
    ),
    confidence: 0.9,
  },
  {
    intent: 'who_is_responsible',
    form: has(
      '(?:vem|who)(?: (?:har|is|ar|has|owns|on|ansvarig|responsible|for|ansvarar))+ (?:{item}|{point}) (?:nr |nummer |number )?#?(?<number>\\d{1,6})',
      '(?:who is|who are|who will be|who was) (?<query4>(?!handling|taking care|coming|going|attending|missing|joining|being|doing what|having|leaving)\\w+ing .{2,60})$',
      "(?:vem|vilka|vilken person|who|which person|who's|vems|whose|vem ar det som|vem av oss|who else)(?: (?:ar det som|var det som|i gruppen|egentligen|is it that|was it that|it was that|exactly|here|of us|ar|var|is|was|i))*(?: (?:ansvarar for|ansvarade for|har hand om|tar hand om|har ansvar(?:et)? (?:for|over)|hade ansvar(?:et)? for|ansvar(?:et)? for|ansvarig(?:a)? for|ansvaret (?:ar|for)|skulle|ska|skall|haller i|holl i|tar|tog pa sig|tagit pa sig|har tagit pa sig|tog|gor|skoter|driver|ager|star for|har lovat|har|hade lovat|lovade|atog sig|sammankallar|har atagit sig|responsible for|in charge of|doing|handling|taking care of|takes care of|took on|going to|gonna|supposed to|meant to|owns|has|will|should|was going to|handles|leading|leads|has taken on|said they(?:'d| would)|volunteered (?:to|for)|promised to|took|accountable for|working on|does|jobbar med|arbetar med|kommer att|signed up (?:for|to)|fick i uppdrag att|fick|fatt i uppdrag att|fick uppdraget att|doing the|is to|att|uppdrag|ansvar|job|job is it to|responsibility|task|was to|bevakar|is on|on|med|planerar|is|ar))+(?: (?:det|the|att|punkten|uppdraget|for|about|to|om|be|is|ar|it|uppgiften|med))* (?<query>(?!that(?: |$)|this(?: |$)|vad$|what$|du$|you$|here|har(?: |$)|{item} \\d|nr \\d|absent|borta|franvarande|narvarande|missing|late|forsenad|sen$|over tiden|coming|med$|med idag|pa motet|bra|kaffe|sjuk|right|left|fikat?$|fodelsedag|inte|present|not|at the meeting|up for|lust|sagt|sa |it$|laget)\\S.{1,80}?)(?: (?:nu|igen|now|again|nu igen))*$",
      '(?:vems|whose)(?: (?:uppdrag|ansvar|job|bord|responsibility|task|tur|turn|uppgift|ansvarsomrade))?(?: (?:ar|is|var|was))?(?: (?:det|it|the))*(?: (?:att|to|ligger|ansvar|uppdrag|job|task))* (?<query2>\\S.{1,80}?)(?: (?:ansvar|uppdrag|responsibility|job|bord))?$',
      '(?:hade|har|ar|is|has|was) (?:nagon|anyone|somebody|someone|ngn)(?: (?:tagit pa sig|lovat|atagit sig|ansvarig for|som (?:skulle|ansvarar for|har)|responsible for|taken on|promised to|doing|ansvaret for|ansvar for|hand om|supposed to|signed up for|on|tagit hand om|uppdraget|att|taken|going to|assigned to))+ (?:att |to |the )?(?<query3>.{2,80}?)$',
    ),
    not: has(
      "(?:vem|vilka|who)(?: all)? (?:ar|is|are) (?:har|here)|vem gor vad|who does what|who(?: is|'s)? doing what|(?:vem|vilka|who) (?:ar|is|are) (?:med|with us)|vem ansvarar for vad|vem ar §r|responsible for what|besluta\\S*|decided|ar du|are you|paracetamol|president|kung|statsminister|prime minister|vann|won|vet\\S*|knows|tycker|kommer pa motet|har (?:tid|lust|nyckeln)|har inte|hasn't|overdue|vill ha|wants|vem som helst|fyller|(?:key|nyckel\\S*|laddare\\S*|charger|pen|penna|time|number|phone)(?: .*)?|lunch|kommer idag|coming today|joining|is joining|ersatter|vem har (?:jag|du|vi)|stadar",
    ),
    confidence: 0.9,
  },
];
