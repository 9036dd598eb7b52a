import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { viewOf } from '../../src/cards/render-card.js';
import { fillTemplate, TEMPLATE_NAMES, type CardView } from '../../src/cards/template.js';
import { wordsFor } from '../../src/cards/words.js';
import { contentsIn } from './card-contents.js';
import { SETTINGS } from './fictional-group.js';

/*
 * Beside each template lies what it is filled with, for whoever draws cards in the designer.
 * After a change to a view: npx vitest run --project unit test/cards/samples.test.ts --update
 */
const SAMPLES = [
  'agenda open',
  'answer of several kinds',
  'assignment of nobody',
  'comments until a day',
  'decision',
  'deferral',
  'welcome',
  'item with records',
  'successor',
  'my items in all groups',
  'more time',
  'next meeting proposed after a while',
  'form prefilled',
  'list of many pages',
  'reminder to the chair',
  'reminder item',
  'reminders, some off',
  'links',
  'own group, off',
  'plan, another page',
  'plan form of a row',
  'relay answered',
  'relay received',
  'relay form',
  'roles of its own',
  'round open',
  'round summary',
  'unsure',
].map((name) => {
  const content = contentsIn('sv')[name];
  if (!content) throw new Error(`there is no content called ${name}`);
  return viewOf(content, wordsFor('sv', SETTINGS.zone), SETTINGS);
});

const pathOf = (template: string) => `../../adaptiveCards/${template}.sample.json`;

describe.each(SAMPLES)('the sample beside %s.json', (template, view) => {
  it('is what the template is filled with today', async () => {
    const text = `${JSON.stringify(view, null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(pathOf(template));
  });

  it('fills the template with nothing left over', () => {
    const text = readFileSync(new URL(pathOf(template), import.meta.url), 'utf8');
    const card = fillTemplate(template, JSON.parse(text) as CardView);
    expect(JSON.stringify(card)).not.toContain('${');
  });
});

it('every template has a sample beside it', () => {
  expect(SAMPLES.map(([template]) => template).sort()).toEqual([...TEMPLATE_NAMES].sort());
});
