import { describe, expect, it } from 'vitest';
import { renderCard } from '../../src/cards/render-card.js';
import { hostileContents, HOSTILE } from './hostile-contents.js';
import { SETTINGS } from './fictional-group.js';
import { show } from './shown-card.js';

/** What Teams would act on, were the text read as Markdown or as a mention. */
const ACTIVE = /\*\*|_x_|\]\(|<at>/;
const OUR_MENTION = /^<at>[^<>*_[\]]*<\/at>$/;

describe('a text that tries to be more than a text', () => {
  it.each(Object.entries(hostileContents()))('stands as it was typed: %s', (_, content) => {
    const { card } = renderCard(content, SETTINGS);
    const shown = show(card);
    expect(shown.complaints).toEqual([]);
    expect(dense(shown.text)).toContain(dense(HOSTILE));
    expect(shown.links).toBe(0);
    const read = shown.markdown.filter((text) => !OUR_MENTION.test(text));
    expect(read.filter((text) => ACTIVE.test(text))).toEqual([]);
  });

  it.each(Object.entries(hostileContents()))('is no template of its own: %s', (_, content) => {
    expect(JSON.stringify(renderCard(content, SETTINGS).card)).toContain('${hemligt}');
  });
});

it('a mention stays one mention, whatever the name of the one who is mentioned', () => {
  const reminder = hostileContents()['reminder in the group'];
  if (!reminder) throw new Error('there is a reminder');
  const { markdown } = show(renderCard(reminder, SETTINGS).card);
  expect(markdown.join('\n').match(/<\/?at>/g)).toEqual(['<at>', '</at>']);
});

/** A line break is shown as one, without a space to read. */
function dense(text: string): string {
  return text.replace(/\s+/g, '');
}
