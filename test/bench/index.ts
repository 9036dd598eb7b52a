/** `npm run bench -- NAME …`: measurements that are too long for the test run. */
type Bench = (args: string[]) => Promise<boolean>;

/** A bench says what it found, and whether that is within its bounds. */
const BENCHES: Readonly<Record<string, () => Promise<{ run: Bench }>>> = {
  language: () => import('./language.js'),
  words: () => import('./words.js'),
  reminders: () => import('./reminders.js'),
  search: () => import('./search.js'),
};

const [name = '', ...args] = process.argv.slice(2);
const bench = BENCHES[name];
if (bench) {
  const { run } = await bench();
  process.exitCode = (await run(args)) ? 0 : 1;
} else {
  process.stderr.write(`npm run bench -- ${Object.keys(BENCHES).join('|')} …\n`);
  process.exitCode = 2;
}
