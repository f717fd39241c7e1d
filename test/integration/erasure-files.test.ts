// What is erased on one machine goes from its files too: LevelDB keeps old bytes until files
// are merged, and the mailbox keeps mails.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startSystem } from '../../infra/local/system.ts';
import { recordBatch } from '../../shared/activity/contributions/record.io.ts';
import { erasePerson } from '../../shared/membership/erasure/begin.io.ts';
import { readErasure } from '../../shared/membership/erasure/store.ts';
import { queueMail } from '../../shared/mail/outbox/queue.io.ts';
import { welcomeMail } from '../../shared/membership/sign-up/welcome-mail.io.ts';
import { stoppedClock } from '../../shared/platform/runtime/clock.io.ts';
import { readConfig } from '../../shared/platform/runtime/config.io.ts';
import { jsonLog } from '../../shared/platform/runtime/log.io.ts';
import { aDataFolder } from '../support/processes.ts';
import { aMember } from '../support/people.ts';
import { many } from '../support/work.ts';

function filesWith(folder: string, words: readonly string[]): string[] {
  const wanted = words.flatMap((word) => [Buffer.from(word), Buffer.from(Buffer.from(word).toString('hex'))]);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const path = join(folder, name);
    if (!statSync(path).isFile()) return false;
    const bytes = readFileSync(path);
    return wanted.some((word) => bytes.includes(word));
  });
}

it(
  'leaves neither address nor name nor handle in any file of the data folder',
  { timeout: 120_000 },
  async () => {
    const folder = aDataFolder();
    const clock = stoppedClock(Date.parse('2024-12-31T12:00:00Z'));
    const system = await startSystem({ folder, clock, log: jsonLog('silent'), config: readConfig({}) });
    const { services } = system;
    const personal = ['zelda', 'Zelda', 'Zettelkasten'];
    const member = await aMember(services, {
      handle: 'zelda',
      email: 'zelda@example.org',
      profile: { displayName: 'Zelda Zuckerhut' },
    });
    await recordBatch(services, many(300, { contributor: 'zelda', subject: { title: 'Zettelkasten' } }));
    await queueMail(services, {
      mail: welcomeMail,
      key: `welcome#${member.id}`,
      to: { contributor: member.id },
    });
    await system.settled();
    const before = filesWith(folder, personal);

    await erasePerson(services, member.id);
    await system.settled();
    clock.set(clock.now() + 6 * 60_000);
    await system.job('accounts');
    await system.settled();
    const { state } = (await readErasure(services.table, member.id)) ?? {};
    const broken = (await system.audit()).invariants.filter(({ violations }) => violations > 0);
    await system.stop();

    expect(before.some((name) => name.endsWith('.eml'))).toBe(true);
    expect(before.some((name) => name.startsWith('table'))).toBe(true);
    expect(state).toBe('done');
    expect(broken).toEqual([]);
    expect(filesWith(folder, personal)).toEqual([]);
  },
);
