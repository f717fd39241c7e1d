// How functions are bundled, for the stack and for whoever measures bundles. The AWS SDK is bundled rather
// than taken from the runtime: the version we tested is the one that runs, and it starts faster.
import { findPackageJSON } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root, with a slash at the end. */
export const projectRoot = `${dirname(findPackageJSON(import.meta.url) ?? '')}/`;

/** Options of esbuild's own interface, but for what is bundled and where it goes. */
export const bundleOptions = {
  bundle: true,
  minify: true,
  platform: 'node',
  format: 'esm',
  target: 'node24',
  // What is imported on demand is a file of its own, which a cold start does not read: the web function
  // serves pages without the API and zod.
  splitting: true,
  outExtension: { '.js': '.mjs' },
  // Nobody reads the names of a hundred pieces, but each piece repeats those that it needs: 6 KB of the web.
  chunkNames: '[hash]',
  // The SDK's ES modules come apart, its CommonJS ones don't.
  mainFields: ['module', 'main'],
  // Pages are hono/jsx: without this file esbuild emits React calls, and every page is a 500.
  tsconfig: `${projectRoot}tsconfig.json`,
  // Else every letter beyond ASCII becomes six.
  charset: 'utf8',
  // The last two are scripts for browsers, which pages carry as text.
  loader: { '.ftl': 'text', '.css': 'text', '.svg': 'text', '.client.js': 'text', '.umd.min.js': 'text' },
  alias: {
    '@aws-sdk/credential-provider-node': fileURLToPath(new URL('./lambda-credentials.ts', import.meta.url)),
    '@smithy/core/event-streams': fileURLToPath(new URL('./no-event-streams.ts', import.meta.url)),
    'mnemonist/lru-cache': fileURLToPath(new URL('./endpoint-cache.ts', import.meta.url)),
    bowser: fileURLToPath(new URL('./no-browser.ts', import.meta.url)),
  },
} as const;
