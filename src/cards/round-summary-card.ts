import type { CardContent } from '../domain/card-content.js';
import { lineState, type LineState } from '../domain/closing-round.js';
import type { MessageKey } from '../i18n/translate.js';
import { FULL_DETAIL } from './detail.js';
import { heardView, outcomeView } from './round-sections.js';
import { lineView, standing, styleOf } from './round-lines.js';
import { summaryLine, summaryOf } from './summary.js';
import type { CardView } from './template.js';
import type { Words } from './words.js';

type Content = Extract<CardContent, { card: 'roundSummary' }>;

const SECTIONS: readonly (readonly [LineState, MessageKey])[] = [
  ['ownerless', 'round.summaryOwnerless'],
  ['unclear', 'round.summaryUnclear'],
  ['unanswered', 'round.summaryUnanswered'],
  ['unconfirmed', 'round.summaryUnconfirmed'],
  ['clear', 'round.summaryClear'],
  ['leftOwnerless', 'round.summaryLeft'],
];

export function roundSummaryView(
  { round, lines, heard, withoutOutcome }: Content,
  words: Words,
  detail = FULL_DETAIL,
): CardView {
  const { t } = words;
  let room = detail.lines;
  const sections = SECTIONS.flatMap(([state, title]) => {
    const shown = lines.filter((line) => lineState(line) === state).slice(0, room);
    room -= shown.length;
    return shown.length === 0
      ? []
      : [{ title: t(title), style: styleOf(state), lines: shown.map(sectionLine) }];
  });
  const heading = t('round.summaryHeading', { round });
  const allClear = lines.every((line) => lineState(line) === 'clear') && heard.length === 0;
  const stand = allClear ? t('round.summaryAllClear') : standing(lines, words);
  const left = Math.max(0, lines.length - detail.lines);
  const more = left > 0 ? t('round.moreLines', { count: left }) : '';
  return {
    summary: summaryOf([heading, stand, more], sections.flatMap(sectionSummary), words),
    heading,
    standing: stand,
    sections,
    ...heardView(heard, words, detail.text),
    ...outcomeView(withoutOutcome, words),
    hasMore: more !== '',
    more,
  };

  /** What the section's title says already is not said again. */
  function sectionLine(line: Content['lines'][number]) {
    const { number, text, detail: who, status } = lineView(line, words, detail);
    const told = [t('round.clear'), t('round.ownerless')].includes(status);
    return { number, text, detail: told ? who : `${who} · ${status}` };
  }
}

function sectionSummary(section: {
  title: string;
  lines: readonly { number: number; text: string; detail: string }[];
}): string[] {
  return section.lines.map((line) => `${section.title}: ${summaryLine(line)}`);
}
