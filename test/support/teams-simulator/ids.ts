import { randomBytes, randomUUID } from 'node:crypto';

let lastActivityId = Date.now();

/** Numeric-looking and increasing, as in Teams. Unique in the process, so simulators can share a store. */
export function newActivityId(): string {
  lastActivityId += 1;
  return String(lastActivityId);
}

export function newGuid(): string {
  return randomUUID();
}

/** The id Teams gives a person towards one bot. It may contain `-` and `_`. */
export function newMri(): string {
  return `29:1${randomBytes(32).toString('base64url')}`;
}

export type ConversationKind = 'personal' | 'groupChat' | 'meeting' | 'channel';

export function newConversationId(kind: ConversationKind): string {
  const hex = randomBytes(16).toString('hex');
  switch (kind) {
    case 'personal':
      return `a:1${randomBytes(48).toString('base64url')}`;
    case 'groupChat':
      return `19:${hex}@thread.v2`;
    case 'meeting':
      return `19:meeting_${Buffer.from(hex).toString('base64url')}@thread.v2`;
    case 'channel':
      return `19:${hex}@thread.tacv2`;
  }
}

/**
 * Meeting ids are Base64 of the conversation, and so may contain `/` and `+`. The last three bytes see to it
 * that they always do here: a bot that puts the id unescaped in a path or a table key is found out.
 */
export function meetingIdOf(conversationId: string): string {
  const text = `0#${conversationId}#0`;
  const padded = text.padEnd(Math.ceil(text.length / 3) * 3, '#');
  return Buffer.concat([Buffer.from(padded), Buffer.from([0xfb, 0xff, 0xfe])]).toString('base64');
}
