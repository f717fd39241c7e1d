// Lets tests import `.ftl`, `.css` and `.svg` files as strings, as esbuild's text
// loader does in the bundles and infra/local/text-modules.ts does under Node. The
// module's id must not end in `.css`: Vitest empties every style sheet it sees.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Plugin } from 'vitest/config';

const prefix = '\0text-module:';
const suffix = '.js';

/** A Vite plugin: the file's text is the module's default export. */
export function textModules(): Plugin {
  return {
    name: 'text-modules',
    // Before Vite's own handling of CSS and assets.
    enforce: 'pre',
    resolveId(source, importer) {
      if (!/^\.{1,2}\/.*\.(?:ftl|css|svg)$/.test(source) || importer === undefined) return null;
      return `${prefix}${resolve(importer, '..', source)}${suffix}`;
    },
    async load(id) {
      if (!id.startsWith(prefix)) return null;
      const file = id.slice(prefix.length, -suffix.length);
      this.addWatchFile(file);
      return { code: `export default ${JSON.stringify(await readFile(file, 'utf8'))};`, moduleType: 'js' };
    },
  };
}
