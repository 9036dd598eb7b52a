import { has, start, whole } from './form.js';
import type { Rule } from './rule.js';

/** What is on somebody's list, and changes to it. */
export const ITEMS: readonly Rule[] = [
  {
    // A colon says that what follows is the new text, whatever it reads like.
    intent: 'edit_item',
    form: start(
      '(?:andra|redigera|ratta|korrigera|uppdatera|edit|change|update|correct) (?:{item}|beslut(?:et)?|decision) #?(?<number>\\d{1,6}) : (?<text>.+)$',
    ),
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
];
