import type { CardContent } from '../domain/card-content.js';
import { ALL_WAITING, lineState, type LineState, type RoundLine } from '../domain/closing-round.js';
import { ownerKey } from '../domain/owner.js';
import { choiceTitle, ownerChoices } from './choices.js';
import { FULL_DETAIL } from './detail.js';
import { lineView, standing } from './round-lines.js';
import { summaryLine, summaryOf } from './summary.js';
import type { CardView } from './template.js';
import type { Words } from './words.js';

type Content = Extract<CardContent, { card: 'round' }>;

/** What needs somebody comes first. */
const ORDER: readonly LineState[] = ['ownerless', 'unclear', 'unanswered', 'clear'];

export function roundView(content: Content, words: Words, detail = FULL_DETAIL): CardView {
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
  const shown = sorted.slice(0, detail.lines);
  const answerable = isOpen ? withButtons(shown, detail.buttons) : [];
  const rows = shown.map((line) => ({
    ...lineView(line, words, detail),
    ...where,
    canAnswer: answerable.includes(line),
    clearButton: t('round.clearButton'),
    unclearButton: t('round.unclearButton'),
  }));
  const left = sorted.length - shown.length;
  const buttonless = isOpen
    ? shown.filter(isUnanswered).length - answerable.filter(isUnanswered).length
    : 0;
  const more = left > 0 ? t('round.moreLines', { count: left }) : '';
  const stand = standing(lines, words);
  return {
    summary: summaryOf([heading, question, stand, more], rows.map(rowSummary), words),
    heading,
    question,
    standing: stand,
    // The choice of an owner stands right below the rows that lack one.
    ownerlessLines: rows.filter((_, index) => shown[index]?.asked.length === 0),
    lines: rows.filter((_, index) => shown[index]?.asked.length !== 0),
    hasMore: more !== '',
    more,
    hasButtonless: buttonless > 0,
    buttonless: t('round.buttonless', { count: buttonless, section: t('round.roomSection') }),
    hasOwnerless: ownerless.length > 0,
    ownerSection: t('round.ownerSection'),
    assignmentLabel: t('round.whichAssignment'),
    ownerlessChoices: ownerless.map(({ assignment: { number, text } }) => ({
      title: choiceTitle(`${number}. ${text}`),
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
    waitingChoices: [
      { title: t('round.roomEveryone'), value: ALL_WAITING },
      ...[...waiting].map(([value, name]) => ({ title: choiceTitle(name), value })),
    ],
    roomClearButton: t('round.roomClearButton'),
    roomUnclearButton: t('round.roomUnclearButton'),
    isOpen,
    closeButton: t('round.closeButton'),
    ...where,
  };
}

function isUnanswered(line: RoundLine): boolean {
  return line.unanswered.length > 0;
}

/** Where there is no room for all, who has not answered comes before who may want to change. */
function withButtons(shown: readonly RoundLine[], max: number): readonly RoundLine[] {
  const asked = shown.filter((line) => line.asked.length > 0);
  const first = asked.filter(isUnanswered);
  return [...first, ...asked.filter((line) => !isUnanswered(line))].slice(0, max);
}

function rowSummary(row: { number: number; text: string; detail: string; status: string }): string {
  return `${summaryLine(row)}. ${row.status}`;
}
