import type { Page } from 'playwright-core';

export interface PrivateMessage {
  text?: string;
  attachments?: { contentType: string; content?: unknown }[];
}

interface LogEntry {
  conversationId?: string;
  activityName?: string;
  request?: { body?: PrivateMessage & { members?: { id: string }[] } };
  response?: { body?: { id?: string } };
}

/**
 * Only the current user has a personal chat on the screen. What the bot sends to the others is seen
 * in the stream that feeds the log panel. To be called before the page is loaded.
 */
export function recordPrivateMessages(page: Page): ReadonlyMap<string, PrivateMessage[]> {
  const memberOf = new Map<string, string>();
  const messages = new Map<string, PrivateMessage[]>();
  const record = (entry: LogEntry): void => {
    const body = entry.request?.body;
    if (entry.activityName === 'createConversation') {
      const [conversationId, memberId] = [entry.response?.body?.id, body?.members?.[0]?.id];
      if (conversationId !== undefined && memberId !== undefined)
        memberOf.set(conversationId, memberId);
      return;
    }
    const chat = entry.conversationId ?? '';
    // The other members' chats are named like this; one that was begun before this page was opened
    // keeps its own name, because whose it is was said only then.
    const key = memberOf.get(chat) ?? (chat.endsWith('@test.user') ? chat : undefined);
    if (entry.activityName !== 'message' || key === undefined || body === undefined) return;
    messages.set(key, [...(messages.get(key) ?? []), body]);
  };
  page.on('websocket', (socket) => {
    if (!socket.url().endsWith('/_ws/log/stream')) return;
    socket.on('framereceived', ({ payload }) => {
      const frame = JSON.parse(payload.toString()) as { logAction?: string; log?: LogEntry };
      if (frame.logAction === 'appendLog' && frame.log !== undefined) record(frame.log);
    });
  });
  return messages;
}
