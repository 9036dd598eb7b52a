import { randomUUID } from 'node:crypto';
import { readConfig } from './playground-config.js';

/**
 * Gives the bot an activity of the group chat as if this member had caused it: a message of somebody
 * who is not the current user, or the start of a meeting. The screen shows only the bot's reply.
 */
export async function postAs(
  url: string,
  memberName: string,
  activity: Record<string, unknown>,
): Promise<void> {
  const config = await readConfig(url);
  const member = [config.currentUser, ...config.users].find(({ name }) => name === memberName);
  if (member === undefined) throw new Error(`no member called ${memberName}`);
  const { tenantId } = config;
  const complete = {
    type: 'message',
    id: randomUUID(),
    timestamp: new Date().toISOString(),
    channelId: 'msteams',
    serviceUrl: `${url}/_connector`,
    locale: 'sv-SE',
    from: { id: member.id, name: member.name, aadObjectId: member.aadObjectId },
    recipient: config.bot,
    conversation: {
      id: config.groupChats[0].id,
      conversationType: 'groupChat',
      isGroup: true,
      tenantId,
    },
    channelData: { tenant: { id: tenantId } },
    ...activity,
  };
  const response = await fetch(`${url}/_internal/v1/customActivities`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(complete),
  });
  if (!response.ok) throw new Error(`the Playground answered ${response.status}`);
}
