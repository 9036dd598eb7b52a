import { TeamsInfo, type TurnContext } from 'botbuilder';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createAdapter } from '../../../src/teams/adapter.js';
import { writeAddress } from '../../../src/teams/address.js';
import { NotSentInTime } from '../../../src/teams/connector-error.js';
import { createWithin } from '../../../src/teams/proactive.js';
import { createLimiter } from '../../../src/teams/sending/limiter.js';
import { limitSending, type Sending } from '../../../src/teams/sending/limited-connector.js';
import type { RefusalName } from '../../support/teams-simulator/connector-refusals.js';
import { refusalOf } from '../../support/teams-simulator/simulator-scene.js';
import { startTeamsSimulator } from '../../support/teams-simulator/start-teams-simulator.js';

/** An adapter with a limiter, and a chat that it can write to. */
async function start() {
  const teams = await startTeamsSimulator({ enforceLimits: true });
  onTestFinished(() => teams.close());
  const adapter = createAdapter(null);
  const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() };
  limitSending(adapter, createLimiter(), log);
  const within = createWithin(adapter, '');
  const anna = teams.person({ name: 'Anna Berg' });
  const chat = teams.groupChat({ name: 'Norr', members: [anna], installed: true });
  const address = writeAddress({
    serviceUrl: teams.serviceUrl,
    conversationId: chat.id,
    conversationType: 'groupChat',
    tenantId: teams.tenantId,
    channelId: 'msteams',
    bot: teams.bot.id,
  });
  const run = (work: (context: TurnContext) => Promise<unknown>, sending?: Sending) =>
    within(address, work, sending);
  const send = (text = 'hej', sending?: Sending) =>
    run((context) => context.sendActivity(text), sending);
  return { teams, chat, log, run, send, statuses: () => teams.sent.map(({ status }) => status) };
}

describe('a call to Teams', () => {
  it.each<RefusalName>(['PreconditionFailed', 'Throttled', 'BadGateway', 'ServiceUnavailable'])(
    'that is refused with %s is made again, once',
    async (name) => {
      const { teams, chat, send, statuses } = await start();
      teams.refuse(name, () => true, 1);
      await send();
      expect(statuses()).toHaveLength(2);
      expect(chat.messages).toHaveLength(1);
    },
  );

  it('waits for as long as Teams asked', async () => {
    const { teams, send } = await start();
    teams.fail({ status: 429, code: 'Throttled', retryAfter: 2, times: 1 });
    await send();
    const [first, second] = teams.sent.map(({ at }) => at.getTime());
    expect((second ?? 0) - (first ?? 0)).toBeGreaterThanOrEqual(2000);
  });

  it('is made four times at most: the SDK adds none of its own', { timeout: 30_000 }, async () => {
    const { teams, send, statuses } = await start();
    teams.refuse('BadGateway');
    expect(await refusalOf(send())).toMatch(/^502/);
    expect(statuses()).toEqual([502, 502, 502, 502]);
  });

  it.each<RefusalName>([
    'BadArgument',
    'MessageWritesBlocked',
    'ConversationNotFound',
    'MessageSizeTooBig',
    'ServiceError',
  ])('that is refused with %s is not made again', async (name) => {
    const { teams, send, statuses } = await start();
    teams.refuse(name);
    expect(await refusalOf(send())).not.toBe('none');
    expect(statuses()).toHaveLength(1);
  });

  it('whose answer is lost is made again', async () => {
    const { teams, chat, send } = await start();
    teams.loseAnswer();
    await send();
    expect(chat.messages).toHaveLength(2);
  });

  it('does not wait where it would come too late, and says that it was not made', async () => {
    const { teams, send, statuses } = await start();
    teams.fail({ status: 429, code: 'Throttled', retryAfter: 30, times: 1 });
    const giveUpAt = () => performance.now() + 1000;
    const hurried: Sending = { urgency: 'reminder', giveUpAt };
    expect(await refusalOf(send('ett', hurried))).toMatch(/^429/);
    await expect(send('två', hurried)).rejects.toThrow(NotSentInTime);
    expect(statuses()).toEqual([429]);
  });
});

it('no limit is broken by many calls at once, whatever they ask for', async () => {
  const { teams, chat, send, run, statuses } = await start();
  await Promise.all([
    ...Array.from({ length: 20 }, (_, index) => send(`${index}`)),
    ...Array.from({ length: 20 }, () => run((context) => TeamsInfo.getPagedMembers(context, 10))),
  ]);
  const [first] = chat.messages;
  await Promise.all(
    Array.from({ length: 10 }, (_, index) =>
      run((context) =>
        context.updateActivity({ id: first?.id ?? '', type: 'message', text: `${index}` }),
      ),
    ),
  );
  expect(statuses().filter((status) => status === 429)).toEqual([]);
  expect(teams.sent).toHaveLength(50);
});
