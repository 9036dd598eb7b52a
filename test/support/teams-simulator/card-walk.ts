import { isObject, objectsIn, type JsonObject } from './json.js';

export interface CardNode {
  node: JsonObject;
  /** The cards around the node, outermost first: its own inputs and those of every card outside it are sent. */
  cards: JsonObject[];
}

const LISTS = ['body', 'items', 'columns', 'rows', 'cells', 'inlines', 'pages', 'actions'];
const SINGLES = ['selectAction', 'inlineAction', 'card'];

/**
 * Every element and action of a card in reading order, nested ones included. `fallback` is left out: a client
 * that knows the element never shows it.
 */
export function* walkCard(card: JsonObject): Generator<CardNode> {
  yield* walk(card, [card]);
}

function* walk(node: JsonObject, cards: JsonObject[]): Generator<CardNode> {
  yield { node, cards };
  for (const child of childrenOf(node)) {
    yield* walk(child, child['type'] === 'AdaptiveCard' ? [...cards, child] : cards);
  }
}

export function childrenOf(node: JsonObject): JsonObject[] {
  const listed = LISTS.flatMap((key) => objectsIn(node[key]));
  const single = SINGLES.flatMap((key) => (isObject(node[key]) ? [node[key]] : []));
  return [...listed, ...single];
}
