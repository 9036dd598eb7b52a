import { expect, it } from 'vitest';
import { whatSpeaksFor } from '../../src/language/weigh-traits.js';
import { understand } from '../../src/language/understand.js';
import { traitsOfText } from '../support/train-traits.js';

const context = { today: '2026-04-29', nextMeeting: '2026-06-03', people: null };

it('says which traits speak for a meaning, the strongest first', () => {
  const why = whatSpeaksFor('help', traitsOfText('fattar ej, hur funkar boten'));
  const weights = why.map(([, weight]) => Math.abs(weight));
  expect(weights).toEqual([...weights].sort((a, b) => b - a));
  expect(why.filter(([, weight]) => weight > 0).map(([trait]) => trait)).toContain('boten');
});

it('is certain of what is said in so many words, and less of what traits alone speak for', () => {
  expect(understand('uppdrag till Anna: ring BUP', context).confidence).toBe(1);
  const guessed = understand('lista allt som släpar', context);
  expect(guessed.intent).toBe('overdue_items');
  expect(guessed.confidence).toBeLessThan(1);
});

it('offers other meanings of what could mean several things', () => {
  const vague = understand('kan du kolla läget', context);
  expect(vague.confidence).toBeLessThan(0.9);
  expect(vague.nearest.length).toBeGreaterThanOrEqual(2);
});

it('leaves alone what no trait speaks for far enough', () => {
  expect(understand('grönskan breder ut sig', context).intent).toBe('none');
});
