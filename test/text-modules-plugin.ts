// What infra/local/text-modules.ts is to Node, for vitest: .ftl, .css and .svg files and
// browser scripts are strings. `pre`, or vite's own handling of styles and assets would come first.
import { readFileSync } from 'node:fs';

const textFile = /\.(?:ftl|css|svg|client\.js|umd\.min\.js)$/;
const marker = '\0text:';

/** A vite plugin that gives the text of .ftl, .css and .svg files and browser scripts as their default export. */
export function textModules() {
  return {
    name: 'laurel-text-modules',
    enforce: 'pre' as const,
    async resolveId(
      this: { resolve(id: string, importer?: string, options?: object): Promise<{ id: string } | null> },
      id: string,
      importer: string | undefined,
    ) {
      if (!textFile.test(id) || importer === undefined) return null;
      const found = await this.resolve(id, importer, { skipSelf: true });
      // The suffix keeps vite's own style and asset plugins, which look at the ending, away.
      return found === null ? null : `${marker}${found.id}.text`;
    },
    load(id: string) {
      if (!id.startsWith(marker)) return null;
      const file = id.slice(marker.length, -'.text'.length);
      return `export default ${JSON.stringify(readFileSync(file, 'utf8'))};`;
    },
  };
}
