import { whole } from './form.js';
import type { Rule } from './rule.js';

/** The meeting, begun and ended. */
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
];
