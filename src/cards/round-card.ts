import type { CardContent } from '../domain/card-content.js';
import { LINE_STATES, lineState, type RoundLine } from '../domain/closing-round.js';
import { ownerKey } from '../domain/owner.js';
import { brief } from './brief.js';
import { FULL_DETAIL } from './detail.js';
import { lineView, standing } from './round-lines.js';
import { heardView, outcomeView, ownerView, roomView } from './round-sections.js';
import { summaryLine, summaryOf } from './summary.js';
import type { CardView } from './template.js';
import type { Words } from './words.js';

type Content = Extract<CardContent, { card: 'round' }>;

/**
 * The round for everyone in the chat, or one member's own view of it: there their lines stand
 * first and alone have buttons, and only who runs the meeting sees what runs it.
 */
export function roundView(content: Content, words: Words, detail = FULL_DETAIL): CardView {
  const { t } = words;
  const { group, round, lines, view } = content;
  const isOpen = group.roundOpen && group.round === round;
  const runs = isOpen && (view === null || view.runsMeeting);
  const sorted = [...lines].sort(
    (a, b) => LINE_STATES.indexOf(lineState(a)) - LINE_STATES.indexOf(lineState(b)),
  );
  const shown = sorted.slice(0, detail.lines);
  const own = view ? shown.filter((line) => isAsked(line, view.person.id)) : shown;
  const answerable = withButtons(own, detail.buttons);
  const row = (line: RoundLine) => ({
    ...lineView(line, words, detail),
    canAnswer: answerable.includes(line) && line.asked.length > 0 && (isOpen || view !== null),
    clearButton: t('round.clearButton'),
    unclearButton: t('round.unclearButton'),
    ...because(line, content, words),
    group: group.id,
    round,
  });
  const heading = t(view ? 'round.yourHeading' : 'round.heading');
  const question = t(questionOf(isOpen, content, own));
  const stand = standing(lines, words);
  const left = sorted.length - shown.length;
  const more = left > 0 ? t('round.moreLines', { count: left }) : '';
  const buttonless = isOpen && view === null ? shown.filter(lacks(answerable)).length : 0;
  const ownerless = view && !runs ? [] : shown.filter((line) => line.asked.length === 0);
  const others = view
    ? shown.filter((line) => !own.includes(line) && !ownerless.includes(line))
    : [];
  const rows = shown.map(row);
  return {
    summary: summaryOf([heading, question, stand, more], rows.map(rowSummary), words),
    heading,
    question,
    standing: stand,
    // The choice of an owner stands right below the rows that lack one.
    ownerlessLines: ownerless.map(row),
    lines: own.filter((line) => line.asked.length > 0).map(row),
    hasOthers: others.length > 0,
    othersHeading: t('round.others'),
    others: others.map(row),
    hasMore: more !== '',
    more,
    hasButtonless: buttonless > 0,
    buttonless: t('round.buttonless', { count: buttonless, section: t('round.roomSection') }),
    ...ownerView(runs ? lines : [], content, words),
    ...heardView(runs ? content.heard : [], words, detail.text),
    ...outcomeView(content.withoutOutcome, words),
    ...roomView(runs ? lines : [], words),
    isOpen: runs,
    closeButton: t('round.closeButton'),
    group: group.id,
    round,
  };
}

function isAsked(line: RoundLine, person: string): boolean {
  return line.asked.some((owner) => ownerKey(owner) === person);
}

function questionOf(isOpen: boolean, { view }: Content, own: readonly RoundLine[]) {
  if (!isOpen) return 'round.closed';
  if (view === null) return 'round.question';
  return own.length > 0 ? 'round.yourQuestion' : 'round.yourNone';
}

/** Who has said that it is unclear is asked what, in their own view. */
function because({ unclear, assignment }: RoundLine, { view }: Content, { t }: Words) {
  const asks = view !== null && unclear.some((owner) => ownerKey(owner) === view.person.id);
  return {
    asksWhy: asks,
    whyId: `because${assignment.number}`,
    whyLabel: t('round.because', { number: assignment.number }),
    whyButton: t('round.becauseButton'),
  };
}

const isUnanswered = (line: RoundLine) => line.unanswered.length > 0;

function lacks(answerable: readonly RoundLine[]) {
  return (line: RoundLine) => isUnanswered(line) && !answerable.includes(line);
}

/** Where there is no room for all, who has not answered comes before who may want to change. */
function withButtons(shown: readonly RoundLine[], max: number): readonly RoundLine[] {
  const asked = shown.filter((line) => line.asked.length > 0);
  const first = asked.filter(isUnanswered);
  return [...first, ...asked.filter((line) => !isUnanswered(line))].slice(0, max);
}

function rowSummary(row: { number: number; text: string; detail: string; status: string }): string {
  return `${summaryLine({ ...row, text: brief(row.text) })}. ${row.status}`;
}
