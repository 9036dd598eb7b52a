import { lineState, type LineState, type RoundLine } from '../domain/closing-round.js';
import type { Group } from '../domain/group.js';
import type { Owner } from '../domain/owner.js';
import { brief } from './brief.js';
import type { Words } from './words.js';

/** As many names as a line can bear; the rest are counted. */
const MAX_NAMES = 5;

const STYLES: Readonly<Record<LineState, string>> = {
  ownerless: 'attention',
  unclear: 'warning',
  unanswered: 'default',
  clear: 'good',
};

export function styleOf(state: LineState): string {
  return STYLES[state];
}

export function lineView(line: RoundLine, group: Group, words: Words) {
  const { t, format } = words;
  const { number, text, owners, due } = line.assignment;
  const who = `${t('label.owner')}: ${format.owners(owners)}`;
  return {
    number,
    text: brief(text),
    detail: `${who} · ${format.due(due, group.nextMeeting)}`,
    status: statusOf(line, words),
    style: STYLES[lineState(line)],
  };
}

/** "3 av 5 tydliga, 1 otydlig, 1 utan ansvarig" */
export function standing(lines: readonly RoundLine[], { t }: Words): string {
  const count = (state: LineState) => lines.filter((line) => lineState(line) === state).length;
  return t('round.standing', {
    clear: count('clear'),
    total: lines.length,
    unclear: count('unclear'),
    ownerless: count('ownerless'),
  });
}

function statusOf(line: RoundLine, words: Words): string {
  const { t } = words;
  const { asked, clear, unclear, unanswered, onBehalf } = line;
  if (asked.length === 0) return t('round.ownerless');
  const parts = [
    unanswered.length === 0 && unclear.length === 0 ? t('round.clear') : '',
    unclear.length > 0 ? t('round.unclear', { names: names(unclear, words) }) : '',
    unanswered.length > 0 ? t('round.waiting', { names: names(unanswered, words) }) : '',
    asked.length > MAX_NAMES ? t('round.someClear', { count: clear.length, of: asked.length }) : '',
    onBehalf > 0 ? t('round.onBehalf', { count: onBehalf }) : '',
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

function names(owners: readonly Owner[], { t, format }: Words): string {
  if (owners.length <= MAX_NAMES) return format.owners(owners);
  const first = owners.slice(0, MAX_NAMES).map((owner) => format.owner(owner));
  return t('round.andMore', { names: first.join(', '), count: owners.length - MAX_NAMES });
}
