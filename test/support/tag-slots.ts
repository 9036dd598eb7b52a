import type { Slots } from '../../src/language/intent.js';
import type { Said } from '../../src/language/said.js';
import { numberIn } from '../../src/language/slots/find-slots.js';
import { beginOf, OUTSIDE, type SlotName } from '../../src/language/slots/tags.js';

/*
 * The other way round than `find-slots.ts`: from slots as they were written to the words they are
 * made of, for learning from labels.
 */

/** A tag for each unit of what was said; what does not stand in it is left out. */
export function tagSlots(said: Said, slots: Slots): number[] {
  const tags = said.units.map(() => OUTSIDE);
  for (const [name, value] of Object.entries(slots) as [SlotName, unknown][]) {
    for (const one of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (typeof one === 'number') tagNumber(said, one, tags);
      else if (typeof one === 'string') tagText(said, name, one, tags);
    }
  }
  return tags;
}

function tagNumber({ line, units }: Said, number: number, tags: number[]): void {
  const places = units.flatMap(({ mark, from }, at) =>
    tags[at] === OUTSIDE && numberIn(mark, line.tokens[from]?.word ?? '') === number ? [at] : [],
  );
  const [first] = places;
  if (first !== undefined) tags[first] = beginOf('number');
}

function tagText(said: Said, name: SlotName, value: string, tags: number[]): void {
  const [from, to] = placeOf(said, value, tags);
  for (let at = from; at < to; at += 1) tags[at] = beginOf(name) + (at === from ? 0 : 1);
}

/** The units that it covers, of several places the first that nothing else has taken. */
function placeOf({ line, units }: Said, value: string, tags: readonly number[]): [number, number] {
  const { written, tokens } = line;
  const plain = value.replace(/ {2,}/g, ' ').trim();
  const mention = plain.startsWith('@') ? `<at>${plain.slice(1)}</at>` : null;
  for (const form of mention === null ? [plain] : [plain, mention]) {
    if (form === '') continue;
    for (let start = written.indexOf(form); start >= 0; start = written.indexOf(form, start + 1)) {
      const end = start + form.length;
      const from = units.findIndex(({ to }) => (tokens[to - 1]?.to ?? 0) > start);
      const first = tokens[units[from]?.from ?? 0];
      // Not in the midst of a word, unless the word is a name with what belongs to it.
      if (from < 0 || !first || (first.from !== start && !units[from]?.mark.startsWith('§')))
        continue;
      let to = from;
      while (to < units.length && (tokens[units[to]?.from ?? 0]?.from ?? end) < end) to += 1;
      if (to > from && tags.slice(from, to).every((tag) => tag === OUTSIDE)) return [from, to];
    }
  }
  return [0, 0];
}
