import { walkCard } from './card-walk.js';
import { isObject, textOf, type JsonObject } from './json.js';

/** What a person would point at: the words on the button, or, where it has none, its verb. */
export type ActionChoice =
  | string
  | { title?: string; verb?: string; data?: Readonly<Record<string, unknown>>; nth?: number };

export interface FoundAction {
  action: JsonObject;
  type: string;
  title: string | undefined;
  verb: string | undefined;
  /** The cards around the action, outermost first. */
  cards: JsonObject[];
}

export function actionsOf(card: JsonObject): FoundAction[] {
  return [...walkCard(card)].flatMap(({ node, cards }) => {
    const type = textOf(node['type']);
    if (type?.startsWith('Action.') !== true) return [];
    const title = textOf(node['title']);
    return [{ action: node, type, title, verb: textOf(node['verb']), cards }];
  });
}

/** Throws with the choices there are, so that a failing scenario says what stood on the card instead. */
export function findAction(card: JsonObject, choice: ActionChoice, types: string[]): FoundAction {
  const wanted = typeof choice === 'string' ? { title: choice } : choice;
  const actions = actionsOf(card).filter(({ type }) => types.includes(type));
  const matching = actions.filter(
    (found) =>
      (wanted.title === undefined || found.title?.trim() === wanted.title) &&
      (wanted.verb === undefined || found.verb === wanted.verb) &&
      (wanted.data === undefined || carries(found.action['data'], wanted.data)),
  );
  const found = matching[wanted.nth ?? 0];
  if (found === undefined) {
    const there = actions.map(({ title, verb }) => `"${title ?? ''}" (${verb ?? 'no verb'})`);
    throw new Error(
      `No ${types.join(' or ')} ${JSON.stringify(choice)} on the card; there is: ${there.join(', ') || 'none'}`,
    );
  }
  return found;
}

function carries(data: unknown, wanted: Readonly<Record<string, unknown>>): boolean {
  return isObject(data) && Object.entries(wanted).every(([key, value]) => data[key] === value);
}
