import type { CardContent } from '../domain/card-content.js';
import { lineState, type LineState } from '../domain/closing-round.js';
import type { MessageKey } from '../i18n/translate.js';
import { lineView, standing, styleOf } from './round-lines.js';
import type { CardView } from './template.js';
import type { Words } from './words.js';

type Content = Extract<CardContent, { card: 'roundSummary' }>;

const SECTIONS: readonly (readonly [LineState, MessageKey])[] = [
  ['ownerless', 'round.summaryOwnerless'],
  ['unclear', 'round.summaryUnclear'],
  ['unanswered', 'round.summaryUnanswered'],
  ['clear', 'round.summaryClear'],
];

export function roundSummaryView({ group, round, lines }: Content, words: Words): CardView {
  const { t } = words;
  const sections = SECTIONS.flatMap(([state, title]) => {
    const shown = lines.filter((line) => lineState(line) === state);
    return shown.length === 0
      ? []
      : [{ title: t(title), style: styleOf(state), lines: shown.map((line) => sectionLine(line)) }];
  });
  const heading = t('round.summaryHeading', { round });
  const allClear = lines.every((line) => lineState(line) === 'clear');
  const stand = allClear ? t('round.summaryAllClear') : standing(lines, words);
  return {
    summary: [heading, stand, ...sections.flatMap(sectionSummary)].join('\n'),
    heading,
    standing: stand,
    sections,
  };

  function sectionLine(line: Content['lines'][number]) {
    const { number, text, detail, status } = lineView(line, group, words);
    return { number, text, detail: `${detail} · ${status}` };
  }
}

function sectionSummary(section: {
  title: string;
  lines: readonly { number: number; text: string; detail: string }[];
}): string[] {
  return [
    section.title,
    ...section.lines.map(({ number, text, detail }) => `${number}. ${text} (${detail})`),
  ];
}
