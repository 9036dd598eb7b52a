import { has, start, whole } from './form.js';
import type { Rule } from './rule.js';

const LANGUAGES = 'svenska|engelska|swedish|english|sv|en|eng';

/** What is asked of the bot itself: help, language, settings, one's own data. */
export const ABOUT_THE_BOT: readonly Rule[] = [
  {
    intent: 'undo',
    form: whole(
      'angra(?: (?:det|mig|den|det dar|senaste|sista|forra|det senaste|det sista|min senaste|mitt senaste|allt|the last))*(?: (?:beslutet|uppdraget|anteckningen|raden|andringen|inlagget|kommandot|du (?:skrev|antecknade|gjorde|noterade)(?: nyss)?|jag (?:skrev|sa)(?: nyss)?))?',
      '(?:undo|revert|cancel|take back|scratch|rollback|roll back)(?: (?:that|it|this|the last|last|my last|the previous|previous|what i just (?:wrote|said)|what you just (?:did|wrote|recorded)))*(?: (?:one|entry|change|action|command|thing|item|record|decision|assignment|step))?',
      '(?:ta tillbaka|dra tillbaka|backa|stryk|ta bort|radera|hoppa over) (?:(?:det|den) )?(?:senaste|sista|forra|dar|du (?:nyss )?(?:skrev|antecknade|noterade)(?: nyss)?|jag (?:nyss )?(?:skrev|sa)(?: nyss)?)(?: (?:beslutet|uppdraget|anteckningen|raden|andringen|inlagget|du (?:nyss )?(?:skrev|antecknade|noterade|la till)(?: nyss)?|jag (?:nyss )?(?:skrev|sa)(?: nyss)?))?',
      '(?:ta tillbaka det|backa|det blev fel|jag skrev fel|jag rakade skriva fel|fel|det var fel|oops|oj(?: ,)? (?:det blev )?fel|nej ,? det blev fel|that was (?:a mistake|wrong)|my mistake)(?: (?:[,.-] )?(?:angra|undo|ta bort|ta tillbaka|backa|stryk|please undo|kan du (?:angra|backa|ta bort)|angra)(?: (?:det|den|it|that|senaste|sista|mitt|min|my|last))*)?',
      'take (?:that|it|this) back',
      'remove (?:the )?(?:last|latest|previous|what you just)(?: \\S+){0,3}',
    ),
    not: /^(?:fel|backa)$/u,
  },
  {
    intent: 'undo',
    form: has(
      '(?:det|den dar|detta|that|this) (?:blev|var|was) (?:helt |visst )?(?:fel|tokigt|galet|wrong|a mistake)',
    ),
    and: has('angra|undo|ta bort|ta tillbaka|backa|stryk|remove|revert'),
  },
  {
    intent: 'export_my_data',
    form: has(
      '(?:exportera|export|ladda (?:ner|ned|hem)|download|fa ut|begara ut|begar ut|skicka|ge mig|ta ut|hamta|en kopia pa|kopia av|a copy of|copy of|send(?: me)?|get|give me|visa|show(?: me)?|see|se|extract|plocka ut)(?: (?:mig|me|ut|en|a|all|alla|allt|copy of|kopia pa|kopia av|samtliga|of|the))* (?:mina?|my|mitt|min egen|egna|den|personal|personliga) ?(?:egna |personal |personliga |sparade )?(?:personuppgifter|data|information|uppgifter som finns sparade|uppgifter som du har)',
      '(?:registerutdrag(?:et)?|gdpr-utdrag|data export|dataexport|gdpr export|subject access request|data subject request|dsar)',
      '(?:vad|vilka (?:person)?uppgifter|vilken (?:information|data)|what(?: personal)?(?: data| information| info)?|which data|allt|all data|everything)(?: \\S+){0,2} (?:har|vet|sparar|lagrar|sparat|lagrat|know|have|store|hold|keep|stored|saved|finns)(?: (?:du|ni|you|boten|botten|sparat|lagrat|stored|saved|registrerat))*(?: \\S+){0,2} (?:om|about|on) (?:mig|me)',
    ),
    not: has('radera|ta bort|glom|delete|erase|remove|forget'),
  },
  {
    intent: 'forget_me',
    form: has(
      '(?:radera|ta bort|rensa|rensa bort|slang|glom|delete|erase|remove|forget|wipe|forstor|plocka bort|stryk|raderade|raderar)(?: (?:bort|all|alla|allt|samtliga|the|of|du))* (?:mina? (?:sparade |egna )?(?:personuppgifter|data|information|konto)|allt (?:som )?(?:du )?(?:har |vet |sparat )*om mig|all (?:data|information|info) (?:om|about|on) (?:mig|me)|uppgifter(?:na)? om mig|personuppgifter(?:na)? om mig|my (?:personal )?(?:data|information|info|account|details)|everything (?:\\S+ ){0,4}(?:about|on) me|det (?:du|ni) (?:har|vet) om mig|information(?:en)? (?:\\S+ ){0,3}om mig)',
      '(?:radera|ta bort|erase|delete|remove|wipe|stryk) (?:mig|me) (?:from|ur|fran) (?:your|the|all|era|din|ditt|er|systemet|registret|databasen|boten|botten)(?: .{0,30})?$',
      '(?:glom|forget|radera|erase|delete) (?:bort )?(?:mig|me)(?: helt| completely| entirely| ur systemet| from the system)?$',
      'ratt(?:en)? att bli (?:bortglomd|glomd|raderad)|right to be forgotten|bli (?:bortglomd|raderad|borttagen ur systemet)|to be forgotten|be deleted from the system',
    ),
  },
  {
    intent: 'language',
    form: whole(
      `(?:sprak|spraket|language)(?: (?:pa|till|to|is|ar|:|=))*(?: (?<query>${LANGUAGES}))?`,
      `(?:byt|byta|vaxla|andra|stall in|valj|switch|change|set)(?: (?:till|to|the|over|om|ditt|botens|gruppens|bot|group))*(?: (?:sprak|spraket|language))?(?: (?:till|to|pa|:))*(?: (?<query2>${LANGUAGES}))`,
      '(?:byt|byta|vaxla|andra|valj|switch|change) (?:om )?(?:the )?(?:sprak|spraket|language)',
      `(?:svara|svarar|skriv|skriver|prata|pratar|tala|talar|kor|kommunicera|hall dig till|answer|reply|respond|speak|talk|write|communicate|use|go|continue|fortsatt|ta det|ta)(?: (?:mig|oss|till|me|us|to|with|med|till|alltid|always|garna|i stallet|istallet|from now on))*(?: (?:pa|in|i))? (?<query3>${LANGUAGES})(?: (?:istallet|i stallet|instead|hadanefter|fran och med nu|from now on|to me|till mig|with us|now|fran nu|i fortsattningen|,|for our guests|for the guests))*`,
      `(?:pa |in |i )?(?<query4>svenska|engelska|swedish|english)(?: (?:instead|istallet|i stallet|language))?`,
      `(?:pratar|talar|kan|forstar|do|speak|can|understand)(?: (?:du|you|speak|understand|prata|tala))* (?<query5>svenska|engelska|swedish|english)(?: too| ocksa| as well)?`,
      `(?:switch|change|byt|vaxla) (?:over |back |tillbaka )?(?:till|to) (?<query6>${LANGUAGES})(?: .{1,40})?`,
    ),
  },
  {
    intent: 'help',
    form: whole(
      'hjalp(?: (?:mig|oss))?|hjalpa (?:mig|oss)|help(?: (?:me|us))?(?: out)?|meny|menu|kommandon|commands?|instruktioner|instructions|manual|\\?|lathund|guide|hej|hejsan|hej hej|hallo|halla|tjena|hello|hi|hey|god ?morgon|god dag|good morning',
      '(?:vad|what)(?: allt| all| else| mer| annat)? (?:kan|kunde|can|do|could) (?:du|man|jag|vi|you|i|we)(?: (?:gora|fraga|skriva|be|do|ask|write|say|saga|hjalpa|hjalpa till|help|anvanda))?(?: (?:om|dig|med|about|you|for|har|here|till|mig|oss|me|us|har i chatten))*',
      '(?:hur|how)(?: \\S+){0,2} (?:funkar|fungerar|anvander|anvands|jobbar|work|works|use|used)(?: (?:du|det|det har|detta|dig|man|botten|boten|boten|den|den har|you|this|it|the bot|bot|that|jag|i|egentligen|har|med|boten))*',
      '(?:vilka|what|which)(?: \\S+)? (?:kommandon|funktioner|commands|features|kommando)(?: .{0,40})?',
      '(?:visa|lista|show|list)(?: (?:mig|me|alla|all|the))* (?:kommandon|hjalp(?:en)?|commands|help|instruktioner|funktioner|menyn?|vad (?:du|jag|man) kan(?: \\S+){0,2})',
      '(?:i )?need (?:some )?help(?: .{0,40})?|hjalp mig (?:att )?(?:komma igang|forsta)(?: .{0,40})?|get started|kom(?:ma)? igang|getting started',
      '(?:vem|vad|who|what) (?:ar|are) (?:du|you)(?: (?:for|till for|bra pa|egentligen))*',
      'hur (?:ska|kan|gor|bor) (?:jag|man|vi)(?: (?:for att|om|nar)(?: (?:jag|man|vi)(?: vill| ska)?)?)? (?:skriv\\w*|lagg\\w*|registrer\\w*|anteckn\\w*|ange\\w*|bok\\w*|andr\\w*|ta bort|anvand\\w*|noter\\w*|fa fram|fa en|fa ut|se|sag\\w*|satt\\w*|importer\\w*|flytt\\w*|stall\\w*|start\\w*|fraga\\w*|avslut\\w*|bocka\\w*|koppl\\w*|bjud\\w*)(?: .{0,80})?',
      'hur gor (?:jag|man|vi)',
      'hur (?:skriver|lagger|far|antecknar|registrerar|satter|andrar|tar|bokar|noterar|anvander|startar|fragar) (?:jag|man|vi)(?: .{0,80})?',
      'how (?:do|can|should|would|to)(?: (?:i|we|you|one))?(?: .{0,80})?',
      '(?:jag |i )?(?:fattar|forstar|vet|kan|understand|know|get)(?: (?:inte|inget|not|how))+(?: .{0,20})?(?: (?:hur|vad|how|what)) .{0,60}(?:funkar|fungerar|skriva till dig|anvander|work|works|use you|kommando\\S*|commands?)(?: .{0,30})?',
    ),
    not: has(
      'how (?:many|much|long|far)|hur (?:manga|mycket|lange)|do we (?:meet|get)|(?:kommer|hittar|tar) (?:jag|man|vi) (?:mig |oss )?(?:till|dit|in)|mar|mat|sov|lagar|are you|rektor|barn',
    ),
  },
  {
    intent: 'settings',
    form: has(
      '(?:installning(?:ar|arna|en)?|settings?|preferences|preferenser|konfigurera|konfiguration|configure|configuration)',
      '(?:stang|sla|satt|sla|stanga|sla|turn|switch)(?: (?:av|pa|off|on|upp))(?: \\S+){0,4} (?:paminnels\\w+|notis\\w*|notifiering\\w*|notifikation\\w*|notifiering\\w*|avisering\\w*|mejl\\w*|mail\\w*|reminders?|notifications?|emails?|e-mails?|justeringstid\\w*)',
      '(?:turn|switch) (?:the |my |all |our )?(?:\\S+ )?(?:reminders?|notifications?|emails?|e-mails?)(?: \\S+){0,3} (?:off|on)',
      '(?:inaktivera|aktivera|pausa|disable|enable|mute|pause|unmute|avaktivera|tysta|sluta med|avsluta)(?: \\S+){0,3} (?:paminnels\\w+|notis\\w*|notifiering\\w*|notifikation\\w*|avisering\\w*|reminders?|notifications?|reminder emails|emails)',
      '(?:slipp(?:a|er)?|sluta|stop|stopp|inga fler|no more|fler|farre|fewer)(?: \\S+){0,3} (?:paminn\\w+|notis\\w*|notifiering\\w*|notifikation\\w*|avisering\\w*|reminders?|notifications?|reminding \\S+|sending (?:me )?\\S+)',
      '(?:andra|andrar|byt|byta|satt|stall in|stalla in|flytta|change|set|adjust|valj)(?: \\S+){0,4} (?:paminnels\\w+|notis\\w*|notifiering\\w*|notifikation\\w*|avisering\\w*|reminders?|reminder time|notifications?|justeringstid\\w*|comment window|tidszon\\w*|time ?zone|tysta timmar|quiet hours)',
      '(?:paminn|paminna|remind|skicka paminnels\\w+|send(?: the| out)? reminders?|ge paminnels\\w+)(?: (?:mig|oss|alla|me|us|everyone|§e|ut))*(?: \\S+)? (?:\\d+|en|ett|tva|tre|fyra|fem|sju|tio|two|three|five|a|one|seven|ten) (?:dagar?|veck(?:a|or)|days?|weeks?|timmar|hours) (?:fore|innan|before|i forvag|in advance|ahead|tidigare)',
      "(?:inga|no|don't send|dont send|skicka inte|skicka inga)(?: \\S+){0,3} (?:paminnels\\w+|notis\\w*|reminders?|notifications?)(?: .{0,40})?",
      '(?:paminn|remind) (?:mig|me|oss|us) (?:inte|not|pa mejl\\w*|via \\S+|by e-?mail|bara)',
      '(?:paminnels\\w+|reminders?|notiser|notifications?) (?:pa|via|i|till|by|on|through|in|to)(?: \\S+)? (?:mejl\\w*|mail\\w*|e-?post\\w*|teams|chatten|e-?mail|chat|sms)(?: .{0,30})?$',
      '(?:quiet hours|tysta timmar|tyst period|lugna timmar)',
      '(?:satt|set|andra) (?:justeringstid\\w*|comment window|tidszon\\w*|time ?zone)(?: .{0,40})?',
    ),
    not: has(
      'krangl\\S*|(?:glom|missa|uppdrag|task|lovat|lovade|{minutes})(?: .*)?|vad jag|what i|det som|om att|to send|to call',
    ),
  },
  {
    intent: 'set_role',
    form: start(
      '(?<query>§r)(?: (?:ar|blir|is|will be|ska vara|ska bli|=|:|till|i dag|idag|today))+ (?<owners>(?:§[pe]|jag|mig|me|i)(?: .{0,80})?)$',
      '(?<query2>§r) (?<owners2>(?:§[per]|jag|me|mig|alla|ingen)(?:(?: ,)?(?: (?:och|and|&|,))* §p)*)$',
      '(?:utse|valj|gor|satt|lagg in|registrera|byt|byta|andra|make|appoint|set|assign|change|name) (?<query3>§r)(?: (?:till|to|:|as))+ (?<owners3>§p(?: .{0,60})?)$',
      '(?:utse|valj|gor|satt|lagg in|registrera|make|appoint|set|assign|name|lat) (?<owners4>§p(?: (?:och|and|,) §p)*)(?: (?:till|to|som|as|vara|be|bli|the|new|our|ny|nya|ordinarie|var|gruppens|a))* (?<query4>§r)(?: .{0,40})?$',
      '(?<owners5>§p(?: (?:och|and|,) §p)*) (?:ar|blir|is|are)(?: (?:var|our|the|ny|nya|new|now|nu|fran och med nu|gruppens))* (?<query5>§r)(?: (?:nu|fran nu|now|from now on|idag|today|framover|hadanefter|fran och med (?:nu|idag)|for today|i dag))*$',
      '(?:byt|byta|change|switch) (?<query6>§r)(?: .{0,40})?$',
      "(?:vem ar|who is|who's)(?: (?:var|the|our|gruppens))* (?<query7>§r)$",
      '(?<query8>§r)(?: :)?$',
    ),
  },
];
