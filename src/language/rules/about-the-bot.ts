import { has, start, whole } from './form.js';
import type { Rule } from './rule.js';

const LANGUAGES = 'svenska|engelska|swedish|english|sv|en|eng';

/** What is asked of the bot itself: help, language, settings, one's own data. */
export const ABOUT_THE_BOT: readonly Rule[] = [
  {
    intent: 'undo',
    form: has(
      '(?:det|den dar|detta|that|this) (?:blev|var|was) (?:helt |visst )?(?:fel|tokigt|galet|wrong|a mistake)',
    ),
    and: has('angra|undo|ta bort|ta tillbaka|backa|stryk|remove|revert'),
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
