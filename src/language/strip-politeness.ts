import { part, say, type Said } from './said.js';

const GREETING =
  '(?:hej|hejsan|hejhej|hallo|halla|tjena|tja|tjabba|god (?:morgon|kvall|dag|eftermiddag)|godmorgon|morrn|hi|hello|hey|good (?:morning|afternoon)|dear)(?: (?:alla|pa dig|dar|bot(?:ten)?|du|there|all|everyone|team))?';
const FILLER =
  '(?:da )?(?:gor|sager) vi sa att|vi (?:gor|sager) sa att|(?:lagga in|lagg in|for in|skriv in|notera) foljande :|ok|okej|okay|ja|jo|ah|aa|alltsa|sa|men|och|forresten|btw|du|right|so|well|and|also|oh|sorry|ursakta|forlat|undrar|undrar bara|fraga|snabb fraga|quick question|question|bara|nu|da|sen|sedan|(?:bra|toppen|fint|super|great|good|perfekt|perfect|jattebra)(?= [,.!:-])|snalla|please|pls|plz|vanligen|kindly|vill du|hm+|eh+|oj|vi tar det sa|som sagt|for ovrigt|fyi|obs|ps|till protokollet|for protokollet|for the record|for the minutes|just|hey bot|(?:vi|we) (?:sa|sade|said)(?: att| that)?|sa vi att|kom ihag(?: att)?|glom inte(?: att)?|remember(?: that)?|observera(?: att)?|tack|thanks|thank you';
const ASKING =
  "(?:kan|kunde|skulle|vill|orkar|hinner|ska) (?:du|ni|nagon)(?: (?:snalla|inte|kanske|kunna|mojligen|mojligtvis|bara|vilja|aven|ocksa|vara snall och|vara vanlig och|vara sa snall och|vara sa vanlig och|hjalpa (?:mig|oss) (?:att|med att)|hjalpa till (?:att|med att)))*|(?:skulle )?(?:jag|vi) (?:skulle )?(?:vill|vilja|behover|behova|onskar|ville)(?: (?:bara|garna|ocksa))?(?: (?:att du|ha hjalp (?:att|med att)|be dig(?: att)?|kunna))?|(?:det )?(?:vore|hade varit) (?:bra|fint|toppen|snallt|kanon|jattebra) om du (?:kunde|kan|ville)|(?:gar det(?: bra)?|ar det mojligt|finns det (?:nagon )?mojlighet) (?:att|om du)|(?:ar|var) (?:du )?(?:sa )?(?:snall|vanlig) och|(?:kan|far|kunde|skulle) (?:jag|vi|man)(?: (?:inte|kunna|be dig(?: att)?|fa|be om))*|passa pa att|(?:can|could|would|will) you(?: (?:please|kindly|possibly|maybe|just|also|perhaps|be so kind as to|be able to|mind|help (?:me|us)(?: to)?|go ahead and))*|(?:can|could|may|might) (?:i|we)(?: (?:please|just|also|have you|ask you to))*|(?:i|we)(?: would|'d)? (?:like|want|need)(?: you)?(?: to)?|i'd (?:like|love)(?: you)?(?: to)?|(?:would|is) it (?:be )?(?:possible|ok|okay)(?: for you)? to|would you be so kind as to|(?:i )?was wondering if you could|wondering if you could|it would be (?:great|good|nice) if you could|do you (?:mind|think you could)|(?:lat|let) (?:oss|us)|let's|lets|mind|skulle (?:garna )?vilja|skulle behova|behover|(?:du|ni|you) (?:kan|far|can|may)(?: (?:garna|nu|now|just|ocksa|also))*|nu (?:ska|kan|far) (?:vi|du)|da (?:ska|kan|far) (?:vi|du)|jag undrar(?: om du kan)?|undrar om du kan|please could you|go ahead and";
const LEAD = new RegExp(
  `^(?:(?:${GREETING}|${ASKING}|${FILLER})(?: |$)(?:[,.!:-] )*|[,.!:-] )`,
  'u',
);
const TAIL = new RegExp(
  " (?:[.!?,:;)(¶-]|(?<=[,.] )(?:skriv|notera|anteckna|note|log|write)(?: (?:upp|ner|in|down))? (?:det|that|it)(?: (?:upp|ner|in|down))?|(?:kan|kunde|skulle) du (?:\\S+ ){0,2}(?:skriva|anteckna|notera|fora|lagga|spara|ta med)(?: (?:in|upp|ner|till|med))? (?:det|den|detta)(?: (?:i protokollet|i anteckningarna|som beslut))?|(?:can|could) you (?:please )?(?:record|note|write|minute|put|log|add) (?:that|it|this)(?: (?:down|in the minutes))?|tack(?: (?:sa mycket|pa forhand|snalla|for hjalpen|ska du ha))?|snalla|ar du snall|om du vill|om det gar(?: bra)?|om du kan|om mojligt|om du hinner|nar du (?:hinner|kan|har tid)|vore snallt|vore toppen|please|pls|plz|thanks|thank you(?: so much| very much)?|thx|ty|cheers|if (?:you can|possible|you have time|that's ok(?:ay)?)|when you (?:can|have time|get a chance)|gar det(?: bra| att fixa)?|ar det ok(?:ej)?|ar det mojligt|funkar det|va|eller hur|nu igen|igen da|mvh|bot|botten|tackar|ok|okej|okay|right|many thanks|in advance|pa forhand|mvh §p|kram|hor du|du|eller)$",
  'u',
);

/** Leaves out how somebody asks, so that what they ask for is left. */
export function stripPoliteness(said: Said): Said {
  let from = 0;
  let to = said.plain.length;
  for (let turns = 0; turns < 12; turns += 1) {
    const lead = LEAD.exec(said.plain.slice(from, Math.min(to, from + 160)));
    if (!lead || lead[0].length === 0 || from + lead[0].length >= to) break;
    from += lead[0].length;
  }
  for (let turns = 0; turns < 12; turns += 1) {
    const tail = TAIL.exec(said.plain.slice(Math.max(from, to - 90), to));
    if (!tail || to - tail[0].length <= from) break;
    to -= tail[0].length;
  }
  const left = withoutFluff(from === 0 && to === said.plain.length ? said : part(said, from, to));
  // A greeting alone is all that was said.
  return /[\p{L}\d§?]/u.test(left.plain) ? left : withoutMarks(said);
}

const FLUFF = new Set('garna snalla vanligen please kindly pls plz'.split(' '));

/** "Protokollför gärna att …": words that ask nicely, wherever they stand. */
function withoutFluff(said: Said): Said {
  const units = said.units.filter(({ mark }) => !FLUFF.has(mark));
  return units.length === said.units.length || units.length === 0 ? said : say(said.line, units);
}

function withoutMarks(said: Said): Said {
  const end = /(?: [.!,;:)(-])*$/u.exec(said.plain)?.index ?? said.plain.length;
  return part(said, 0, end);
}
