import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type Request,
  type Response,
  type TurnContext,
} from 'botbuilder';

import { isObject, parseJson } from './json.js';

/** The smallest real bot: the SDK's adapter behind node's own server. Tells whether the simulator is true to it. */
export interface PlainBot {
  url: string;
  adapter: CloudAdapter;
  close(): Promise<void>;
}

export async function startPlainBot(
  logic: (context: TurnContext, adapter: CloudAdapter) => Promise<void>,
): Promise<PlainBot> {
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
  const server = createServer((request, response) => {
    void readBody(request).then((body) =>
      adapter.process(asRequest(request, body), asResponse(response), (context) =>
        logic(context, adapter),
      ),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/api/messages`,
    adapter,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function readBody(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const parsed = parseJson(Buffer.concat(chunks).toString('utf8'));
  return isObject(parsed) ? parsed : {};
}

function asRequest(request: IncomingMessage, body: Record<string, unknown>): Request {
  return { body, headers: request.headers, method: request.method ?? '' };
}

/** The adapter expects the response of a web framework: set, collect, then end. */
function asResponse(response: ServerResponse): Response {
  let payload: string | undefined;
  return {
    socket: response.socket,
    header: (name: unknown, value: unknown) => {
      response.setHeader(String(name), String(value));
    },
    status: (code: number) => {
      response.statusCode = code;
    },
    send: (body: unknown) => {
      payload = typeof body === 'string' ? body : JSON.stringify(body);
    },
    end: () => {
      response.end(payload);
    },
  };
}
