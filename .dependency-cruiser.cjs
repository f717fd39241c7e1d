// Who may import whom. Every rule is seen to fail on a planted violation in
// test/boundaries/boundaries.test.ts; a rule without one fails that test.
// Imports of types count too: whoever needs the type of a thing knows the thing.

/**
 * The floors of shared/, lowest first. A floor imports itself and what lies below. Beside them
 * lie the lists that know every floor (services.ts and its like), which nothing on a floor imports.
 */
const floors = [
  'platform',
  'l10n',
  'identity',
  'mail',
  'activity',
  'recognition',
  'membership',
  'community',
  'operations',
];

/** For each floor: it knows nothing of what lies above. */
const floorRules = floors.map((floor, at) => {
  const above = floors.slice(at + 1).map((each) => `^shared/${each}/`);
  return {
    name: `${floor}-knows-nothing-above`,
    comment: 'What is needed from above is handed down as a value, or lies on the wrong floor.',
    severity: 'error',
    from: { path: `^shared/${floor}/` },
    to: { path: [...above, '^shared/[^/]+$'] },
  };
});

const store = '(^|/)shared/.+/store\\.ts$';
/** What has effects, by its name: stores, files called .io.ts, what floors are given, and the lists that know every floor. */
const effects = [
  store,
  '(^|/)shared/.+\\.io\\.ts$',
  '(^|/)shared/[^/]+\\.ts$',
  '(^|/)shared/[^/]+/services\\.ts$',
];
const awsClients = '(^|/)node_modules/@aws-sdk/';
const sesClient = '(^|/)node_modules/@aws-sdk/client-ses/';
/** Packages that compute and nothing else. */
const purePackages = '(^|/)node_modules/(zod|@fluent|hono|fflate)/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...floorRules,
    {
      name: 'pure-unless-named',
      comment:
        'What is neither a store nor called .io.ts computes: no Node module, no package but those that compute too.',
      severity: 'error',
      from: { path: '^shared/.+\\.ts$', pathNot: effects },
      to: {
        dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-no-pkg'],
        pathNot: purePackages,
      },
    },
    {
      name: 'pure-knows-no-effects',
      comment:
        'Nor does it import what has effects, types included: give the file its name, or move the rule out of it.',
      severity: 'error',
      from: { path: '^shared/.+\\.ts$', pathNot: effects },
      to: { path: effects },
    },
    {
      name: 'only-stores-know-the-database',
      comment:
        'How things are stored is known in shared/platform/table, in stores and where a table is set up.',
      severity: 'error',
      from: { pathNot: ['^shared/platform/table/', store, '^infra/', '^test/'] },
      to: { path: awsClients, pathNot: sesClient },
    },
    {
      name: 'only-the-sender-knows-ses',
      comment: 'Mail leaves in one place, which also says what each error of SES means.',
      severity: 'error',
      from: { pathNot: ['^shared/mail/letters/sender\\.io\\.ts$', '^infra/', '^test/'] },
      to: { path: sesClient },
    },
    {
      name: 'web-knows-no-store',
      comment: 'Pages and the API are handed use cases; they never read or write the table themselves.',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: [store, '^shared/platform/table/'] },
    },
    {
      name: 'functions-stand-alone',
      comment: 'What two functions need belongs in shared.',
      severity: 'error',
      from: { path: '^functions/([^/]+)/' },
      to: { path: '^functions/', pathNot: '^functions/$1/' },
    },
    {
      name: 'recognition-gives-no-power',
      comment:
        'What decides on access, roles, keys and review lies below recognition and never looks at badges or titles, not even through something else.',
      severity: 'error',
      from: { path: floors.slice(0, floors.indexOf('recognition')).map((floor) => `^shared/${floor}/`) },
      to: { path: '^shared/recognition/', reachable: true },
    },
    {
      name: 'walks-know-no-room',
      comment: 'Erasure, export, merge and audit walk the list of belongings: what a room keeps, it forgets.',
      severity: 'error',
      from: {
        path: '^shared/(membership/erasure|membership/export|membership/claims|operations/promises)/(begin|work-off|traces|export|archive|merge|audit|audit-check|audit-erased)\\.',
      },
      to: { path: '^shared/.+/(store|keys|belonging)\\.', pathNot: '^shared/(platform|$1)/' },
    },
    {
      name: 'belongings-are-handed-down',
      comment: 'The list knows every room, so only those who compose know the list.',
      severity: 'error',
      from: { path: '^(shared|web)/' },
      to: { path: '^shared/belongings\\.ts$' },
    },
    {
      name: 'shared-stands-below',
      comment: 'Features know nothing of the web, of Lambda or of where they run.',
      severity: 'error',
      from: { path: '^shared/' },
      to: { path: '^(web|functions|infra|test)/' },
    },
    {
      name: 'web-stands-below-functions',
      comment: 'The web app runs in Lambda and on one machine alike, so it knows neither.',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^(functions|infra|test)/' },
    },
    {
      name: 'nothing-imports-infra',
      comment: 'infra composes everything and is composed by nothing.',
      severity: 'error',
      from: { path: '^functions/' },
      to: { path: '^(infra|test)/' },
    },
    {
      name: 'infra-needs-no-test',
      comment: 'What runs must run without the tests.',
      severity: 'error',
      from: { path: '^infra/' },
      to: { path: '^test/' },
    },
    {
      name: 'deployed-code-needs-no-dev-dependency',
      comment: 'A package that Lambda needs is a dependency; a dev dependency may only lend its types.',
      severity: 'error',
      from: { path: '^(shared|web|functions)/' },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: '(^|/)node_modules/@types/',
      },
    },
    {
      name: 'no-cycles',
      comment:
        'Two modules that need each other are one, or a third is missing. Types may refer to each other.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'imports-exist',
      comment: 'An import that leads nowhere escapes every other rule.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(cdk\\.out|coverage|\\.cache)/' },
    extraExtensionsToScan: ['.ftl', '.css', '.svg', '.json'],
    // Before compilation: type imports are still there, and said to be such.
    tsPreCompilationDeps: 'specify',
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.d.ts'],
    },
  },
};
