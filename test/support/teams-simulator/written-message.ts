import { clientInfo } from './incoming-activity.js';
import type { JsonObject } from './json.js';
import type { Person } from './person.js';

export interface WrittenMessage {
  text: string;
  entities: JsonObject[];
  attachments: JsonObject[];
}

/**
 * What Teams makes of a typed message: each `@Name` that was picked from the list becomes a tag with an entity,
 * and the same words come a second time as HTML.
 */
export function writtenMessage(
  writer: Person,
  typed: string,
  mentions: { id: string; name: string }[],
): WrittenMessage {
  let text = typed;
  for (const { name } of mentions) {
    const replaced = text.replace(nameAfterAt(name), `<at>${name}</at>`);
    if (replaced === text) throw new Error(`"${typed}" does not contain @${name}`);
    text = replaced;
  }
  const entities = mentions.map(({ id, name }) => ({
    type: 'mention',
    mentioned: { id, name },
    text: `<at>${name}</at>`,
  }));
  return {
    text,
    entities: [...entities, clientInfo(writer)],
    attachments: [{ contentType: 'text/html', content: asHtml(text) }],
  };
}

/** `@Bo Ek` but not the beginning of `@Bo Ekström`. */
function nameAfterAt(name: string): RegExp {
  const literal = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`@${literal}(?![\\p{L}\\p{N}])`, 'u');
}

function asHtml(text: string): string {
  let item = 0;
  const spans = text.replace(/&/g, '&amp;').replace(/<at>(.*?)<\/at>/g, (_, name: string) => {
    const span = `<span itemscope itemtype="http://schema.skype.com/Mention" itemid="${item}">${name}</span>`;
    item += 1;
    return span;
  });
  return `<p>${spans.replace(/\n/g, '<br>')}</p>`;
}
