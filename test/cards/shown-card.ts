import * as AC from 'adaptivecards';
import { Window, type HTMLElement as ShownElement } from 'happy-dom';
import type { Card } from '../../src/cards/template.js';

// A browser for the renderer alone: as the test's environment it would also replace Node's own URL.
const window = new Window();
const { document, Node, HTMLElement, HTMLButtonElement, HTMLInputElement, HTMLSelectElement } =
  window;
const elements = { HTMLElement, HTMLButtonElement, HTMLInputElement, HTMLSelectElement };
Object.assign(globalThis, { window, document, Node, ...elements });

export interface ShownCard {
  /** What the renderer has to say against the card. */
  readonly complaints: readonly string[];
  /** Everything that can be read on it, whitespace made single. */
  readonly text: string;
  readonly buttons: readonly string[];
  readonly links: number;
  /** The texts in which the client would have read Markdown. */
  readonly markdown: readonly string[];
  readonly headings: readonly string[];
}

/** Shows a card as the real renderer does. Only in a test that has a browser's document. */
export function show(card: Card): ShownCard {
  const markdown: string[] = [];
  AC.AdaptiveCard.onProcessMarkdown = (text, result) => {
    markdown.push(text);
    // Links are the worst that Markdown can do: a renderer that makes them shows whether it was asked.
    result.outputHtml = text.replace(/\[(.+?)\]\((.+?)\)/g, '<a href="$2">$1</a>');
    result.didProcess = true;
  };
  const parsed = new AC.AdaptiveCard();
  const context = new AC.SerializationContext(AC.Versions.v1_5);
  parsed.parse(card, context);
  const events = Array.from({ length: context.eventCount }, (_, index) =>
    context.getEventAt(index),
  );
  const invalid = parsed.validateProperties().validationEvents;
  const element = parsed.render() as unknown as ShownElement | undefined;
  if (!element) throw new Error('the renderer shows nothing at all');
  const all = (selector: string) => [...element.querySelectorAll(selector)];
  return {
    complaints: [...events, ...invalid].map(({ message }) => message),
    text: single(element.textContent),
    buttons: all('button').map((button) => single(button.textContent)),
    links: all('a').length,
    markdown,
    headings: all('[role=heading]').map((heading) => single(heading.textContent)),
  };
}

function single(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
