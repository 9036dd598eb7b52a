import { describe, expect, it } from 'vitest';
import { renderCard } from '../../src/cards/render-card.js';
import { walkCard } from '../support/teams-simulator/card-walk.js';
import { contentsIn } from './card-contents.js';
import { SETTINGS } from './fictional-group.js';
import { largestIn } from './largest-contents.js';
import { show } from './shown-card.js';

describe.each(['sv', 'en'] as const)('a card in %s', (language) => {
  const cards = { ...contentsIn(language), ...prefixed(largestIn(language)) };

  it.each(Object.entries(cards))('is shown whole by the renderer: %s', (_, content) => {
    const { card } = renderCard(content, SETTINGS);
    const { complaints, text, buttons, headings } = show(card);

    expect(complaints).toEqual([]);
    expect(text).not.toMatch(/\$\{|undefined|\[object/);
    expect(headings.length).toBeGreaterThan(0);
    for (const { node } of walkCard({ ...card })) {
      if (node['type'] === 'Action.Execute') expect(buttons).toContain(node['title']);
    }
  });
});

function prefixed<T>(contents: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(
    Object.entries(contents).map(([name, content]) => [`${name}, the largest`, content]),
  );
}
