import type { Activity, Mention } from 'botbuilder';
import type { Person } from '../domain/ids.js';
import { personIdOf } from './identity.js';
import type { RosterEntry } from './roster.js';

export interface MessageText {
  /** What was written, without the bot's own mention; other mentions are `<at>0</at>`, `<at>1</at>` … */
  readonly text: string;
  readonly mentioned: readonly Person[];
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/** Mentions carry a Teams id and sometimes nothing else; the roster tells who that is. */
export function readMessage(
  activity: Partial<Activity>,
  roster: readonly RosterEntry[],
): MessageText {
  const mentions = (activity.entities ?? [])
    .filter((entity): entity is Mention => entity.type === 'mention')
    .map((entity) => ({ name: plainName(entity.text), account: entity.mentioned, used: false }));
  const mentioned: Person[] = [];
  const text = (activity.text ?? '').replace(/<at[^>]*>(.*?)<\/at>/gs, (token, inner: string) => {
    const mention = mentions.find(({ name, used }) => !used && name === plainName(token));
    if (!mention) return `@${inner}`;
    mention.used = true;
    if (mention.account.id === activity.recipient?.id) return ' ';
    const { id, aadObjectId, name } = mention.account;
    const entry = roster.find(
      ({ account }) => account.id === id || (aadObjectId && account.aadObjectId === aadObjectId),
    );
    mentioned.push(entry?.person ?? { id: personIdOf(mention.account), name });
    return `<at>${mentioned.length - 1}</at>`;
  });
  return {
    text: text.replace(/&(?:nbsp|lt|gt|quot|#39|amp);/g, (code) => ENTITIES[code] ?? code).trim(),
    mentioned,
  };
}

function plainName(token: string): string {
  return token.replace(/<[^>]*>/g, '').trim();
}
