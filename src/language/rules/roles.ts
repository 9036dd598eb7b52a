import { start } from './form.js';
import type { Rule } from './rule.js';

/** Who leads and who takes the notes. */
export const ROLES: readonly Rule[] = [
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
