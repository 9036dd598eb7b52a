import { has, whole } from './form.js';
import type { Rule } from './rule.js';

/** The meeting, begun, ended and moved, and its minutes. */
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
  {
    intent: 'minutes',
    form: whole(
      "(?:(?:the|forra|senaste|dagens|last|previous|latest|today's|vara|our|dessa|all|alla|gamla|ett|utkast(?:et)? (?:till|pa)|draft|draft of the|utkast) )*(?:{minutes}|minnesanteckning)(?: (?<tail>.{0,60}))?",
    ),
    not: has(
      'ar|var|blev|ligger|verkar|stammer|felt|saknas|godkanns|laggs|blir|skickas|skickades|kommer|ska|is|was|were|bra|langa|for langa|finns|maste|borde|tack for|inte|not|approved|with|look|looks|still|§[proesg] (?:skickar|skriver|lagger|will)|skickar|skriver|delar|lagger|sprider|publicerar|kollar|laser|godkanner|justerar|lasa|skicka|skriva|to|will|and|behover',
    ),
    time: 'when',
    which: 'source',
  },
  {
    intent: 'set_next_meeting',
    form: has(
      `(?:stall in|staller in|installt|avboka|avbokas|cancel|call off|cancelled|cancels|ar installt|ar installd|stalls in|skjut upp|skjuts upp|skjuta upp|skjuter upp|flytta fram|flyttas fram|postpone|reschedule|flytta|flyttas|flyttar|senarelagg|tidigarelagg)(?: (?:pa|the|var|vart|our|dagens|today's))* (?:nasta|next|kommande|the next|junimotet|our next|det har)? ?(?:mote(?:t)?|meeting)`,
    ),
    not: has(
      'punkt\\S*|{point}|till nasta mote|to the next meeting|{item} (?:\\d+)|vi beslut\\S*|fraga(?:n)?|fragor(?:na)?|to our next|till nasta|infor nasta|for the next meeting|deadline|{agenda}|§[gs]|flytta om|meeting with|mote med (?:§|\\S+grupp)',
    ),
    time: 'when',
  },
];
