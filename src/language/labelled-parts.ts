import type { FoundDue } from './due/find-dues.js';
import type { Task } from './read-task.js';
import { cutSaid, part, type Said } from './said.js';
import { lastDue, withoutDueWords, type Body } from './task-due.js';
import { OWNERS } from './task-forms.js';
import { ownersIn } from './task-owners.js';

const WHO = 'ansvarig(?:a)?|ansvar|ansv|owner|owners|responsible|vem|who|assignee|utforare';
const WHAT =
  'uppdrag(?:et)?|uppgift(?:en)?|task|vad|what|action(?: item)?|aktivitet|atgard|att gora';
const WHEN =
  'tidplan|klart?|klar senast|deadline|nar|when|due(?: date)?|senast|datum|slutdatum|by|tid|date|tidsram';
/** Few marks stand before a label: more would be tried from each of them on. */
const LABEL = new RegExp(
  `(?:^| (?:[.,;|¶-] ){0,3})(?:(?<who>${WHO})|(?<what>${WHAT})|(?<when>${WHEN}))(?: :| =)(?: |$)`,
  'gu',
);
const OWNERS_FIRST = new RegExp(`^(?<owners>${OWNERS})(?:(?: [.,;|¶-])+ (?<rest>\\S.*))?$`, 'u');
/** Somebody whom no list has. */
const WRITTEN_FIRST = /^(?<written>[a-z-]+(?: [a-z-]+){0,2})(?: [.,;|¶-]+(?: (?<rest>\S.*))?)?$/u;

interface Piece {
  readonly label: 'who' | 'what' | 'when' | null;
  readonly said: Said;
}

/** "Owner: Ali. Task: update the list. Deadline: Monday": parts that say what they are. */
export function readLabelledParts(body: Body): Task | null {
  if (!/ [:=](?: |$)/.test(body.said.plain)) return null;
  const pieces = piecesOf(body.said);
  const who = pieces.find(({ label }) => label === 'who');
  if (!who || pieces.length < 2) return null;
  const match = OWNERS_FIRST.exec(who.said.plain) ?? WRITTEN_FIRST.exec(who.said.plain);
  const { owners = '', written = '', rest = '' } = match?.groups ?? {};
  if (!match) return null;
  const behind =
    rest === '' ? null : part(who.said, who.said.plain.length - rest.length, who.said.plain.length);
  const task =
    pieces.find(({ label }) => label === 'what')?.said ??
    pieces.find(({ label, said: { units } }) => label === null && units.length > 0)?.said ??
    behind;
  if (!task) return null;
  const when = pieces.find(({ label }) => label === 'when')?.said;
  // "…, ansvar: Malin. Höstterminen 2027": it may stand behind who does it, too.
  const due =
    (when && within(when, body.dues)) ??
    (behind && behind !== task ? lastDue(body.with(behind)) : null) ??
    lastDue(body.with(task));
  const clean = when ? task : withoutDueWords(task, due);
  return {
    owners:
      written === ''
        ? ownersIn(who.said, 0, owners.length)
        : [cutSaid(who.said, 0, written.length)],
    text: cutSaid(clean, 0, clean.plain.length),
    due,
  };
}

function piecesOf(said: Said): readonly Piece[] {
  const found = [...said.plain.matchAll(LABEL)];
  const ends = [...found.slice(1).map(({ index }) => index), said.plain.length];
  const before = part(said, 0, found[0]?.index ?? 0);
  return [
    { label: null, said: before },
    ...found.map((match, at): Piece => {
      const { who, what } = match.groups ?? {};
      const label = who !== undefined ? 'who' : what !== undefined ? 'what' : 'when';
      return { label, said: part(said, match.index + match[0].length, ends[at] ?? 0) };
    }),
  ];
}

function within(said: Said, dues: readonly FoundDue[]): FoundDue | null {
  const [from, to] = [said.units[0]?.from ?? 0, said.units.at(-1)?.to ?? 0];
  return dues.find((due) => due.from >= from && due.to <= to) ?? null;
}
