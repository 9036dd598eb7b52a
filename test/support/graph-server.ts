import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What Graph was asked, and what it said. */
export interface GraphCall {
  readonly user: string;
  readonly authorization: string | undefined;
  readonly status: number;
}

const ROUTE = /^\/v1\.0\/users\/([^/]+)\/teamwork\/installedApps$/;

/**
 * Graph on this machine, as far as it installs apps for people: the documented answers for a user
 * it knows or not, an app in the catalogue or not, one that is installed already, and refusals.
 */
export async function startGraphServer(teamsAppId: string) {
  const installed = new Set<string>();
  const users = new Map<string, () => Promise<unknown>>();
  const calls: GraphCall[] = [];
  /** What the next calls get, before anything else. */
  const next: { status: number; retryAfter?: string }[] = [];

  const server = createServer((request, response) => {
    void answer(request).then(({ status, user, code = null, retryAfter = null }) => {
      calls.push({ user, authorization: request.headers.authorization, status });
      if (retryAfter !== null) response.setHeader('retry-after', retryAfter);
      response.setHeader('content-type', 'application/json');
      response.statusCode = status;
      response.end(code === null ? '' : JSON.stringify({ error: { code, message: user } }));
    });
  });
  const url = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1.0`;

  async function answer(request: IncomingMessage): Promise<{
    status: number;
    user: string;
    code?: string;
    retryAfter?: string;
  }> {
    const [, user = ''] = ROUTE.exec(request.url ?? '') ?? [];
    const refusal = next.shift();
    if (refusal) return { ...refusal, user, code: 'TooManyRequests' };
    if (request.method !== 'POST' || user === '') return { status: 404, user, code: 'NotFound' };
    const body = JSON.parse(await textOf(request)) as Record<string, unknown>;
    if (body['teamsApp@odata.bind'] !== `${url()}/appCatalogs/teamsApps/${teamsAppId}`) {
      return { status: 404, user, code: 'NotFound' };
    }
    const install = users.get(user);
    if (!install) return { status: 404, user, code: 'NotFound' };
    if (installed.has(user)) return { status: 409, user, code: 'Conflict' };
    installed.add(user);
    await install();
    return { status: 201, user };
  }

  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: url(),
    calls,
    /** A user of the directory, and what happens in Teams when the app comes to them. */
    knows(user: string, install: () => Promise<unknown> = () => Promise.resolve()): void {
      users.set(user, install);
    },
    has: (user: string) => void installed.add(user),
    refuses: (status: number, retryAfter?: string) =>
      void next.push({ status, ...(retryAfter && { retryAfter }) }),
    close: () =>
      new Promise<void>((closed) =>
        server.close(() => {
          closed();
        }),
      ),
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
