import { childrenOf } from './card-walk.js';
import { isObject, objectsIn, textOf, type JsonObject } from './json.js';

/** All the words of a card in reading order, a line for each element; buttons stand in brackets. */
export function cardText(card: JsonObject): string {
  return linesOf(card)
    .map((line) => withoutMentionTags(line).trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** Teams shows `<at>Name</at>` as the name. */
export function withoutMentionTags(text: string): string {
  return text.replace(/<at(?: id="\d+")?>(.*?)<\/at>/g, '@$1');
}

function linesOf(node: JsonObject): string[] {
  if (node['isVisible'] === false) return [];
  return [...ownLines(node), ...childLines(node)];
}

function ownLines(node: JsonObject): string[] {
  const type = textOf(node['type']) ?? '';
  if (type.startsWith('Action.')) return [`[${textOf(node['title']) ?? ''}]`.replace('[]', '')];
  if (type.startsWith('Input.')) return inputLines(node);
  switch (type) {
    case 'TextBlock':
      return [textOf(node['text']) ?? ''];
    case 'RichTextBlock':
      return [richText(node)];
    case 'FactSet':
      return objectsIn(node['facts']).map(
        (fact) => `${textOf(fact['title']) ?? ''}: ${textOf(fact['value']) ?? ''}`,
      );
    case 'Image':
      return [textOf(node['altText']) ?? ''];
    default:
      // Newer elements (badges, charts, progress): whatever words they carry under the usual names.
      return type === 'AdaptiveCard'
        ? []
        : ['title', 'text', 'label'].flatMap((key) => textOf(node[key]) ?? []);
  }
}

function inputLines(input: JsonObject): string[] {
  const words = ['label', 'title', 'placeholder', 'value'];
  // The value of a choice or a toggle is a key; its words are in the choices or the title.
  const readable = ['Input.ChoiceSet', 'Input.Toggle'].includes(textOf(input['type']) ?? '')
    ? words.slice(0, 3)
    : words;
  return [
    ...readable.flatMap((key) => textOf(input[key]) ?? []),
    ...objectsIn(input['choices']).map((choice) => `( ) ${textOf(choice['title']) ?? ''}`),
  ];
}

function richText(block: JsonObject): string {
  const inlines: unknown[] = Array.isArray(block['inlines']) ? block['inlines'] : [];
  return inlines
    .map((inline) => (isObject(inline) ? (textOf(inline['text']) ?? '') : String(inline)))
    .join('');
}

function childLines(node: JsonObject): string[] {
  if (node['type'] === 'RichTextBlock') return [];
  // A table row is read as one line.
  if (node['type'] === 'TableRow') {
    return [
      childrenOf(node)
        .map((cell) => linesOf(cell).join(' '))
        .join(' | '),
    ];
  }
  return childrenOf(node).flatMap(linesOf);
}
