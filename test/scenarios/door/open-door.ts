import { randomBytes } from 'node:crypto';
import { inject, onTestFinished } from 'vitest';
import { buildApp } from '../../../src/app.js';
import { readConfig } from '../../../src/config.js';

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** The whole app, for those who knock without being Teams. */
export async function openDoor() {
  const config = readConfig({
    PORT: '0',
    RUN_WITHOUT_AUTHENTICATION: 'local',
    STORAGE_CONNECTION_STRING: inject('connectionString'),
    TABLE_PREFIX: `T${randomBytes(6).toString('hex')}`,
  });
  const app = buildApp(config, { log: silent });
  const port = await app.start();
  onTestFinished(() => app.stop());
  return { port, send: sender(port) };
}

export function sender(port: number) {
  return async (
    method: string,
    path: string,
    body?: string,
    headers: Record<string, string> = {},
  ): Promise<{ status: number; text: string }> => {
    // As bytes, so that no content type is made up where the test gives none.
    const bytes = body === undefined ? null : new TextEncoder().encode(body);
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      headers,
      body: bytes,
    });
    return { status: response.status, text: await response.text() };
  };
}
