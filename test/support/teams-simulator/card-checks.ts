import { inputsOf } from './card-inputs.js';
import { walkCard } from './card-walk.js';
import { isObject, objectsIn, textOf, type JsonObject } from './json.js';

/** What is wrong with a card that Teams would show badly, or not at all. */
export function faultsOfCard(card: JsonObject): { rule: string; detail: string }[] {
  return [
    ...versionFault(card),
    ...leftoverFault(card),
    ...mentionFaults(card),
    ...inputFaults(card),
    ...refreshFaults(card),
  ];
}

function versionFault(card: JsonObject) {
  const version = textOf(card['version']);
  const fine = version !== undefined && /^1\.[0-5]$/.test(version);
  return fine ? [] : [{ rule: 'card-version', detail: `version ${version ?? 'missing'}` }];
}

/** A template expression that found no data stays in the card as it was written. */
function leftoverFault(card: JsonObject) {
  const found = /\$\{[^}"]*\}?/.exec(JSON.stringify(card));
  return found === null ? [] : [{ rule: 'unexpanded-template', detail: found[0] }];
}

/** Without its entity a mention is shown as the bare tag. */
function mentionFaults(card: JsonObject) {
  const msteams = isObject(card['msteams']) ? card['msteams'] : {};
  const known = objectsIn(msteams['entities']).map(({ text }) => text);
  const shown = stringsIn({ ...card, msteams: undefined }).join('\n');
  return (shown.match(/<at>.*?<\/at>/g) ?? [])
    .filter((tag) => !known.includes(tag))
    .map((tag) => ({ rule: 'mention-without-entity', detail: tag }));
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(stringsIn);
  return isObject(value) ? Object.values(value).flatMap(stringsIn) : [];
}

/** Two inputs of one name: the renderer refuses the card, or one of the values is lost. */
function inputFaults(card: JsonObject) {
  const inner = [...walkCard(card)].flatMap(({ node }) =>
    node['type'] === 'AdaptiveCard' ? inputsOf(node) : [],
  );
  const ids = inner.map((input) => textOf(input['id']) ?? '');
  const nameless = ids.includes('') ? [{ rule: 'input-without-id', detail: 'an input' }] : [];
  const doubled = ids.filter((id, index) => id !== '' && ids.indexOf(id) !== index);
  return [...nameless, ...doubled.map((id) => ({ rule: 'input-id-twice', detail: id }))];
}

function refreshFaults(card: JsonObject) {
  const refresh = isObject(card['refresh']) ? card['refresh'] : {};
  const users = Array.isArray(refresh['userIds']) ? refresh['userIds'] : [];
  const tooMany =
    users.length > 60 ? [{ rule: 'refresh-users', detail: `${users.length} users` }] : [];
  const strangers = users.filter((id) => textOf(id)?.startsWith('29:') !== true);
  return [
    ...tooMany,
    ...strangers.map((id) => ({ rule: 'refresh-user-id', detail: JSON.stringify(id) })),
  ];
}
