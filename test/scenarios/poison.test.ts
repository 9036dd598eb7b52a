import { expect, it } from 'vitest';
import { operator } from '../support/operator.js';
import { scene } from '../support/scene.js';
import { hoursAhead } from '../support/working-day.js';

it('a reminder that always fails is put away, listed, replayed and delivered', async () => {
  const { teams, prefix, connectionString, log } = await scene({ env: { RETRY_SECONDS: '1' } });
  const anna = teams.person({ name: 'Anna Berg' });
  const bo = teams.person({ name: 'Bo Ek' });
  const chat = teams.groupChat({ name: 'Samverkan Norr', members: [anna, bo] });
  const alone = teams.personalChat(bo);
  await chat.installs(anna);
  await chat.says(anna, 'uppdrag @Bo Ek skickar listan', { mentions: [bo] });
  const fault = teams.refuse('ServiceError', (call) => call.conversationId === alone.id);
  await chat.says(anna, `nästa möte ${hoursAhead(6)}`);
  const givenUp = () => log.filter(({ fields }) => 'givenUp' in fields && fields.givenUp === true);
  await expect.poll(givenUp, { timeout: 50_000, interval: 200 }).toHaveLength(1);

  const reminders = operator(prefix, connectionString);
  const listed = await reminders('poison', 'list');
  expect(listed).toMatch(/^\S+\tRestError 500 ServiceError\t\S+\t\S+\t\S+\n1 put away\n$/);
  expect(listed).not.toContain('Bo Ek');

  fault.stop();
  expect(await reminders('poison', 'replay')).toBe('1 put back in the queue\n');
  await teams.until(() => alone.messages.length > 0, 20_000);
  expect(alone.reads(bo, alone.last)).toContain('skickar listan');
  expect(await reminders('poison', 'list')).toBe('0 put away\n');
  expect(alone.messages).toHaveLength(1);
  await expect(reminders('poison', 'eat')).rejects.toThrow(/poison list\|replay/);
}, 120_000);
