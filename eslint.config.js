// Strict and type-checked, plus the rules of this house, each with the sentence
// that a reader needs. Which module may import which is dependency-cruiser's
// business (.dependency-cruiser.cjs), the looks are Prettier's.
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import jsdoc from 'eslint-plugin-jsdoc';
import tseslint from 'typescript-eslint';

const clock = 'Time comes from services.clock, so that tests and the local system can set it.';
const environment =
  'Only shared/platform/runtime reads the environment; take the setting from services.config.';

/** The kinds of exports that need a comment. */
const exported = [
  'ExportNamedDeclaration[declaration.type="FunctionDeclaration"]',
  'ExportNamedDeclaration[declaration.type="ClassDeclaration"]',
  'ExportNamedDeclaration[declaration.type="TSInterfaceDeclaration"]',
  // Not what is read off a list or a schema that stands above it and has the comment.
  'ExportNamedDeclaration[declaration.type="TSTypeAliasDeclaration"][declaration.typeAnnotation.type!="TSIndexedAccessType"]',
  'ExportNamedDeclaration[declaration.type="VariableDeclaration"]',
];

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name, so that a thing has one name everywhere.',
};
const noZodNamedImport = {
  selector:
    'ImportDeclaration[importKind="value"][source.value="zod"] > .specifiers:not(ImportNamespaceSpecifier)',
  message: "import * as z from 'zod': anything else keeps all of zod in the bundle.",
};
const noSkips = [
  {
    selector:
      'MemberExpression[object.name=/^(describe|suite|test|it)$/][property.name=/^(skip|skipIf|runIf|todo|only)$/]',
    message: 'Say what the test needs with describeWithNeeds or testWithNeeds of test/needs.ts.',
  },
  {
    // The same behind another word, as in `test.concurrent.skip`, and `context.skip()` in a body.
    selector: 'MemberExpression[property.name=/^(skip|skipIf|runIf)$/]',
    message: 'Say what the test needs with describeWithNeeds or testWithNeeds of test/needs.ts.',
  },
  {
    selector: 'Property[key.name=/^(skip|todo|only)$/][value.value=true]',
    message: 'Say what the test needs with describeWithNeeds or testWithNeeds of test/needs.ts.',
  },
  {
    selector: ':matches(Literal[value=/shared\\u002Fdata/], TemplateElement[value.raw=/shared\\u002Fdata/])',
    message: 'The histories lie at sharedDataFolder of test/machine.ts, and a test says that it needs them.',
  },
];
// `new Date(ms)` formats a given instant and is fine; `new Date()` and `Date()` read the clock.
const noClock = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: clock },
  { selector: "CallExpression[callee.name='Date']", message: clock },
];

export default defineConfig(
  globalIgnores(['cdk.out/', 'coverage/', '.cache/', '.data/', 'test/boundaries/planted/']),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // `== null` is the one comparison that says "null or undefined".
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['warn', { max: 250, skipBlankLines: true, skipComments: true }],
      // Beyond four nobody knows at the call what is what: the rest goes into an object.
      'max-params': ['error', { max: 4 }],
      // Log through services.log; only commands talk to the terminal.
      'no-console': 'error',
      'no-restricted-syntax': ['error', noDefaultExport, noZodNamedImport, ...noClock],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: clock },
        { object: 'performance', property: 'now', message: clock },
        { object: 'process', property: 'env', message: environment },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Numbers read well in a template; objects and undefined never do.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // An empty text often stands for no text; for everything else `??` is meant.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      // `() => log.info(…)` says what is meant.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Hono's and AWS's handlers are async by contract, whether they wait or not.
      '@typescript-eslint/require-await': 'off',
      // tsc already refuses unused names and allows `_` for those that a signature demands.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // `type` for unions and shapes that are derived, `interface` for shapes; both are used for a reason.
      '@typescript-eslint/consistent-type-definitions': 'off',
      // `!` is refused, so `as` says what a checked bound makes certain.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // `record['name']` tells a reader that the key is data.
      '@typescript-eslint/dot-notation': 'off',
    },
  },
  {
    // What goes in and out stands above whatever others may use.
    files: ['{shared,web,functions,infra}/**/*.{ts,tsx}'],
    ignores: ['**/*.d.ts'],
    plugins: { jsdoc },
    rules: {
      'jsdoc/require-jsdoc': [
        'error',
        {
          contexts: exported,
          require: { FunctionDeclaration: false },
          enableFixer: false,
        },
      ],
    },
  },
  {
    // Where the real clock, the environment and the terminal are read, or stood in for.
    files: ['shared/platform/runtime/**', 'infra/**', 'test/**', '*.config.ts'],
    rules: {
      'no-restricted-properties': 'off',
      'no-restricted-syntax': ['error', noDefaultExport, noZodNamedImport],
    },
  },
  {
    // `String(<Page />)` is how markup becomes text; its type is Hono's, which may promise it.
    files: ['web/**', 'test/**'],
    rules: {
      '@typescript-eslint/no-base-to-string': [
        'error',
        { ignoredTypeNames: ['Error', 'RegExp', 'URL', 'URLSearchParams', 'Promise', 'HtmlEscapedString'] },
      ],
    },
  },
  { files: ['infra/cli/**', 'test/**'], rules: { 'no-console': 'off' } },
  {
    files: ['test/**'],
    rules: {
      // A test knows what it has just put there.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      // A row of a table of cases comes as arguments.
      'max-params': 'off',
      'max-lines': ['warn', { max: 400, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // What a test needs beyond `npm ci` it says through test/needs.ts, or it fails elsewhere.
    files: ['test/**'],
    ignores: ['test/needs.ts', 'test/machine.ts'],
    rules: { 'no-restricted-syntax': ['error', noDefaultExport, noZodNamedImport, ...noSkips] },
  },
  {
    // A synthesised template is JSON, and the CDK's own assertions give it as `any`.
    files: ['test/infra/**'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    // Constructs are classes that work by being made.
    files: ['infra/**'],
    rules: { 'no-new': 'off', '@typescript-eslint/no-extraneous-class': 'off' },
  },
  {
    // Tools look for a default export in their settings; a text module has nothing else.
    files: ['*.config.{js,ts}', '*.cjs', '**/*.d.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['**/*.{js,cjs}'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { module: 'writable' } },
  },
);
