import { has, start, whole } from './form.js';
import type { Rule } from './rule.js';

const WHO =
  '(?:§[pr]|jag|i|vi|we|§e|alla)(?:(?: ,)?(?: (?:och|and|&|,|samt))+ (?:§[pro]|jag|i|me))*';
const ORG = '§o(?:(?: (?:och|and|,))+ §o)*';
const NOW =
  '(?: (?:idag|i dag|today|nu|now|tyvarr|unfortunately|pa motet|at the meeting|this time|den har gangen|till motet|pa plats|via teams|pa teams|pa lank|online|i rummet|in the room|forst|bara|only|ocksa|too|as well|just|precis|pa dagens mote|fran start|from the start|pa distans|digitalt|remotely|pa nasta mote|nasta gang|nasta mote|next time|to the meeting|the meeting))*';
const WHY =
  '(?: (?:pa|on|till|at|to|i|the|den|nasta|next|before|innan|fore|imorgon|tomorrow|kl) .{0,60})?(?:(?: ,| -| \\.| ;| sa| so| och| and| eftersom| because| p.g.a| pga| due| for| da|\\(| men| but| utan| as| on account| med anledning| pa grund).{0,140})?';
const BECAUSE =
  '(?:(?: ,| -| \\.| ;| sa| so| och| and| eftersom| because| p.g.a| pga| due| da|\\(| men| but| utan).{0,140})?';
const ABSENT =
  "(?:halsar|meddelar|meddelade|sager|skriver|skrev|mejlade|ringde|horde av sig|says|wrote|texted|messaged)(?: (?:att|och|sa|that|and))* (?:hon|han|de|hen|she|he|they) .{0,20}(?:sjuk|hemma|forkyld|forhindrad|borta|inte kan|kan inte|missar|uteblir|sick|ill|home|can't|unable)|(?:ar|is|are|am|i'm|blev|blir|was|ligger)(?: (?:tyvarr|unfortunately|also|ocksa|inte|not|off|out|hemma|home|fortfarande|still|plotsligt|akut|lite))* (?:sjuka?|sjukskriven|franvarande|forhindrade?|borta|absent|ill|sick|away|not here|unavailable|inte har|inte med|ledig|bortrest|not coming|unable to (?:come|attend|join|make it)|hemma(?: med)?(?: sjukt? barn| sick)?|pa kurs|pa tjansteresa|upptagen|vabbar|on leave today)|(?:har|fick|fatt|have|has|anmalt|anmalde|anmaler|sends?|skickar|sent|meddelar|meddelat|lamnar)(?: (?:tyvarr|fatt|anmalt|unfortunately|ocksa|lagt|ett|meddelat|his|her|their|my|in))* (?:forhinder|franvaro|apologies|regrets|forfall|aterbud|fatt forhinder|another meeting|dubbelbokad|krockande mote|krock|sjuka barn|sjukt barn|a conflict)|(?:kan|kunde|hinner|kommer|can|could|will|can't|cannot|won't|couldn't|vabbar|uteblir|saknas|missing|vab)(?: (?:tyvarr|unfortunately|inte|not|ej|att|be|able|to|kunna|nog|med|alls|idag|today))+(?:(?= (?:idag|today|pa motet))|$|(?: (?:komma|vara med|vara dar|delta|deltaga|narvara|medverka|make it|attend|come|join|be there|be present|be here|be attending|vara pa plats|na fram|participate|be joining|make today|make)))|(?:lamnar|lamnade|lamnat) aterbud|(?:blir|blev|ar|mar)(?: (?:hemma|sjuk|dalig|krasslig|forhindrad|tyvarr|nog|med|lite|for|idag))* (?:sjuk|hemma|krasslig|dalig|forkyld|magsjuk|vab)|(?:far|fick|maste|behover) (?:tyvarr |nog )?(?:lamna aterbud|stanna hemma|sta over|hoppa over|vabba|avsta)|(?:missar|misses|skips|hoppar over) (?:dagens |today's |the )?(?:mote(?:t)?|meeting)";
const HERE =
  "(?:ar|is|are|am|i'm|finns|sitter|har|has|have|just|nu|now|blir|var|were|was|kommer att vara|will be)(?: (?:nu|now|just|here|har|precis|finally|antligen|ocksa|also|inne|bara|endast|joining|joined|we|all))* (?:har(?! (?:en|ett|inte|mycket|lite|for|det|den|barn|tagit|gjort|skickat|kvar|ansvar|koll|rat))|med|narvarande|pa plats|here|present|in the room|joined|anslutit(?: sig)?|kommit|arrived|online|uppkopplade?|inloggade?|with us|attending|pa lank(?:en)?|med oss|dykt upp|in attendance)|just joined|joined|(?:kom|kommer|ansluter|anslot|joins|arrived|arrives|came|deltar|deltog|narvarar|dok upp|joining|is joining|deltager)(?: (?:nu|nyss|just|in|med|sig|precis|via|pa|forst|till|late|sent|lite|senare|for|i|only|har|too|bara|on|dig))*|(?:blir|ar|is|will be|kommer|am|i'm|i'll be|running|are|is going to be|kommer att bli|blir nog|kan bli)(?: (?:nog|lite|nagot|a bit|about|running|en kvart|a|ca|cirka|att|bli|be|kommer|bara|tyvarr|typ|\\d+|tio|fem|min|minuter|minutes|mins|kvart))* (?:sena?|forsenade?|late|senare|delayed|later|nagra minuter|en stund)|(?:gick|lamnade|avvek|left|leaves|gar|lamnar|har gatt|(?:maste|behover|far)(?: (?:tyvarr|nog))* (?:ga|dra|sticka|avvika|lamna)|maste ga|has to leave|has left|had to leave|behover ga|avviker|needs to leave|must leave|droppade av|har lamnat|kopplar ner)(?: (?:motet|the meeting|nu|now|tidigare|early|earlier|just|precis|oss|at|kl|klockan|vid|efter|after|lite|before|innan|a bit|the|for|dagens|mote))*";

/** Who is at the meeting. */
export const ATTENDANCE: readonly Rule[] = [
  {
    intent: 'attendance',
    form: start(
      '(?:narvarande|narvaro|narvarolista(?:n)?|deltagare|deltog|pa plats|medverkande|present|attendees|attending|participants|in attendance|attendance|har ar|har idag|here today|here|attendance list)(?: (?:ar|are|is|idag|today|pa motet|at the meeting|lista|list|var|were|in the room|och|digitalt|via|teams|i rummet|ledamoter))*(?: [:,-]| ¶)+ ?(?<text>.+)$',
      '(?:narvarande|present|attending|attendees)(?: (?:ar|are|is|idag|today|var|pa motet|now|nu))* (?<text2>§[pero].+)$',
      '(?:franvarande|franvaro|forhinder|forhindrade?|anmalt forhinder|anmald franvaro|absent|apologies|regrets|ej narvarande|inte narvarande|sjuka|borta|saknas|apologies from|not present|not here)(?: (?:ar|are|is|idag|today|fran|from|for|har anmalts av|pa motet|received|have been received))*(?: [:,-]| ¶)* (?<person>§[per](?:(?: ,)?(?: (?:och|and|&|,|samt))+ §[proe])*|jag)(?<rest>(?: .{0,400})?)$',
      '(?:franvarande|franvaro|forhinder|forhindrade?|anmalt forhinder|absent|apologies|regrets|ej narvarande|inte narvarande|sjuka|borta|apologies from)(?: (?:ar|are|is|idag|today|fran|from|for))*(?: [:,-]| ¶)* (?<group>§o(?:(?: (?:och|and|,))+ §o)*).{0,100}$',
      '(?:franvarande|forhinder|forhindrade?|anmalt forhinder|absent|apologies)(?: [:,-]| ¶)+ ?(?<text3>.+)$',
      '(?:adjungerade?|co-?opted|inbjudna|invited|gaster|guests|ersattare)(?: [:,-]) ?(?<person2>§p)?(?<rest2>.+)$',
    ),
    not: /\?|lista(?:n)? (?:over|pa)/u,
  },
  {
    intent: 'attendance',
    form: whole(
      "(?:{show}(?: {me})? )?(?:the |dagens |today's )?(?:narvaro(?:n)?|narvarolista(?:n)?|deltagarlista(?:n)?|attendance|attendance list|attendees)(?: (?:idag|today|list))*",
      '(?:ta|tar|bocka av|pricka av|registrera|notera|take|do|record|start|kor|gor|check|fyll i)(?: (?:the|vi|a|en))* (?:narvaro(?:n)?|upprop|attendance|roll call|narvarolistan|a roll call)(?: (?:nu|now|idag|today))*',
      "(?:vilka|vem|who|which people|vilka personer|hur manga|how many)(?: (?:all|mer|else|of us|people|personer|av oss|allt))*(?: (?:ar|is|are|var|was|were|'s|har|deltar|kommer|saknas|comes|came|ar det som))+(?: (?:har|here|med|narvarande|present|borta|absent|missing|pa plats|franvarande|anmalt|forhinder|idag|today|inte|not|pa motet|at the meeting|coming|attending|vara|pa lank|online|nu|now|in the room|med oss|sjuka?|sick|in attendance|fatt|delta|deltog|with us|missar|kommer))+(?: .{0,40})?",
      "who's (?:here|missing|absent|attending|present|coming|not here|in the room|online)(?: .{0,30})?",
      'upprop',
      '(?:vem|vilka|who|who all) (?:saknas|fattas|is missing|are missing|is absent|deltar|is attending|kommer inte|uteblir|ar franvarande)(?: (?:idag|today|pa motet))*',
    ),
    not: has('ansvarig\\S*|responsible|ersatter (?:dig|mig) som|till middag|lunch'),
  },
  {
    intent: 'attendance',
    form: start(
      `(?:alla|§e|samtliga|everyone|all|everybody)(?: (?:ar|are|is|har|here|med|narvarande|pa plats|present|attending))* (?:utom|forutom|except|but|except for|apart from|minus) (?<person5>§[pr](?:(?: ,)?(?: (?:och|and|,))+ §[pr])*).{0,60}$`,
      `(?:{put} (?:att |that |: )?)?(?<person>${WHO})(?: (?:fran|from) (?:§o|the \\S+|\\S+))? (?:${ABSENT})${NOW}${WHY}$`,
      "(?:can't|cannot|can not|won't|kan|hinner|kommer)(?: (?:tyvarr|inte|be able to|unfortunately))* (?:make it|attend|join|come|vara med|komma|delta|narvara)(?: (?:today|idag|i dag|this time|den har gangen|till motet|pa motet|nu|tyvarr|to the meeting))*(?: (?:,|-|\\.|sorry|because|eftersom|for|pga|da|as|har|i).{0,100})?$",
      `(?:{put} (?:att |that |: )?)?(?<group>${ORG}) (?:${ABSENT})${NOW}${WHY}$`,
      `(?:{put} (?:att |that |: )?)?(?<person2>${WHO})(?: (?:fran|from|of) (?:§o|the \\S+|\\S+))? (?:${HERE})${NOW}(?: (?:(?:kl|klockan|at|vid|from|fran|till|om|efter|in|until|after|around|ca|runt) .{0,30}|\\d.{0,20}))?${BECAUSE}$`,
      `(?:{put} (?:att |that |: )?)?(?<group2>${ORG}) (?:ar (?:inte )?(?:har|med|representerade|representerad|pa plats|franvarande|narvarande)|deltar inte|kommer inte|uteblir|saknas|is not here|are not here|is absent|is not represented|are absent)${NOW}${WHY}$`,
      `(?:ingen|inga|nobody|no one)(?: representant(?:er)?)? (?:fran|from) (?<group3>${ORG}|the \\S+|\\S+)(?: (?:ar|is|kan|could|kunde|kommer|har|can|will|was|were|har|med|here|komma|make it|attend|pa plats|vara|idag|today|be|deltar|narvarande|present|inte))+.{0,60}$`,
      `(?<person3>§p|jag|i) (?:ersatter|ar ersattare for|ar har (?:istallet|i stallet) for|gar in for|hoppar in for|vikarierar for|replaces|stands in for|is standing in for|is substituting for|substitutes for|is here instead of|deltar (?:istallet|i stallet) for|kommer (?:istallet|i stallet) for|is deputising for|representerar|is here for|is covering for|ar suppleant for|ersatte|filling in for|is filling in for|am standing in for|am here for|am here instead of) (?:§[po]|mig|me)${NOW}${WHY}$`,
      `(?<person4>§p) (?:ar |is )?(?:adjungerad(?:es)?|co-?opted|inbjuden|med|deltar|medverkar|invited|present|with us)(?: (?:pa|for|till|at|on|under|vid|only|bara|som|as|gast|guest|adjungerad|a))* (?:{point}(?:erna)?|punkterna|items|§)? ?\\d{1,2}(?: ?(?:-|och|and|till|to) ?\\d{1,2}|-\\d{1,2})?.{0,40}$`,
      `(?:lagg till|skriv upp|skriv in|registrera|notera|markera|bocka av|satt|pricka av|add|mark|put|note|register|record|list)(?: (?:down|att|that))* (?<person6>${WHO})(?: (?:som|as|to|pa|i|on|till|in|ar|is))+ (?:the |)?(?:narvarande|franvarande|present|absent|attendance list|attendance|narvarolista(?:n)?|forhindrad|adjungerad|deltagare|sjuk|attendee|pa plats|co-?opted|anmalt forhinder|attendees|here|narvaron|borta|guest|gast|participant|med)${NOW}.{0,40}$`,
      `(?:nu |now |here |har |so |just )?(?:kom|kommer|comes|anslot|came|joined) (?<person7>§p)(?: (?:in|nu|now|precis|just|ocksa|too))*$`,
      `(?:nu |now |idag |sa )*(?:har|ar|is|has) (?<person9>§p) (?:just |precis |nu |also |ocksa )*(?:anslutit(?: sig)?|kommit|har|pa plats|med|joined|arrived|here|inne|dykt upp|lamnat|gatt|left|loggat in)(?: nu| now)?$`,
      `(?<person8>§p) (?:fick|maste|had to|has to|behover|needs to|behovde|must) (?:ga|lamna|leave|avvika|dra|go)(?: .{0,60})?$`,
      `(?:vi |we |§e |alla )(?:ar|are) (?:alla |all )?(?:har|here|pa plats|present|narvarande|samlade)(?: nu| now| idag| today)?$`,
    ),
    not: has(
      "vem|who|vilka|har (?:skickat|gjort|tagit|ringt|bokat|ansvar\\S*|lovat|mejlat|sagt)|med pa (?:noterna|taget|det|att)|med i|pa semester|tror|tycker|kanske|maybe|i mal|med att|klar med|med fragan|till fredag|with the|inte med pa det|maten|kan inte ta(?: pa)?|can't take|forslag\\S*|ringa|skicka|prata|hjalpa|kontakta|medlem i|kommer med(?! pa)(?: \\S+)?|kommer (?:att|inom)|tar|styrgruppsmotet|ar med barn|bra(?: att)?|sen till dagis|kommer fran|ledig pa (?:mandag|tisdag|onsdag|torsdag|fredag)|kommer tillbaka|kommer ihag|kommer overens|med (?:en|ett|i)|är har i|gar i pension|gar pa (?:semester|foraldraledighet|lunch)|leaves for|gar hem|gar till|gar igenom|gar vidare|gar vi|med i styrgruppen|deadline|kommer det|var det|sjuk(?:a)? (?:lange|ofta|i forra)|sen med|late with|could (?:call|send|book|write)|will (?:call|send|be responsible|contact|write|book|bring|come back|have|do|take|make (?:a|an|the)|come up|get back|share|present)|can (?:call|send|book|do|take|make (?:a|an|the))|hinner inte (?:klart|fardigt|med)|inte (?:klart|klar)|finish|kunna (?:ta|skicka|boka)|kommer att (?:skicka|ringa|ta|boka|gora)|hinner (?:skicka|boka|ta)|lamnar (?:in|over|ett|forslag|besked|rapport\\S*|underlag\\S*|listan|till)|kommer (?:upp|in) med|deltar i|narvarar pa|ansvarar",
    ),
    confidence: 0.85,
  },
];
