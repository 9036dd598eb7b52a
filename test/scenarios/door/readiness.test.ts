import { expect, it, onTestFinished } from 'vitest';
import { createServer } from '../../../src/http/server.js';
import { openTables } from '../../../src/store/tables.js';
import { ownTables } from '../../store/own-tables.js';
import { openDoor, sender } from './open-door.js';

/** The account of every emulator, at a port where nobody answers. */
const GONE = [
  'DefaultEndpointsProtocol=http;AccountName=devstoreaccount1',
  `AccountKey=${Buffer.alloc(64).toString('base64')}`,
  'QueueEndpoint=http://127.0.0.1:9/devstoreaccount1',
  'TableEndpoint=http://127.0.0.1:9/devstoreaccount1',
].join(';');

/** The web server alone: the app would not start without its storage. */
async function serve(checkReady: () => Promise<void>) {
  const server = createServer({ handleActivity: () => Promise.resolve(), checkReady });
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  onTestFinished(() => {
    server.close();
  });
  return sender(server.address().port);
}

it('is alive and ready while storage answers', async () => {
  const { send } = await openDoor();
  expect(await send('GET', '/healthz')).toEqual({ status: 200, text: '{"status":"ok"}' });
  expect(await send('GET', '/readyz')).toEqual({ status: 200, text: '{"status":"ready"}' });
});

it('is alive but not ready when storage is gone, and says so soon', async () => {
  const tables = openTables({ kind: 'connectionString', connectionString: GONE });
  const send = await serve(() => tables.ping());
  const from = performance.now();
  const answer = await send('GET', '/readyz');
  expect(answer.status).toBe(503);
  expect(JSON.parse(answer.text)).toMatchObject({ status: 'not ready' });
  expect(performance.now() - from).toBeLessThan(1500);
  // Where storage is, and with which key, is nobody's business.
  expect(answer.text).not.toMatch(/127\.0\.0\.1|devstoreaccount1/);
  expect((await send('GET', '/healthz')).status).toBe(200);
});

it('is ready again as soon as storage is back', async () => {
  const tables = await ownTables();
  let gone = true;
  const send = await serve(() => (gone ? Promise.reject(new Error('gone')) : tables.ping()));
  expect((await send('GET', '/readyz')).status).toBe(503);
  gone = false;
  expect((await send('GET', '/readyz')).status).toBe(200);
});
