// The code of a function as an asset. CDK's own bundling writes one file for a function, whole; ours comes in
// pieces, so that a cold start reads only what it needs (see bundleOptions), and the options are said once.
import { AssetHashType, DockerImage } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { buildSync } from 'esbuild';

import { bundleOptions, projectRoot } from './bundle-options.ts';

/** `functions/<name>/handler.ts` bundled as `index.mjs` and the files that it imports on demand. */
export function functionCode(name: string): Code {
  // CDK bundles a folder once: given the root, every function would get the code of the first.
  return Code.fromAsset(`${projectRoot}functions/${name}`, {
    // The same bundle is the same asset, wherever and whenever it was made.
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      // CDK wants one to fall back on. There is no falling back: `tryBundle` bundles or throws.
      image: DockerImage.fromRegistry('unused'),
      local: {
        tryBundle(folder) {
          bundleFunction({ name, folder });
          return true;
        },
      },
    },
  });
}

/** Writes the bundle of `functions/<name>/handler.ts` into a folder. Throws when it can't be built. */
function bundleFunction({ name, folder }: { readonly name: string; readonly folder: string }): void {
  const { mainFields, ...options } = bundleOptions;
  buildSync({
    ...options,
    mainFields: [...mainFields],
    absWorkingDir: projectRoot,
    entryPoints: { index: `functions/${name}/handler.ts` },
    outdir: folder,
    logLevel: 'warning',
  });
}
