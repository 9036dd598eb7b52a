import { has, start, whole } from './form.js';
import type { Rule } from './rule.js';

/** The bare word asks for the form. */
export const BARE_ASSIGNMENT: Rule = {
  intent: 'record_assignment',
  form: whole(
    '(?:(?:nytt|ny|new|a|ett|en|add|lagg till|skapa|create) )*(?:uppdrag|uppgift|assignment|task|action item|action)',
  ),
};

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
      // "Uppdrag 3 kan vänta" is no word of dropping it.
      '(?:{item})(?: (?:nr|nummer|number|#))? ?#?(?<number2>\\d{1,6}) (?:(?:utgar|stryks|faller bort)|(?:ar|is|kan|can|har)(?: (?:nu|now|be|blivit))* (?:inaktuellt|overspelat|strykas|utga|tas bort|dropped|removed|irrelevant|obsolete|avskrivas|laggas ner|utgatt)|(?:ar|is)(?: (?:nu|now))* (?:inte|ej|not|no)(?: (?:langre|longer))*(?: (?:aktuellt|relevant|needed))+|behovs (?:inte|ej))(?: (?:langre|any ?more|now|nu|.{0,40}))?',
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
