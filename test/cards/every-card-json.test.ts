import { describe, expect, it } from 'vitest';
import { renderCard } from '../../src/cards/render-card.js';
import { VERBS } from '../../src/teams/card-actions/verbs.js';
import { walkCard } from '../support/teams-simulator/card-walk.js';
import type { JsonObject } from '../support/teams-simulator/json.js';
import { contentsIn } from './card-contents.js';
import { SETTINGS } from './fictional-group.js';
import { largestIn } from './largest-contents.js';

const KILOBYTE = 1024;
const WORDS: unknown = expect.stringMatching(/\p{L}{3}/u);

const all = (['sv', 'en'] as const).flatMap((language) => [
  ...Object.entries(contentsIn(language)).map(([name, content]) => ({
    name: `${name} (${language})`,
    ...renderCard(content, SETTINGS),
  })),
  ...Object.entries(largestIn(language)).map(([name, content]) => ({
    name: `${name}, the largest (${language})`,
    ...renderCard(content, SETTINGS),
  })),
]);

const nodesOf = (card: object) => [...walkCard({ ...card })].map(({ node }) => node);
const ofType = (card: object, type: string) =>
  nodesOf(card).filter((node) => String(node['type']).startsWith(type));

describe('every card, in every state and in both languages', () => {
  it('is of the version that Teams supports, and can be said and read without being shown', () => {
    for (const { name, card, summary } of all) {
      expect(card['version'], name).toBe('1.5');
      for (const text of [summary, card['fallbackText'], card['speak']]) {
        expect(text, name).toEqual(WORDS);
        expect(text, name).not.toContain('${');
      }
    }
  });

  it('is small enough for Teams', () => {
    const bytes = (card: object) => Buffer.byteLength(JSON.stringify(card));
    const tooLarge = all.filter(({ card }) => bytes(card) > 25 * KILOBYTE);
    expect(tooLarge.map(({ name, card }) => `${name}: ${bytes(card)}`)).toEqual([]);
  });

  it('names every input, in words for people and by an id of its own for us', () => {
    for (const { name, card } of all) {
      const inputs = ofType(card, 'Input.');
      for (const { label } of inputs) expect(label, name).toEqual(WORDS);
      const ids = inputs.map(({ id }) => id);
      expect(new Set(ids).size, name).toBe(ids.length);
    }
  });

  it('marks its headings as such, begins with one, and breaks its lines', () => {
    for (const { name, card } of all) {
      expect(nodesOf(card)[1], name).toMatchObject({ type: 'TextBlock', style: 'heading' });
      for (const block of ofType(card, 'TextBlock')) {
        expect(block['wrap'], name).toBe(true);
        // Bold alone is a heading to the eye only.
        expect(block['style'] === 'heading', name).toBe(block['weight'] === 'bolder');
      }
    }
  });

  it('has buttons that the bot can answer, and that old clients have too', () => {
    for (const { name, card } of all) {
      for (const { verb, data, title, fallback, ...rest } of ofType(card, 'Action.Execute')) {
        expect(VERBS, name).toHaveProperty([String(verb)]);
        expect(title, name).toEqual(WORDS);
        const said = { verb, ...(data as JsonObject) };
        expect(fallback, name).toEqual({ type: 'Action.Submit', title, data: said });
        // Teams knows neither button styles nor buttons that are off.
        expect(Object.keys(rest), name).toEqual(['type']);
      }
    }
  });
});

it('every button that the bot can answer stands on some card', () => {
  const used = all.flatMap(({ card }) => {
    const { refresh } = card as { refresh?: { action: { verb: string } } };
    const buttons = ofType(card, 'Action.Execute').map(({ verb }) => verb);
    return refresh ? [...buttons, refresh.action.verb] : buttons;
  });
  expect([...new Set(used)].sort()).toEqual(Object.keys(VERBS).sort());
});
