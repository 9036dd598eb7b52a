import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { TableClient } from '@azure/data-tables';
import { expect, it } from 'vitest';
import { groupOnRecord } from './group-on-record.js';

const run = promisify(execFile);

it('builds the index anew from the record, of all groups or of one', async () => {
  const { asks, anna, connectionString, prefix } = await groupOnRecord();
  const table = TableClient.fromConnectionString(connectionString, `${prefix}Search`, {
    allowInsecureConnection: true,
  });
  const rows = async () => {
    const keys: string[] = [];
    for await (const { partitionKey, rowKey } of table.listEntities()) {
      keys.push(`${partitionKey}/${rowKey}`);
    }
    return keys.sort();
  };
  const operate = async (...args: string[]) => {
    const env = {
      ...process.env,
      RUN_WITHOUT_AUTHENTICATION: 'local',
      STORAGE_CONNECTION_STRING: connectionString,
      TABLE_PREFIX: prefix,
    };
    return (await run('npx', ['tsx', 'src/operate-search.ts', ...args], { env })).stdout;
  };
  const whole = await rows();
  const [group = ''] = whole[0]?.split('/') ?? [];
  for (const name of whole) {
    const [partition = '', key = ''] = name.split('/');
    await table.deleteEntity(partition, key);
  }
  expect(await asks(anna, 'vem skulle ringa BUP?')).toContain('Jag hittar ingen');

  expect(await operate('rebuild')).toBe(`${group}\t4\n1 built\n`);
  expect(await rows()).toEqual(whole);
  expect(await asks(anna, 'vem skulle ringa BUP?')).toContain('Ansvarig: Bo Ek');
  expect(await operate('rebuild', '--group', group)).toBe(`${group}\t4\n1 built\n`);
  expect(await rows()).toEqual(whole);
  await expect(operate('rebuild', '--all')).rejects.toMatchObject({ code: 2 });
});
