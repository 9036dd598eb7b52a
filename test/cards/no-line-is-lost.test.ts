import { describe, expect, it } from 'vitest';
import { renderCard } from '../../src/cards/render-card.js';
import type { CardContent } from '../../src/domain/card-content.js';
import { roundLines } from '../../src/domain/closing-round.js';
import { cardText } from '../support/teams-simulator/card-text.js';

import { items } from './fictional-items.js';
import { section } from './reminder-contents.js';
import { groupIn, member, MEMBERS, SETTINGS } from './fictional-group.js';
import { assignments, decisions, of, SHARED } from './fictional-record.js';
import { largestIn } from './largest-contents.js';

const textOf = (content: CardContent) => cardText({ ...renderCard(content, SETTINGS).card });
const linesIn = (text: string) => text.split('\n').filter((line) => /^\d+\. /.test(line)).length;

const ROUNDS = Object.entries(largestIn('sv')).flatMap(([name, content]) =>
  content.card === 'round' || content.card === 'roundSummary' ? [[name, content] as const] : [],
);

describe('what a card has no room for', () => {
  it.each(ROUNDS)('is counted on a round: %s', (_, content) => {
    const text = textOf(content);
    const left = content.lines.length - linesIn(text);
    if (left > 0) expect(text).toContain(`${left} uppdrag till får inte plats`);
    else expect(text).not.toContain('får inte plats');
  });

  it('is counted in a reminder', () => {
    const group = groupIn('sv');
    const reminder = (count: number) =>
      textOf({
        card: 'reminder',
        language: 'sv',
        day: '2026-12-03',
        sections: [section(member('Jenny'), group, items(count, group.name))],
        inGroup: false,
        mentions: false,
        snoozedUntil: null,
      });
    expect(linesIn(reminder(30))).toBe(12);
    expect(reminder(30)).toContain('… och 18 till.');
    expect(reminder(12)).not.toContain(' till.');
  });

  it('is on another page of a list, and a page that is gone is the last one', () => {
    const list = { card: 'recordList', group: groupIn('sv'), what: 'decisions' } as const;
    const page = (number: number) => textOf({ ...list, decisions: decisions(25), page: number });
    expect([page(0), page(1), page(2)].map(linesIn)).toEqual([10, 10, 5]);
    expect(page(0)).toContain('25. Handlingsplanen');
    expect(page(2)).toContain('Sida 3 av 3');
    expect(page(9)).toBe(page(2));
  });

  it('are buttons at first, for those who have answered rather than for those who have not', () => {
    const given = assignments(20).map((one) => ({ ...one, owners: of('Jenny') }));
    const lines = roundLines(given, [], groupIn('sv'), MEMBERS).map((line, index) =>
      index < 10 ? { ...line, unclear: line.asked, unanswered: [] } : line,
    );
    const group = groupIn('sv', { roundOpen: true });
    const text = textOf({ card: 'round', group, round: 4, lines, members: MEMBERS, ...SHARED });
    const waiting = text
      .split('\n')
      .flatMap((line, index, all) => (line.startsWith('Väntar på') ? [all[index + 1]] : []));
    expect(waiting).toEqual(Array(10).fill('[Tydligt]'));
    expect(linesIn(text)).toBe(20);
  });
});
