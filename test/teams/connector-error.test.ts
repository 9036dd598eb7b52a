import { describe, expect, it } from 'vitest';
import {
  connectorMeaning,
  meaningOf,
  NotSentInTime,
  unlessRefused,
  type Meaning,
} from '../../src/teams/connector-error.js';
import { refusalNames, type RefusalName } from '../support/teams-simulator/connector-refusals.js';
import { simulatorScene } from '../support/teams-simulator/simulator-scene.js';

/** Told by hand from Teams' documentation, for every error that it lists. */
const MEANINGS: Record<RefusalName, Meaning> = {
  BadArgument: 'fault',
  BotNotRegistered: 'fault',
  BotDisabledByAdmin: 'blocked',
  BotNotInConversationRoster: 'notInstalled',
  ConversationBlockedByUser: 'blocked',
  ForbiddenOperationException: 'notInstalled',
  InvalidBotApiHost: 'fault',
  MessageWritesBlocked: 'blocked',
  ConversationNotFound: 'chatGone',
  ActivityNotFoundInConversation: 'messageGone',
  PreconditionFailed: 'later',
  MessageSizeTooBig: 'fault',
  Throttled: 'later',
  ServiceError: 'fault',
  BadGateway: 'later',
  ServiceUnavailable: 'later',
  GatewayTimeout: 'later',
};

/** The error that the SDK makes of it. */
async function errorOf(work: () => Promise<unknown>): Promise<unknown> {
  try {
    await work();
  } catch (error) {
    return error;
  }
  throw new Error('it was not refused');
}

describe('an error from Teams', () => {
  it('is known by what it means, as the SDK hands it on', { timeout: 60_000 }, async () => {
    const found: Partial<Record<RefusalName, Meaning>> = {};
    const { teams, chat, anna } = await simulatorScene(async (context) => {
      await Promise.all(
        refusalNames.map(async (name) => {
          const error = await errorOf(() => context.sendActivity(name));
          found[name] = connectorMeaning(error);
        }),
      );
    });
    for (const name of refusalNames) {
      teams.refuse(name, ({ activity }) => activity?.['text'] === name);
    }
    await chat.says(anna, 'allt');
    expect(found).toEqual(MEANINGS);
  });

  it('that nobody has foreseen is a fault, except where something is merely not allowed', () => {
    expect([400, 404, 409, 418, 500, 501].map((status) => meaningOf(status))).toEqual(
      Array(6).fill('fault'),
    );
    expect(meaningOf(403, 'NewCodeOfNextYear')).toBe('refused');
  });

  it('may be no answer at all, which is worth another try', { timeout: 30_000 }, async () => {
    const found: Meaning[] = [];
    const { teams, chat, anna } = await simulatorScene(async (context) => {
      found.push(connectorMeaning(await errorOf(() => context.sendActivity('hej'))));
    });
    teams.goDown();
    await chat.says(anna, 'hej');
    expect(found).toEqual(['later']);
    expect(connectorMeaning(new NotSentInTime())).toBe('later');
  });
});

it('errors from elsewhere are faults', () => {
  const found = [new TypeError('x is not a function'), new Error('oj'), 'oj', null, undefined];
  expect(found.map(connectorMeaning)).toEqual(Array(5).fill('fault'));
});

it('a refusal that is named becomes its value, and every other is thrown on', async () => {
  const refusedWith = (statusCode: number, code: string) =>
    Promise.reject(Object.assign(new Error('no'), { statusCode, code }));
  const gone = { messageGone: false } as const;
  await expect(unlessRefused(Promise.resolve(7), gone)).resolves.toBe(7);
  const missing = refusedWith(404, 'ActivityNotFoundInConversation');
  await expect(unlessRefused(missing, gone)).resolves.toBe(false);
  await expect(unlessRefused(refusedWith(404, 'ConversationNotFound'), gone)).rejects.toThrow('no');
  await expect(unlessRefused(refusedWith(500, ''), gone)).rejects.toThrow('no');
});
