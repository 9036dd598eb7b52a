import { randomUUID } from 'node:crypto';
import { ActivityTypes, type TurnContext } from 'botbuilder';
import { translate } from '../i18n/translate.js';
import type { Ports } from '../usecases/ports.js';

/**
 * The one place where a fault in a turn ends: the log has it all, the person a calm sentence
 * and a reference that finds it.
 */
export async function onTurnError(context: TurnContext, error: Error, ports: Ports): Promise<void> {
  const { type } = context.activity;
  const reference = randomUUID().slice(0, 8);
  ports.log.error({ err: error, reference, activity: type }, 'a turn failed');
  const language = /^en\b/i.test(context.activity.locale ?? '') ? 'en' : 'sv';
  const text = translate(language)('fault', { reference });
  try {
    if (type === (ActivityTypes.Invoke as string)) {
      const body = {
        statusCode: 500,
        type: 'application/vnd.microsoft.error',
        value: { code: 'InternalServerError', message: text },
      };
      await context.sendActivity({
        type: ActivityTypes.InvokeResponse,
        value: { status: 200, body },
      });
    } else if (type === (ActivityTypes.Message as string)) {
      await context.sendActivity(text);
    }
  } catch (unreachable) {
    ports.log.error({ err: unreachable, reference }, 'and the person could not be told');
  }
}
