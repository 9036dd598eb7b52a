import { readCadence } from './cadence-phrase.js';
import { NO_DUE, readDue, type DueReading, type WhenSaid } from './due-phrase.js';
import { fold } from './fold.js';
import type { Intent, Slots } from './intent.js';
import { readLink } from './link-phrase.js';
import type { Understood } from './understand.js';

interface Found {
  readonly intent: Intent;
  readonly slots: Slots;
  readonly due: DueReading;
}

type Reader = (
  written: string,
  folded: string,
  when: WhenSaid,
) => Omit<Found, 'due'> | Found | null;

/*
 * What is said of the group itself and of others it works with. Each of these begins with a word
 * of its own, so it is known by its form; what stands after it is kept as it was written, tabs
 * and line breaks too, since an action plan is often pasted.
 */
const READERS: readonly Reader[] = [
  (written) => (readLink(written) ? { intent: 'link_group', slots: { text: written } } : null),
  readHandDown,
  (written, folded) => {
    const match =
      /^(?:visa |show )?(?:(?:ny |new )?(?:rad i )?(?:var |the |our )?(?:handlingsplan(?:en)?|action plan))[ \t]*(?::|(?=\n)|$)/.exec(
        folded,
      );
    return match && { intent: 'action_plan', slots: { text: written.slice(match[0].length) } };
  },
  (written, folded) => {
    const match = /^(?:motesrytm(?:en)?|meeting rhythm|cadence)(?:\s*:\s*|\s+|$)/.exec(folded);
    const rest = written.slice(match?.[0].length ?? 0);
    const isSaid = /^(?:vi (?:ses|traffas|mots|har mote)|we (?:meet|see each other))\s/.test(
      folded,
    );
    if (!match && !(isSaid && readCadence(written))) return null;
    return { intent: 'set_cadence', slots: { text: rest } };
  },
  (written, folded) => {
    const match =
      /^(?:roll(?:en)?|role)\s+([\p{L}\p{N} /-]+?)(?:\s*:\s*|\s+(?:ar|blir|is)\s+|\s+(?=<at>|@))/u.exec(
        folded,
      );
    if (!match) return null;
    const name = nameIn(written, match[0], match[1] ?? '');
    return { intent: 'set_role', slots: { query: name, text: written.slice(match[0].length) } };
  },
  (written, folded) => {
    const match = /^(?:arbetsgrupp(?:en)?|working group)\s+([^:]{1,120}?)\s*:\s*/.exec(folded);
    if (!match) return null;
    const name = nameIn(written, match[0], match[1] ?? '');
    return {
      intent: 'working_group',
      slots: { query: name, text: written.slice(match[0].length) },
    };
  },
];

/** What a line asks of the group's own affairs; null where it asks something else. */
export function readGroupCommand(text: string, when: WhenSaid): Understood | null {
  const written = text.normalize('NFC').trim();
  const folded = fold(written);
  for (const read of READERS) {
    const found = read(written, folded, when);
    if (found) return { due: NO_DUE, ...found, confidence: 1, nearest: [] };
  }
  return null;
}

/** "förmedla frågan om tolk till Söder och Väster senast 15/1", "lämna över uppdrag 3 till Söder". */
function readHandDown(written: string, folded: string, when: WhenSaid): Found | null {
  const match =
    /^(?:(formedla|vidarebefordra|hand down|forward)|lamna over|hand over)(?:\s*:\s*|\s+|$)/.exec(
      folded,
    );
  if (!match) return null;
  const rest = written.slice(match[0].length);
  const said = readDue(rest, when);
  const due = said.said !== null && rest.trimEnd().endsWith(said.said) ? said : NO_DUE;
  const text = rest
    .trimEnd()
    .slice(0, rest.trimEnd().length - (due.said?.length ?? 0))
    .trim();
  const over = match[1] === undefined ? { query: 'over' } : {};
  // The last one: "bidrag till föreningar till Söder" goes to Söder.
  const to = /^(.*)\s+(?:till|to)\s+(\S.*)$/s.exec(text);
  const slots = to ? { text: (to[1] ?? '').trim(), group: to[2] ?? '' } : { text };
  return { intent: 'relay', slots: { ...slots, ...over }, due };
}

/** As it was written: folding keeps every letter's place. */
function nameIn(written: string, matched: string, folded: string): string {
  const from = matched.indexOf(folded);
  return written.slice(from, from + folded.length);
}
