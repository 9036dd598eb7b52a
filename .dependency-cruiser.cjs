/** The house's rules (ARCHITECTURE.md): the test run fails where an import breaks one. */
const room = (name) => `^src/${name}/`;
const adapters = ['teams', 'store', 'http', 'reminders'];

/** Only `owner` may import `package`. */
const onlyIn = (owner, name, packages) => ({
  name,
  severity: 'error',
  from: { path: '^src/', pathNot: owner },
  to: { path: `node_modules/(${packages})(/|$)` },
});

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'domain-stands-alone',
      comment: 'Rules know nothing of Teams, tables or words; one time library is allowed.',
      severity: 'error',
      from: { path: room('domain') },
      to: { pathNot: [room('domain'), 'node_modules/temporal-polyfill/'] },
    },
    {
      name: 'language-knows-the-domain-only',
      severity: 'error',
      from: { path: room('language') },
      to: { path: '^src/', pathNot: [room('language'), room('domain')] },
    },
    {
      name: 'use-cases-know-the-domain-only',
      severity: 'error',
      from: { path: room('usecases') },
      // A digest is computed, not fetched.
      to: { pathNot: [room('usecases'), room('domain'), '^crypto$'] },
    },
    {
      name: 'cards-and-words-do-no-work',
      severity: 'error',
      from: { path: '^src/(cards|i18n)/' },
      to: { path: '^src/', pathNot: '^src/(cards|i18n|domain)/' },
    },
    ...adapters.map((adapter) => ({
      name: `${adapter}-knows-no-other-adapter`,
      severity: 'error',
      from: { path: room(adapter) },
      to: { path: adapters.filter((other) => other !== adapter).map(room) },
    })),
    {
      name: 'only-teams-speaks',
      comment: 'Cards and words reach people through teams/ alone.',
      severity: 'error',
      from: { path: '^src/(store|reminders|http|usecases|domain|language)/' },
      to: { path: '^src/(cards|i18n)/' },
    },
    {
      name: 'nobody-imports-the-top',
      severity: 'error',
      from: { path: '^src/[^/]+/' },
      to: { path: '^src/[^/]+\\.ts$' },
    },
    onlyIn(
      room('teams'),
      'only-teams-knows-the-bot-sdk',
      'botbuilder|botframework-.*|@microsoft/teams-ai',
    ),
    onlyIn(room('store'), 'only-store-knows-azure', '@azure/.*'),
    onlyIn(room('http'), 'only-http-knows-restify', 'restify'),
    onlyIn(
      '^src/cards/template\\.ts$',
      'only-one-file-fills-templates',
      'adaptivecards-templating',
    ),
    onlyIn('^src/domain/time\\.ts$', 'only-one-file-knows-the-time-library', 'temporal-polyfill'),
    onlyIn('^src/i18n/red-days\\.ts$', 'only-one-file-knows-the-holidays', 'date-holidays'),
    onlyIn('^src/language/date-phrase\\.ts$', 'only-one-file-knows-chrono', 'chrono-node'),
    onlyIn('^src/search/words\\.ts$', 'only-one-file-knows-the-stemmer', '@orama/stemmers'),
    {
      name: 'search-knows-words-only',
      severity: 'error',
      from: { path: room('search') },
      to: { path: '^src/', pathNot: [room('search'), room('domain'), '^src/language/fold\\.ts$'] },
    },
    onlyIn('^src/recurrence\\.ts$', 'only-one-file-knows-rules-of-recurrence', 'rrule'),
    {
      name: 'production-needs-no-dev-packages',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg'] },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
  },
};
