// Runs the local system until it is told to stop; what `start` and `demo` share.
import { jsonLog } from '../../shared/platform/runtime/log.io.ts';
import { apiKeyFile, ensureApiKey } from '../local/api-key.ts';
import { lockFolder } from '../local/folder-lock.ts';
import type { LocalConfig } from '../local/local-config.ts';
import { startServer } from '../local/server.ts';
import { startSystem } from '../local/system.ts';

/**
 * Starts everything, says where it is, and exits 0 on SIGTERM or SIGINT once what is
 * in flight has been answered. `hints` are printed below the addresses.
 */
export async function serve(
  { folder, port, clock, config }: LocalConfig,
  hints: readonly string[] = ['Import a history:    npm run import -- FILE'],
): Promise<void> {
  const lock = lockFolder(folder);
  const log = jsonLog(config.logLevel);
  const system = await startSystem({ folder, clock, log, config });
  await ensureApiKey(system.services, folder);
  const server = await startServer(system, port);
  lock.reachableAt(server.url);
  const stop = async () => {
    await server.stop();
    await system.stop();
    lock.release();
    process.exit(0);
  };
  let stopping = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      stop().catch((error: unknown) => {
        log.error('stop_failed', { error });
        process.exit(1);
      });
    });
  }
  process.stdout.write(
    [
      '',
      `  Laurel is running at ${server.url}`,
      `  Mailbox              ${server.url}/_mailbox`,
      `  Data folder          ${folder}`,
      `  API key file         ${apiKeyFile(folder)}`,
      `  API description      ${server.url}/api/openapi.json`,
      '',
      ...hints.map((hint) => `  ${hint}`),
      '  Stop with Ctrl+C.',
      '',
      '',
    ].join('\n'),
  );
}
