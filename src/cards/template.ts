import { readFileSync } from 'node:fs';
import { Template } from 'adaptivecards-templating';

export const TEMPLATE_NAMES = [
  'agenda',
  'answer',
  'assignment',
  'comments',
  'decision',
  'deferral',
  'help',
  'item',
  'links',
  'my-items',
  'more-time',
  'next-meeting',
  'own-group',
  'plan',
  'plan-form',
  'received-relay',
  'record-form',
  'record-list',
  'relay',
  'relay-form',
  'reminder',
  'reminder-item',
  'reminder-settings',
  'roles',
  'round',
  'round-summary',
  'successor',
  'unsure',
] as const;
export type TemplateName = (typeof TEMPLATE_NAMES)[number];

/** Adaptive Card JSON, ready to be sent. */
export type Card = Readonly<Record<string, unknown>>;

/** What a template is filled with. Null and undefined make the expander throw or show `${name}`. */
export interface View {
  readonly [key: string]: ViewValue;
}
/** Every card can also be said in one text. */
export interface CardView extends View {
  readonly summary: string;
}
type ViewValue = string | number | boolean | View | readonly View[];

const FOLDER = new URL('../../adaptiveCards/', import.meta.url);
const compiled = new Map<TemplateName, Template>();

/** Fills a template from adaptiveCards/. Compiling one takes longer than filling it, so it is kept. */
export function fillTemplate(name: TemplateName, view: View): Card {
  let template = compiled.get(name);
  if (!template) {
    template = new Template(JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8')));
    compiled.set(name, template);
  }
  return withFallbacks(template.expand({ $root: view })) as Card;
}

/** Old clients do not know Action.Execute: for them each becomes an Action.Submit that says the same. */
function withFallbacks(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withFallbacks);
  if (typeof node !== 'object' || node === null) return node;
  const element = Object.fromEntries(
    // Only clients that know Action.Execute refresh a card.
    Object.entries(node as Record<string, unknown>).map(([key, value]) => [
      key,
      key === 'refresh' ? value : withFallbacks(value),
    ]),
  );
  if (element['type'] !== 'Action.Execute') return element;
  const { title, verb, data } = element;
  const submit = { type: 'Action.Submit', title, data: { verb, ...(data as object) } };
  return { ...element, fallback: submit };
}
