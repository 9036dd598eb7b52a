import type { CardContent } from '../domain/card-content.js';
import { lineState, type LineState } from '../domain/closing-round.js';
import { ownerKey } from '../domain/owner.js';
import { brief } from './brief.js';
import { ownerChoices } from './choices.js';
import { lineView, standing } from './round-lines.js';
import type { CardView } from './template.js';
import type { Words } from './words.js';

type Content = Extract<CardContent, { card: 'round' }>;

/** What needs somebody comes first. */
const ORDER: readonly LineState[] = ['ownerless', 'unclear', 'unanswered', 'clear'];

/** Teams takes about 28 KB: beyond this many lines only their buttons are left out, never a line. */
const MAX_LINES_WITH_BUTTONS = 14;

export function roundView(content: Content, words: Words): CardView {
  const { t, format } = words;
  const { group, round, lines, members } = content;
  const isOpen = group.roundOpen && group.round === round;
  const sorted = [...lines].sort(
    (a, b) => ORDER.indexOf(lineState(a)) - ORDER.indexOf(lineState(b)),
  );
  const ownerless = isOpen ? sorted.filter((line) => lineState(line) === 'ownerless') : [];
  const waiting = new Map(
    (isOpen ? lines : [])
      .flatMap((line) => line.unanswered)
      .map((owner) => [ownerKey(owner), format.owner(owner)]),
  );
  const heading = t('round.heading');
  const question = t(isOpen ? 'round.question' : 'round.closed');
  const where = { group: group.id, round };
  let withButtons = 0;
  const rows = sorted.map((line) => {
    const answerable = isOpen && line.asked.length > 0;
    if (answerable) withButtons += 1;
    return {
      ...lineView(line, group, words),
      ...where,
      canAnswer: answerable && withButtons <= MAX_LINES_WITH_BUTTONS,
      clearButton: t('round.clearButton'),
      unclearButton: t('round.unclearButton'),
    };
  });
  return {
    summary: [heading, question, ...rows.map(rowSummary)].join('\n'),
    heading,
    question,
    standing: standing(lines, words),
    lines: rows,
    hasOwnerless: ownerless.length > 0,
    ownerSection: t('round.ownerSection'),
    assignmentLabel: t('round.whichAssignment'),
    ownerlessChoices: ownerless.map(({ assignment: { number, text } }) => ({
      title: `${number}. ${brief(text).slice(0, 60)}`,
      value: String(number),
    })),
    firstOwnerless: String(ownerless[0]?.assignment.number ?? ''),
    ownerLabel: t('label.owner'),
    ownerPlaceholder: t('assignment.chooseOwner'),
    ownerChoices: ownerless.length > 0 ? ownerChoices(members, words) : [],
    giveOwnerButton: t('assignment.giveOwnerButton'),
    hasWaiting: waiting.size > 0,
    roomSection: t('round.roomSection'),
    roomPeople: t('round.roomPeople'),
    waitingChoices: [...waiting].map(([value, title]) => ({ title, value })),
    roomClearButton: t('round.roomClearButton'),
    roomUnclearButton: t('round.roomUnclearButton'),
    isOpen,
    closeButton: t('round.closeButton'),
    ...where,
  };
}

function rowSummary(row: { number: number; text: string; detail: string; status: string }): string {
  return `${row.number}. ${row.text} (${row.detail}). ${row.status}`;
}
