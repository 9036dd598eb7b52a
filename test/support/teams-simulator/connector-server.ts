import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { teamsError, type Answer, type CallRecord, type ConnectorCall } from './connector-call.js';
import { carryOut, routeOf } from './connector-routes.js';
import { copyOf, isObject, parseJson, type JsonObject } from './json.js';
import type { World } from './world.js';

/** As in production the service address has a path of its own and ends with a slash. */
const BASE = '/emea';

/** The door the bot knocks on: the Bot Connector. Resolves to the service URL and the server. */
export async function startConnector(world: World): Promise<{ url: string; server: Server }> {
  const server = createServer((request, response) => {
    handle(world, request, response).catch((error: unknown) => {
      response.statusCode = 500;
      response.end(String(error));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}${BASE}/`, server };
}

async function handle(
  world: World,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await bodyOf(request);
  const call = callOf(request, body);
  const record: CallRecord = { ...call, status: 0, at: new Date() };
  world.sent.push(record);
  if (world.down) {
    request.socket.destroy();
    return;
  }
  const fault = world.faults.take(call);
  if (fault !== undefined && fault.answer === undefined) {
    carryOut(world, call);
    request.socket.destroy();
    return;
  }
  const answer = fault?.answer ?? answerTo(world, call);
  record.status = answer.status;
  send(response, answer);
}

function answerTo(world: World, call: ConnectorCall): Answer {
  const chat =
    call.conversationId === undefined ? undefined : world.conversation(call.conversationId);
  const refusal = world.limits?.refuse(call, chat?.tenantId ?? world.tenantId);
  if (refusal !== undefined) return refusal;
  try {
    return carryOut(world, call);
  } catch (error) {
    return teamsError(500, 'ServiceError', String(error));
  }
}

function send(response: ServerResponse, { status, body, headers }: Answer): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(body === undefined ? '' : JSON.stringify(body));
}

function callOf(request: IncomingMessage, body: JsonObject): ConnectorCall {
  const url = new URL(request.url ?? '/', 'http://connector');
  const path = url.pathname.replace(BASE, '').replace(/\/{2,}/g, '/');
  const method = request.method ?? 'GET';
  const { kind, params } = routeOf(method, path);
  const hasActivity = kind === 'send' || kind === 'update';
  return {
    method,
    path,
    kind,
    params,
    query: url.searchParams,
    body,
    conversationId: params['conversationId'],
    activity: hasActivity ? copyOf(body) : undefined,
    authorization: request.headers.authorization,
  };
}

async function bodyOf(request: IncomingMessage): Promise<JsonObject> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const parsed = parseJson(Buffer.concat(chunks).toString('utf8'));
  return isObject(parsed) ? parsed : {};
}
