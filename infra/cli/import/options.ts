// The command line of the import, and what the environment adds to it.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sourceSchema } from '../../../shared/activity/contributions/schema.ts';

/** How to call the import; printed under what is wrong with the arguments. */
export const usage = 'npm run import -- FILE [--url URL] [--key KEY] [--source NAME] [--dry-run]';

/** What `readOptions` makes of the command line, with the local system's address and the source `import` where none is given. */
export interface ImportOptions {
  readonly file: string;
  readonly url: string;
  readonly source: string;
  readonly dryRun: boolean;
  /** As given; the key file is read later, as a dry run needs none. */
  readonly key: string | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the arguments. A text says what is wrong with them. */
export function readOptions(args: readonly string[], env: Environment): ImportOptions | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        url: { type: 'string' },
        key: { type: 'string' },
        source: { type: 'string' },
        'dry-run': { type: 'boolean' },
      },
    });
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) return 'name one file';
    const url = values.url ?? `http://127.0.0.1:${env.PORT || '8787'}`;
    if (!/^https?:\/\//.test(url) || !URL.canParse(url)) return `--url ${url} is no http address`;
    const source = sourceSchema.safeParse(values.source ?? 'import');
    if (!source.success) return `--source ${source.error.issues[0]?.message ?? 'is not understood'}`;
    return { file, url, source: source.data, dryRun: values['dry-run'] ?? false, key: values.key };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The key: as given, from LAUREL_API_KEY, or from the local system's data folder. Undefined when there is none. */
export async function findKey(given: string | undefined, env: Environment): Promise<string | undefined> {
  const named = given || env.LAUREL_API_KEY;
  if (named) return named.trim();
  try {
    return (await readFile(keyFile(env), 'utf8')).trim() || undefined;
  } catch {
    return undefined;
  }
}

/** Where the local system leaves its key. */
export function keyFile(env: Environment): string {
  return join(env.LAUREL_DATA || '.data', 'api-key');
}
