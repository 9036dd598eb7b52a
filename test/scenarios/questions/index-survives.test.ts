import { expect, inject, it, onTestFinished } from 'vitest';
import { scene } from '../../support/scene.js';
import { startStorageProxy } from '../../support/storage-proxy.js';

it('finds what was recorded though the process died between record and index', async () => {
  const proxy = await startStorageProxy(inject('connectionString'));
  onTestFinished(proxy.close);
  const { teams, idle, restart, log } = await scene({ connectionString: proxy.connectionString });
  const anna = teams.person({ name: 'Anna Berg', locale: 'sv-SE', installed: true });
  const chat = teams.groupChat({ name: 'Norr', members: [anna] });
  await chat.installs(anna);
  await idle();

  // Nothing is written to the index from here on: as if each process died before it could.
  proxy.refuse((body) => body.includes('entry|decision'));
  await chat.says(anna, 'beslut Samtycken inhämtas av skolan');
  expect(chat.reads(anna, chat.last)).toContain('Beslut 1');
  await idle();
  await chat.says(anna, 'vad beslutade vi om samtycken?');
  expect(chat.reads(anna, chat.last)).toContain('Jag hittar inget beslut');

  proxy.refuse(() => false);
  await restart();
  const finds = async () => {
    await chat.says(anna, 'vad beslutade vi om samtycken?');
    return chat.reads(anna, chat.last).includes('inhämtas av skolan');
  };
  const deadline = Date.now() + 20_000;
  while (!(await finds())) {
    if (Date.now() > deadline) throw new Error('the index never heard of the decision');
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  expect(log.some(({ message }) => message.includes('left to the sweep'))).toBe(true);
});
