// Lets plain Node and tsx import .ftl, .css and .svg files and browser scripts as strings, as the bundles do
// with esbuild's text loader. It must be registered before the importing module is linked:
// `node --import ./infra/local/text-modules.ts …`; importing it first in a file is too late.
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

const textFile = /\.(?:ftl|css|svg|client\.js|umd\.min\.js)(?:\?.*)?$/;

registerHooks({
  load(url, context, nextLoad) {
    if (!url.startsWith('file:') || !textFile.test(url)) return nextLoad(url, context);
    const text = readFileSync(fileURLToPath(new URL(url)), 'utf8');
    return { format: 'module', source: `export default ${JSON.stringify(text)};`, shortCircuit: true };
  },
});
