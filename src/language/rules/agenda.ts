import { has, start, whole } from './form.js';
import type { Rule } from './rule.js';

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
  },
];
