import { TableClient } from '@azure/data-tables';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, inject, it, onTestFinished } from 'vitest';
import { limitTime } from '../../src/store/time-limit.js';

it('a call to storage that is never answered fails, rather than hold its caller for ever', async () => {
  let asked = 0;
  const silent = createServer(() => (asked += 1));
  await new Promise<void>((listening) => silent.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    silent.closeAllConnections();
    silent.close();
  });
  const { port } = silent.address() as AddressInfo;
  const there = inject('connectionString').replace(
    /TableEndpoint=http:\/\/127\.0\.0\.1:\d+/,
    `TableEndpoint=http://127.0.0.1:${port}`,
  );
  const table = TableClient.fromConnectionString(there, 'Record', {
    allowInsecureConnection: true,
  });
  limitTime(table.pipeline, 300);
  await expect(table.getEntity('a', 'b')).rejects.toThrow(/abort/i);
  expect(asked).toBe(1);
});
