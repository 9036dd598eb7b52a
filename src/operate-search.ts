import { parseArgs } from 'node:util';
import { ConfigError, readConfig } from './config.js';
import type { GroupId } from './domain/ids.js';
import { dateIn, minusDays } from './domain/time.js';
import { withGroupAsOne } from './operator-arguments.js';
import { wording } from './search/wording.js';
import { allGroups } from './store/all-groups.js';
import { createMeanings } from './store/meanings-store.js';
import { createRecordStore } from './store/record-store.js';
import { createSearchStore } from './store/search-store.js';
import { openStorageAccess } from './store/storage-access.js';
import { openTables } from './store/tables.js';
import { rebuildSearch } from './usecases/rebuild-search.js';

/** What an operator can do about questions, on the same settings as the bot. */
const USAGE = 'npm run search -- rebuild [--group ID] | meanings [--days N]\n';

const DAYS = '30';

interface Options {
  readonly group?: string | undefined;
  readonly days: string;
}

const COMMANDS: Readonly<
  Record<string, (tables: Tables, options: Options, zone: string) => Promise<string>>
> = {
  rebuild,
  meanings,
};

type Tables = ReturnType<typeof openTables>;

/** A line for each group: its id, and how many records it has. */
async function rebuild(tables: Tables, { group }: Options): Promise<string> {
  const record = createRecordStore(tables.record);
  const ports = { record, search: createSearchStore(tables.search), wording };
  const groups = group === undefined ? await allGroups(tables.record) : [group as GroupId];
  let lines = '';
  for (const id of groups) lines += `${id}\t${await rebuildSearch(ports, id)}\n`;
  return `${lines}${groups.length} built\n`;
}

/** How often each meaning was offered for a line that was not understood, and how often it was right. */
async function meanings(tables: Tables, { days }: Options, zone: string): Promise<string> {
  const from = dateIn(zone, minusDays(new Date().toISOString(), Number(days), zone));
  const counts = await createMeanings(tables.meanings).since(from);
  const lines = [...counts]
    .sort((a, b) => b.picked - a.picked || b.offered - a.offered)
    .map(({ meaning, offered, picked }) => `${meaning}\t${offered}\t${picked}\n`);
  return ['meaning\toffered\tpicked\n', ...lines].join('');
}

/** The exit code: 2 for what was asked wrongly. */
async function run(given: readonly string[]): Promise<number> {
  try {
    const args = withGroupAsOne(given);
    const options = { group: { type: 'string' }, days: { type: 'string', default: DAYS } } as const;
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const command = COMMANDS[positionals.join(' ')];
    if (!command || !/^\d{1,4}$/.test(values.days)) {
      process.stderr.write(USAGE);
      return 2;
    }
    const config = readConfig(process.env);
    const tables = openTables(openStorageAccess(config.storage), config.tablePrefix);
    await tables.create();
    process.stdout.write(await command(tables, values, config.zone));
    return 0;
  } catch (error) {
    const isAskedWrongly = error instanceof ConfigError || isArgumentFault(error);
    if (!isAskedWrongly) throw error;
    process.stderr.write(`${error.message}\n${error instanceof ConfigError ? '' : USAGE}`);
    return 2;
  }
}

function isArgumentFault(error: unknown): error is Error {
  return (
    error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  );
}

process.exitCode = await run(process.argv.slice(2));
