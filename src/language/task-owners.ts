import { cutSaid, unitsBetween, type Said } from './said.js';

/** The names between two places, each as it was written. */
export function ownersIn(said: Said, from: number, to: number): readonly string[] {
  const [first, last] = unitsBetween(said, from, to);
  return said.units.slice(first, last).flatMap((unit) => {
    if (/^(?:,|;|och|o|samt|and|&|\+|\/|av|oss|[:-])$/.test(unit.mark)) return [];
    const written = said.line.written.slice(
      said.line.tokens[unit.from]?.from,
      said.line.tokens[unit.to - 1]?.to,
    );
    return [written.replace(/^(i)['’](?:ll|m)$/i, '$1')];
  });
}

/** Commas part names; "och" does after one that is known for a name. */
export function splitWritten(said: Said): readonly string[] {
  const owners: string[] = [];
  let from = 0;
  said.units.forEach(({ mark }, index) => {
    const isKnown = (said.units[index - 1]?.mark ?? '').startsWith('§') && index - 1 === from;
    if (!/^(?:,|;|&|\+)$/.test(mark) && !(/^(?:och|and|samt)$/.test(mark) && isKnown)) return;
    if (index > from) owners.push(cutUnits(said, from, index));
    from = index + 1;
  });
  if (from < said.units.length) owners.push(cutUnits(said, from, said.units.length));
  return owners.filter((owner) => owner !== '');
}

function cutUnits(said: Said, from: number, to: number): string {
  const end = (said.starts[to - 1] ?? 0) + (said.units[to - 1]?.mark.length ?? 0);
  return cutSaid(said, said.starts[from] ?? 0, end);
}
