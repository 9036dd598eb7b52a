import { lineState, type LineState, type RoundLine } from '../domain/closing-round.js';
import { brief, briefOwners } from './brief.js';
import type { Detail } from './detail.js';
import type { Words } from './words.js';

/** Where everyone is asked, who has not answered is no news; the rest are counted. */
const MAX_ANSWERERS = 3;

/** What is unclear, in so many characters; all of it stands in the record. */
const MAX_DOUBTS = 160;

const STYLES: Readonly<Record<LineState, string>> = {
  ownerless: 'attention',
  unclear: 'warning',
  unanswered: 'default',
  unconfirmed: 'default',
  clear: 'good',
  leftOwnerless: 'default',
};

export function styleOf(state: LineState): string {
  return STYLES[state];
}

export function lineView(line: RoundLine, words: Words, detail: Detail) {
  const { t, format } = words;
  const { number, text, owners, due } = line.assignment;
  const who = `${t('label.owner')}: ${briefOwners(owners, words, detail.names)}`;
  return {
    number,
    text: brief(text, detail.text),
    // Most are due at the same meeting: its date on every line would hide what differs.
    detail: `${who} · ${format.due(due, null)}`,
    status: statusOf(line, words, detail.names),
    style: STYLES[lineState(line)],
  };
}

/** "3 av 6 tydliga, 1 otydligt, 1 utan ansvarig, 1 väntar på svar" */
export function standing(lines: readonly RoundLine[], { t }: Words): string {
  const count = (state: LineState) => lines.filter((line) => lineState(line) === state).length;
  return t('round.standing', {
    clear: count('clear'),
    total: lines.length,
    unclear: count('unclear'),
    ownerless: count('ownerless'),
    waiting: count('unanswered') + count('unconfirmed'),
  });
}

function statusOf(line: RoundLine, words: Words, max: number): string {
  const { t } = words;
  const { asked, clear, unclear, unanswered, unconfirmed, doubts, onBehalf, late } = line;
  const few = Math.min(max, MAX_ANSWERERS);
  if (asked.length === 0) {
    return t(lineState(line) === 'ownerless' ? 'round.ownerless' : 'round.leftOwnerless');
  }
  const parts = [
    lineState(line) === 'clear' ? t('round.clear') : '',
    lineState(line) === 'unconfirmed'
      ? t('round.unconfirmed', { names: briefOwners(unconfirmed, words, few) })
      : '',
    unclear.length > 0 ? t('round.unclear', { names: briefOwners(unclear, words, few) }) : '',
    unanswered.length > 0 ? t('round.waiting', { names: briefOwners(unanswered, words, few) }) : '',
    asked.length > few ? t('round.someClear', { count: clear.length, of: asked.length }) : '',
    doubts.length > 0 ? t('round.doubts', { doubts: brief(doubts.join('; '), MAX_DOUBTS) }) : '',
    onBehalf > 0 ? t('round.onBehalf', { count: onBehalf }) : '',
    late > 0 ? t('round.late', { count: late }) : '',
  ];
  return parts.filter((part) => part !== '').join(' · ');
}
