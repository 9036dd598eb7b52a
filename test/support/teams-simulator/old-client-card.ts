import { isObject, type JsonObject } from './json.js';

/**
 * The card as a client from before Universal Actions shows it: every Action.Execute replaced by its fallback, or
 * gone where it has none. An ActionSet left empty by that gives way to its own fallback.
 */
export function oldClientCard(card: JsonObject): JsonObject {
  return mapObject(card);
}

function mapObject(node: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, key === 'fallback' ? value : mapValue(value)]),
  );
}

function mapValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.flatMap((item: unknown) => mapItem(item));
  if (!isObject(value)) return value;
  return mapItem(value)[0];
}

function mapItem(item: unknown): unknown[] {
  if (!isObject(item)) return [item];
  if (item['type'] === 'Action.Execute')
    return isObject(item['fallback']) ? [item['fallback']] : [];
  const mapped = mapObject(item);
  if (item['type'] !== 'ActionSet' || !isObject(item['fallback'])) return [mapped];
  const actions = mapped['actions'];
  return Array.isArray(actions) && actions.length > 0 ? [mapped] : [item['fallback']];
}
