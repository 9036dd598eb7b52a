import { connect } from 'node:net';
import { expect, it } from 'vitest';
import { openDoor } from './open-door.js';

const activity = {
  type: 'message',
  channelId: 'msteams',
  serviceUrl: 'http://127.0.0.1:9/',
  conversation: { id: '19:x@thread.v2', conversationType: 'groupChat' },
  from: { id: '29:x', name: 'Karin' },
  recipient: { id: '28:bot' },
};
const json = { 'content-type': 'application/json' };
const without = (part: string) =>
  JSON.stringify(Object.fromEntries(Object.entries(activity).filter(([name]) => name !== part)));

it.each(['{"type":', '', 'null', '[]', '"text"'])('answers 400 to a body of %j', async (body) => {
  const { send } = await openDoor();
  const answer = await send('POST', '/api/messages', body, json);
  expect(answer.status).toBe(400);
  expect(answer.text).toMatch(/Invalid JSON|body: /);
});

it.each(['type', 'channelId', 'serviceUrl', 'conversation', 'from', 'recipient'])(
  'answers 400 to an activity without %s, and names it',
  async (part) => {
    const { send } = await openDoor();
    const answer = await send('POST', '/api/messages', without(part), json);
    expect(answer.status).toBe(400);
    expect(JSON.parse(answer.text)).toMatchObject({
      code: 'BadRequest',
      faults: [`${part}: Required`],
    });
  },
);

it('answers 413 to a body of 5 MB, and goes on', async () => {
  const { send } = await openDoor();
  const body = JSON.stringify({ ...activity, text: 'x'.repeat(5_000_000) });
  expect((await send('POST', '/api/messages', body, json)).status).toBe(413);
  expect((await send('GET', '/healthz')).status).toBe(200);
});

it.each([
  ['text', { 'content-type': 'text/plain' }],
  ['a form', { 'content-type': 'application/x-www-form-urlencoded' }],
  ['an upload', { 'content-type': 'multipart/form-data; boundary=x' }],
  ['bytes', { 'content-type': 'application/octet-stream' }],
  ['nothing in particular', {}],
  ['what is packed', { ...json, 'content-encoding': 'gzip' }],
])('answers 415 to %s, and goes on', async (_, headers) => {
  const { send } = await openDoor();
  const answer = await send('POST', '/api/messages', JSON.stringify(activity), headers);
  expect(answer.status).toBe(415);
  expect((await send('GET', '/healthz')).status).toBe(200);
});

it('has one door', async () => {
  const { send } = await openDoor();
  expect((await send('POST', '/api/message', '{}', json)).status).toBe(404);
  expect((await send('GET', '/')).status).toBe(404);
  expect((await send('GET', '/api/messages')).status).toBe(405);
  expect((await send('DELETE', '/api/messages')).status).toBe(405);
});

it('goes on when a client hangs up in the middle of a word', async () => {
  const { send, port } = await openDoor();
  await new Promise<void>((closed) => {
    const socket = connect(port, '127.0.0.1', () => {
      const head = 'POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n';
      socket.write(`${head}Content-Length: 1000\r\n\r\n{"type":`, () => {
        socket.destroy();
        closed();
      });
    });
  });
  expect((await send('GET', '/healthz')).status).toBe(200);
});
