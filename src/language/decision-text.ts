import { expand } from './rules/form.js';
import type { Slots } from './intent.js';
import { textOf } from './read-slots.js';
import { part, type Said } from './said.js';

const SAYS = `beslut(?:et)?|beslutade|beslutat|beslutas|beslot|decision|decided|agreed|resolved|fastslogs|fastslog|bestamde|bestamt|overens|eniga?|konsensus|consensus|beslutades|bestamdes|enades|faststalldes|(?:da )?(?:sager|kor|gor) vi sa(?= (?::|,|att))|${expand('{decided}')}`;
const AROUND =
  '(?:enligt|liggande|forslag|taget|fattades?|fattat|togs|tog|fran|from|idag|today|nyss|just|precis|ersatter|det|gamla|om|vi|we|i|har|have|has|had|foljande|following|blev|blir|ar|is|nu|now|da|unanimous|enhalligt|gruppen|motet|the|group|deltagarna|alla|all|that|som|ett|a|an|omrostning|efter|hej|glomde|saga|skriva|att|for|till|record|protokollfora|kan|du|in|up|sa|ja|§e|§o|helt|nytt|new|sammantradet|ledamoterna|och|and|slutligen|darefter|sedan|dessutom|aven|ocksa|var|samtliga|helt|§p|protokollet|anteckningarna|fa|vill|jag|record|note|fora|skrev|punkten|on|pa|under|vid|item|punkt|\\d{1,3}|,|ang|angaende|gallande)';
const HEAD = new RegExp(
  `^(?:${AROUND} )*(?:${SAYS})(?: (?:${AROUND}|${SAYS}))*(?: (?::|\\.|att|to|that|,)(?: (?:att|that|to))? (?=\\S)| (?=(?!alla )[a-z]{2,}a ))`,
  'u',
);
const POINT = new RegExp(`(?:^| )(?:${expand('{point}')}) (?:nr )?(?<number>\\d{1,2})(?= |$)`, 'u');
/** "Punkt 12: gruppen står bakom yttrandet, beslutat." */
const SAID_LAST =
  / (?:[,.;(-] )+(?:det ar |it is |it was )?(?:beslutat|beslutades|besluta[st]|decided|agreed)(?: [.)])*$/u;
const ON_POINT = new RegExp(`^(?:${expand('{point}')}) (?:nr )?\\d{1,2} (?:[:,-] )+`, 'u');
/** Nobody needs more to say that something was decided. */
const LONGEST_HEAD = 140;
const TURNED =
  /^(?:att|to) (?<text>\S.{4,}?) (?:blev|ar|var|is|was) (?:vart |det |our |the )?(?:beslutet|beslut|decision)$/u;

/** What was decided, without who decided it, how and on which item; and the number of that. */
export function decisionSlots(said: Said): Slots {
  const { text, number } = decisionIn(said);
  const what = { text: textOf(text, 0, text.plain.length, null) };
  return number === null ? what : { ...what, number };
}

function decisionIn(said: Said): { readonly text: Said; readonly number: number | null } {
  const turned = TURNED.exec(said.plain)?.groups?.['text'];
  if (turned !== undefined) {
    const from = said.plain.indexOf(turned);
    return { text: part(said, from, from + turned.length), number: null };
  }
  const end = SAID_LAST.exec(said.plain)?.index ?? said.plain.length;
  const form = end < said.plain.length ? ON_POINT : HEAD;
  const head = form.exec(said.plain.slice(0, LONGEST_HEAD))?.[0] ?? '';
  const number = POINT.exec(head)?.groups?.['number'];
  return {
    text: part(said, head.length, end),
    number: number === undefined ? null : Number(number),
  };
}
