import { childrenOf } from './card-walk.js';
import { objectsIn, textOf, type JsonObject } from './json.js';

export type InputValue = string | number | boolean | string[];
export type Inputs = Record<string, InputValue>;

/**
 * What a client sends for the inputs around an action: everything as strings, several choices with commas
 * between, and the values the card came with where the person changed nothing. Throws where a person could not
 * have done it: an input that is not there, a choice that is not offered, a required field left empty.
 */
export function sentInputs(cards: JsonObject[], given: Inputs): Record<string, string> {
  const inputs = cards.flatMap(inputsOf);
  for (const id of Object.keys(given)) {
    if (!inputs.some((input) => input['id'] === id)) {
      const there = inputs.map((input) => textOf(input['id']) ?? '?').join(', ');
      throw new Error(`The card has no input "${id}"; it has: ${there || 'none'}`);
    }
  }
  const sent: Record<string, string> = {};
  for (const input of inputs) {
    const id = textOf(input['id']);
    if (id === undefined) continue;
    const value = valueOf(input, given[id]);
    if (input['isRequired'] === true && (value ?? '') === '') {
      throw new Error(`The client refuses to send: "${id}" is required and empty`);
    }
    if (value !== undefined) sent[id] = value;
  }
  return sent;
}

/** The inputs of one card. Those of a card behind Action.ShowCard belong to that card. */
export function inputsOf(node: JsonObject): JsonObject[] {
  return childrenOf(node).flatMap((child) => {
    if (textOf(child['type'])?.startsWith('Input.') === true) return [child];
    return child['type'] === 'AdaptiveCard' ? [] : inputsOf(child);
  });
}

function valueOf(input: JsonObject, given: InputValue | undefined): string | undefined {
  const preset =
    typeof input['value'] === 'number' ? String(input['value']) : textOf(input['value']);
  const value = Array.isArray(given) ? given.join(',') : given;
  switch (input['type']) {
    case 'Input.Toggle': {
      const on = textOf(input['valueOn']) ?? 'true';
      const off = textOf(input['valueOff']) ?? 'false';
      if (typeof value === 'boolean') return value ? on : off;
      return value === undefined ? (preset ?? off) : String(value);
    }
    case 'Input.ChoiceSet': {
      const chosen = value === undefined ? preset : String(value);
      if (value !== undefined) refuseUnknownChoice(input, String(value));
      return chosen === '' ? undefined : chosen;
    }
    case 'Input.Number':
      return value === undefined ? preset : String(value);
    default:
      return value === undefined ? (preset ?? '') : typedText(input, String(value));
  }
}

function refuseUnknownChoice(input: JsonObject, value: string): void {
  // A people picker offers more than the choices written in the card.
  if (input['choices.data'] !== undefined || value === '') return;
  const offered = objectsIn(input['choices']).map((choice) => textOf(choice['value']) ?? '');
  const picked = input['isMultiSelect'] === true ? value.split(',') : [value];
  const unknown = picked.find((one) => !offered.includes(one));
  if (unknown !== undefined) {
    const id = textOf(input['id']) ?? '';
    throw new Error(`"${id}" does not offer "${unknown}"; it offers: ${offered.join(', ')}`);
  }
}

/** The client stops typing at the longest length, and does not send what the pattern forbids. */
function typedText(input: JsonObject, value: string): string {
  const longest = input['maxLength'];
  const text = typeof longest === 'number' ? value.slice(0, longest) : value;
  const pattern = textOf(input['regex']);
  if (pattern !== undefined && text !== '' && !new RegExp(pattern).test(text)) {
    throw new Error(`The client refuses to send: "${text}" does not match ${pattern}`);
  }
  return text;
}
