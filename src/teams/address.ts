import type { ConversationReference } from 'botbuilder';
import { z } from 'zod';

/** What it takes to write to a conversation without being asked; kept in the directory as text. */
const conversationSchema = z.object({
  serviceUrl: z.string(),
  conversationId: z.string(),
  conversationType: z.string(),
  tenantId: z.string(),
  channelId: z.string(),
  bot: z.string(),
});
export type ConversationAddress = z.infer<typeof conversationSchema>;

const accountSchema = z.object({ id: z.string(), aadObjectId: z.string().optional() });
export type AccountAddress = z.infer<typeof accountSchema>;

export function writeAddress(address: ConversationAddress | AccountAddress): string {
  return JSON.stringify(address);
}

export function readConversation(text: string): ConversationAddress {
  return conversationSchema.parse(JSON.parse(text));
}

export function readAccount(text: string): AccountAddress {
  return accountSchema.parse(JSON.parse(text));
}

export function toReference(address: ConversationAddress): Partial<ConversationReference> {
  const { serviceUrl, conversationId: id, conversationType, tenantId, channelId, bot } = address;
  const isGroup = conversationType !== 'personal';
  return {
    serviceUrl,
    channelId,
    bot: { id: bot, name: '' },
    conversation: { id, conversationType, tenantId, isGroup, name: '' },
  };
}
