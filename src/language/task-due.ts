import type { FoundDue } from './due/find-dues.js';
import { part, type Said } from './said.js';

/** The times in a line, found when they are first asked for. */
export class Times {
  private found: readonly FoundDue[] | null = null;

  constructor(private readonly find: () => readonly FoundDue[]) {}

  get all(): readonly FoundDue[] {
    return (this.found ??= this.find());
  }
}

/** A stretch of a line, and the times found in the whole of it. */
export class Body {
  constructor(
    readonly said: Said,
    private readonly times: Times,
  ) {}

  get dues(): readonly FoundDue[] {
    return this.times.all;
  }

  /** Another stretch of the same line. */
  with(said: Said): Body {
    return new Body(said, this.times);
  }
}

const AFTER_DUE =
  /^(?: ?(?:[.,!?;:)-]|tack|please|pls|om det gar|om mojligt|if possible|if at all possible|om det bara gar|senast|latest|at the latest|klart|klar|sa|thanks|och|va))*$/u;

/** The due that a stretch ends with, or that a further clause follows. */
export function lastDue({ said, dues }: Body): FoundDue | null {
  const first = said.units[0]?.from ?? 0;
  const end = said.units.at(-1)?.to ?? 0;
  const inside = dues.filter(({ from, to, rank }) => rank > 0 && from >= first && to <= end);
  const tail = inside.slice(-MOST_AT_END);
  const last = tail.findLast((due) => AFTER_DUE.test(wordsFrom(said, due.to, AT_END)));
  if (last) {
    // "inför nästa möte, senast 3 maj": the plainer of two that stand together.
    const before = tail.find(
      (due) => due.to <= last.from && wordsBetween(said, due.to, last.from).length === 0,
    );
    return before && before.rank > last.rank ? { ...before, to: last.to } : last;
  }
  return tail.findLast((due) => due.rank >= 3 && GOES_ON.test(wordsFrom(said, due.to, 2))) ?? null;
}

/** More times than these stand at no line's end. */
const MOST_AT_END = 6;
const AT_END = 12;
const GOES_ON = /^(?:[,.;(-]|sa|annars|eftersom|for att|because|so|da|och|and|men|otherwise) /u;

/** The stretch up to its due, and without "ska vara klart" before it. */
export function withoutDueWords(said: Said, due: FoundDue | null): Said {
  if (!due) return said;
  const index = said.units.findIndex(({ to }) => to > due.from);
  const offset = index < 0 ? said.plain.length : (said.starts[index] ?? 0);
  const before = said.plain.slice(0, offset);
  const tail =
    /(?: (?:[,.(;:-]|och|and|som|det|it|this|detta|ska|skall|should|must|to|maste|att|vara|be|med|with|a|en|ar|is|that|which|has|behover|far|kan|needs|helst|garna|senast))*(?: (?:gjort|gjord|gors|redovisas|redovisning|redovisat|aterrapport|aterrapporteras|aterkopplas|rapporteras|presenteras|reporting back|report back|klart?|klara|fardigt?|done|ready|deadline(?:n)?|due|finished|redo|inlamnat|frist|sista dag|no later than))+(?: (?:[:,-]|ar|is|date|of|on|pa|den|satts|senast|the))*\s*$/u.exec(
      ` ${before}`,
    );
  const wish = /(?: ,)?(?: (?:allra|helst|garna|forslagsvis|preferably|ideally))+ ?$/u.exec(before);
  return part(said, 0, tail ? Math.max(0, tail.index - 1) : (wish?.index ?? offset));
}

/** The words after a token, as many as matter. */
function wordsFrom({ units }: Said, token: number, most: number): string {
  let first = units.length;
  while (first > 0 && (units[first - 1]?.from ?? 0) >= token) first -= 1;
  const words = units.slice(first, first + most).map(({ mark }) => mark);
  return words.length < most ? words.join(' ') : `${words.join(' ')} …`;
}

function wordsBetween(said: Said, from: number, to: number): readonly string[] {
  return said.units.flatMap((unit) =>
    unit.from >= from && unit.to <= to && !/^[,(-]$/.test(unit.mark) ? [unit.mark] : [],
  );
}
