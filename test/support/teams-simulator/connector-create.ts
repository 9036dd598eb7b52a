import { teamsError, type Answer, type ConnectorCall } from './connector-call.js';
import { sendActivity } from './connector-messages.js';
import { isObject, objectsIn, textOf } from './json.js';
import type { World } from './world.js';

/** Opens the 1:1 conversation with a person who has the app. Bots cannot create group chats. */
export function createConversation(world: World, { body }: ConnectorCall): Answer {
  const members = objectsIn(body['members']);
  const channelData = isObject(body['channelData']) ? body['channelData'] : {};
  const tenant = isObject(channelData['tenant']) ? channelData['tenant']['id'] : undefined;
  if (members.length !== 1 || body['isGroup'] === true) {
    return teamsError(400, 'BadArgument', 'Exactly one member is expected.');
  }
  if (textOf(tenant ?? body['tenantId']) === undefined) {
    return teamsError(400, 'BadArgument', 'The tenant is missing.');
  }
  const person = world.person(textOf(members[0]?.['id']) ?? '');
  if (person === undefined) return teamsError(400, 'BadArgument', 'Unknown user id.');
  const conversation = world.personalConversation(person);
  if (!conversation.hasBot) {
    return teamsError(
      403,
      'ForbiddenOperationException',
      'Bot is not installed in the personal scope of the user.',
    );
  }
  const first = isObject(body['activity']) ? body['activity'] : undefined;
  if (first === undefined) return { status: 201, body: { id: conversation.id } };
  const sent = sendActivity(world, conversation, { type: 'message', ...first });
  if (sent.status !== 201) return sent;
  const activityId = isObject(sent.body) ? sent.body['id'] : undefined;
  return { status: 201, body: { id: conversation.id, activityId } };
}
