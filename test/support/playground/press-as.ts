import { groupIdOf } from '../../../src/teams/identity.js';
import { readConfig } from './playground-config.js';
import { postAs } from './post-as.js';

/** Presses a button of a card in the group chat as a member who is not the current user. */
export async function pressAs(
  url: string,
  memberName: string,
  verb: string,
  data: Record<string, number>,
): Promise<void> {
  const { tenantId, groupChats } = await readConfig(url);
  const group = groupIdOf(tenantId, groupChats[0].id);
  await postAs(url, memberName, {
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: {
      action: { type: 'Action.Execute', verb, data: { group, ...data } },
      trigger: 'manual',
    },
  });
}
