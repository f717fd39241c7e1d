// Who may import whom. Every rule is seen to fail on a planted violation in
// test/boundaries/boundaries.test.ts; a rule without one fails that test.
// Imports of types count too: whoever needs the type of a thing knows the thing.

/** Pure by name: the same input gives the same answer, whatever runs around it. */
const pure = '(^|/)shared/.*/(rules?|schema|kinds|catalogue|history|view|day)\\.ts$';
const store = '(^|/)shared/.+/store\\.ts$';
const awsClients = '(^|/)node_modules/@aws-sdk/';
const sesClient = '(^|/)node_modules/@aws-sdk/client-ses/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'rules-are-pure',
      comment: 'Rules, schemas and views import zod and each other: no Node module, no other package.',
      severity: 'error',
      from: { path: pure },
      to: {
        dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-no-pkg'],
        pathNot: '(^|/)node_modules/zod/',
      },
    },
    {
      name: 'rules-reach-no-effects',
      comment: 'Nor do they reach the table, a store or the running process through something else.',
      severity: 'error',
      from: { path: pure },
      to: { path: ['^shared/platform/table/', '^shared/runtime/', store], reachable: true },
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
      from: { pathNot: ['^shared/mail/sender\\.ts$', '^infra/', '^test/'] },
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
        'What decides on access, roles and keys never looks at badges or titles, not even through something else.',
      severity: 'error',
      from: { path: ['^shared/(access|staff|api-keys|audit)/', '^shared/(people|beginners)/rules\\.ts$'] },
      to: { path: '^shared/(badges|titles)/', reachable: true },
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
