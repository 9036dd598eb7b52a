import { readAgendaLine, type AgendaEdit } from './agenda-phrase.js';
import { fold } from './fold.js';
import type { Slots } from './intent.js';

const POLITE =
  /^(?:hej,? )?(?:(?:kan|skulle|kunde|vill) du (?:kunna )?|(?:could|can|would) you (?:please )?|please |snalla |(?:jag|vi) (?:vill|skulle vilja) |(?:i|we)(?: would|'d) like to )/;
const AFTER = /\s+(?:efter|after) (?:punkt|item|nr|nummer|number)?\s*#?(\d{1,2})\s*$/;
const AS_NUMBER = /\s+(?:som|as) (?:punkt|item|nr|number|nummer)?\s*#?(\d{1,2})\s*$/;
const NEXT =
  /\s+(?:till|pa|infor|for|to|at) (?:the )?(?:nasta|kommande|next) (?:mote|gang|meeting|dagordning|agenda|motes dagordning)\s*$/;
const ON_AGENDA =
  /\s+(?:pa|till|i|in|to|on) (?:dagens |today's )?(?:the )?(?:dagordningen|agendan?|foredragningslistan)\s*$/;
const ADD =
  /^(?:lagga? (?:till|in|upp)|addera|satta? upp|ta upp|ta med|fa in|skriva? upp|add|put|include|foresla|anmala?|onska|propose|suggest)\s+/;
const ITEM_WORD =
  /^(?:(?:en|ett|ny|nya|som|a|an|new|the) )*(?:(?:extra|ny|stående|staende) )?(?:punkt(?:en|er)?|arende|item|point|agenda item|topic)(?: (?:om|kring|ang|angaende|about|on|called|som heter))?[\s:]+/;

/** "lägg till punkt Budget efter punkt 4", "flytta punkt 7 till 3", "stryk punkt 5"; null for else. */
export function readAgendaEdit(text: string): AgendaEdit | null {
  const written = text
    .normalize('NFC')
    .trim()
    .replace(/[?!.\s]+$/, '')
    .replace(/,? (?:tack|please)$/i, '');
  const folded = fold(written);
  const start = POLITE.exec(folded)?.[0].length ?? 0;
  const [line, plain] = [written.slice(start), folded.slice(start)];
  return readMove(plain) ?? readRename(line, plain) ?? readStrike(plain) ?? readAdd(line, plain);
}

/** What somebody wants on the agenda, in whatever words; null where nothing is named. */
export function addedItem(title: string, { when, number }: Slots): AgendaEdit | null {
  if (title === '') return null;
  const after = number === undefined ? null : Math.max(0, number - 1);
  const isNext = /nasta|kommande|next|coming/.test(fold(when ?? ''));
  return { kind: 'add', line: readAgendaLine(title), after, meeting: isNext ? 'next' : 'this' };
}

function readMove(plain: string): AgendaEdit | null {
  const found =
    /^(?:flytta|move) (?:punkt|item|p\.?)\s*#?(\d{1,2}) (?:upp |ned |ner |fram |up |down )?(?:till|to|som|as|sa den blir|before|fore)\s*(?:punkt|item|position|plats|nr|nummer|number)?\s*#?(\d{1,2})$/.exec(
      plain,
    );
  return found ? { kind: 'move', number: Number(found[1]), to: Number(found[2]) } : null;
}

function readRename(line: string, plain: string): AgendaEdit | null {
  const found =
    /^(?:byt namn pa|dop om|andra namn(?:et)? pa|rename|kalla) (?:punkt|item)\s*#?(\d{1,2})\s*(?:till|to|as|:|-|–)?\s+(?=\S)/.exec(
      plain,
    ) ??
    /^(?:punkt|item)\s*#?(\d{1,2}) (?:heter|ska heta|skall heta|byter namn till|is called|should be called|is now called)\s*:?\s+(?=\S)/.exec(
      plain,
    );
  return found
    ? { kind: 'rename', number: Number(found[1]), title: line.slice(found[0].length) }
    : null;
}

function readStrike(plain: string): AgendaEdit | null {
  const found =
    /^(?:stryk|ta bort|plocka bort|lyft bort|lyft ut|radera|remove|delete|strike|drop) (?:punkt|item)\s*#?(\d{1,2})(?: (?:fran|from|pa|ur) .{1,40})?$/.exec(
      plain,
    ) ??
    /^(?:punkt|item)\s*#?(\d{1,2}) (?:utgar|stryks|is struck|is removed|tas bort)$/.exec(plain);
  return found ? { kind: 'strike', number: Number(found[1]) } : null;
}

function readAdd(line: string, plain: string): AgendaEdit | null {
  const verb = ADD.exec(plain);
  if (!verb) return null;
  let from = verb[0].length;
  let to = plain.length;
  const word = ITEM_WORD.exec(plain.slice(from));
  from += word?.[0].length ?? 0;
  let after: number | null = null;
  let isNext = false;
  let isOnAgenda = false;
  // The ends may stand in any order.
  for (let changed = true; changed;) {
    changed = false;
    for (const pattern of [AFTER, AS_NUMBER, NEXT, ON_AGENDA]) {
      const found = pattern.exec(plain.slice(from, to));
      if (!found) continue;
      to = from + found.index;
      changed = true;
      if (pattern === AFTER) after = Number(found[1]);
      if (pattern === AS_NUMBER) after = Math.max(0, Number(found[1]) - 1);
      if (pattern === NEXT) isNext = true;
      if (pattern === ON_AGENDA) isOnAgenda = true;
    }
  }
  const rest = line
    .slice(from, to)
    .replace(/\s+(?:som|as an?) (?:punkt|(?:agenda )?item|point)$/i, '');
  if (rest.trim() === '' || (!word && !isOnAgenda && after === null && !isNext)) return null;
  return { kind: 'add', line: readAgendaLine(rest), after, meeting: isNext ? 'next' : 'this' };
}
