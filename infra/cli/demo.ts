// `npm run demo`: the whole system on a throw-away folder, filled with a made-up
// community, so that every page has something to show. Nothing of it stays behind.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fillFolder } from '../local/demo/fill.ts';
import { adminEmail, claimable } from '../local/demo/scenes.ts';
import { readLocalConfig } from '../local/local-config.ts';
import { serve } from './serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'laurel-demo-'));
process.on('exit', () => {
  rmSync(folder, { recursive: true, force: true });
});
// Until the server stops in good order, a signal ends the filling at once.
const leave = () => process.exit(0);
process.on('SIGINT', leave).on('SIGTERM', leave);

try {
  const local = readLocalConfig({
    COMMUNITY_NAME: 'Friends of the Otter',
    ...process.env,
    LAUREL_ADMIN_EMAIL: process.env['LAUREL_ADMIN_EMAIL'] || adminEmail,
    LAUREL_DATA: folder,
  });
  process.stdout.write('  Three years of a made-up community, a moment …\n');
  const { contributions, people } = await fillFolder({
    folder,
    now: local.clock.now(),
    config: local.config,
  });
  process.stdout.write(`  ${String(contributions)} contributions of ${String(people)} people.\n`);
  process.off('SIGINT', leave).off('SIGTERM', leave);
  await serve(local, [
    `Sign in as           ${local.config.adminEmail ?? adminEmail}: an admin, who sees every room`,
    '                     a new address: the sign-up, from its beginning',
    `                     ${claimable.address}: someone whose imported work waits for them`,
    '                     The code arrives in the mailbox.',
  ]);
} catch (error) {
  process.stderr.write(
    `The demo could not start: ${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exit(1);
}
