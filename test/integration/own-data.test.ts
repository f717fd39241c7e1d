// The pages of claiming and of being erased, as a browser uses them.
import { describe, expect, it } from 'vitest';
import { readErasure } from '../../shared/membership/erasure/store.ts';
import { readMerge } from '../../shared/membership/claims/store.ts';
import { readHandle } from '../../shared/identity/profiles/store.ts';
import { readAccount } from '../../shared/identity/accounts/store.ts';
import { runJob } from '../../shared/operations/jobs/run-job.io.ts';
import { sealPurpose, type SealedCode } from '../../shared/mail/outbox/queue.io.ts';
import type { Services } from '../../shared/services.ts';
import { createKey } from '../../shared/identity/api-keys/issue.io.ts';
import { createWeb } from '../../functions/web/web.ts';
import { scanPages } from '../../shared/platform/table/scan.io.ts';
import { aMember } from '../support/people.ts';
import { aSystem } from '../support/system.ts';
import { many, work } from '../support/work.ts';

/** The newest code that was mailed. */
async function mailedCode({ table, vault }: Services): Promise<string> {
  for await (const page of scanPages(table)) {
    for (const item of page) {
      if (item.sk !== 'MAIL' || typeof item.sealed !== 'string') continue;
      return (vault.open(sealPurpose, item.sealed) as SealedCode).code;
    }
  }
  throw new Error('no code was mailed');
}

const cookieOf = (response: Response, name: string) =>
  new RegExp(`__Host-${name}=([^;]*)`).exec(response.headers.get('Set-Cookie') ?? '')?.[1] ?? '';

describe('claiming on the page', () => {
  it('goes from the handle to the request, the decision and one record', async () => {
    const system = await aSystem();
    const { services } = system;
    const member = await aMember(services, { handle: 'mara' });
    const manager = await aMember(services, { roles: [{ role: 'manager' }] });
    await work(system, many(2, { contributor: 'old-mara' }));
    const record = (await readHandle(services.table, 'old-mara', 'strong'))?.contributor ?? '';

    const found = await (await member.get('/me/claim?handle=old-mara')).text();
    const asked = await member.post('/me/claim', { handle: 'old-mara', words: 'These are mine' });
    const listed = await (await manager.get('/manage/claims')).text();
    const path = `/manage/claims/${record}/${member.id}`;
    const [one, other] = [
      await manager.post(path, { verdict: 'approved', words: '' }),
      await manager.post(path, { verdict: 'declined', words: '' }),
    ];

    expect(found).toContain('2 contributions that count');
    expect([asked.status, one.status, other.status]).toEqual([303, 303, 409]);
    expect(listed).toContain('These are mine');
    expect((await readMerge(services.table, record))?.to).toBe(member.id);
    expect((await member.post('/me/claim', { handle: 'old-mara', words: 'again' })).status).toBe(409);
    expect((await member.post('/me/claim', { handle: 'nobody', words: 'x' })).status).toBe(400);
  });

  it('is not decided by whoever asks', async () => {
    const system = await aSystem();
    const { services } = system;
    const manager = await aMember(services, { roles: [{ role: 'manager' }] });
    await work(system, many(1, { contributor: 'old' }));
    const record = (await readHandle(services.table, 'old', 'strong'))?.contributor ?? '';
    await manager.post('/me/claim', { handle: 'old', words: 'mine' });

    const answer = await manager.post(`/manage/claims/${record}/${manager.id}`, { verdict: 'approved' });

    expect(answer.status).toBe(403);
  });

  it('offers a record whose source gave the address, which the API never shows', async () => {
    const system = await aSystem();
    const { services } = system;
    const member = await aMember(services, { handle: 'mara', email: 'mara@example.org' });
    await work(system, many(1, { contributor: 'old-mara' }));
    const { key } = await createKey(services, { name: 'source', scopes: ['contributors:write'] });
    const patch = (email: unknown) =>
      createWeb(services).request('/api/contributors/old-mara', {
        method: 'PATCH',
        headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' },
        body: JSON.stringify({ email }),
      });

    const refused = await patch('a@b.c\r\nBcc: x@y.z');
    const noted = await patch(' Mara@Example.org ');
    const body = await noted.text();
    const page = await (await member.get('/me/claim')).text();
    const record = /name="record" value="([a-z0-9]{12})"/.exec(page)?.[1] ?? '';
    const taken = await member.post('/me/claim/take', { record });

    expect([refused.status, noted.status, taken.status]).toEqual([400, 200, 303]);
    expect(body.toLowerCase()).not.toContain('example.org');
    expect((await readMerge(services.table, record))?.to).toBe(member.id);
  });
});

describe('being erased on the page', () => {
  it('takes a fresh code to the own address, and then happens at once', async () => {
    const system = await aSystem();
    const { services } = system;
    const member = await aMember(services, { handle: 'mara' });

    const asked = await member.post('/me/erase', { once: 'a-form' });
    const code = await mailedCode(services);
    const browser = { Cookie: `__Host-laurel=${member.cookie}; __Host-code=${cookieOf(asked, 'code')}` };
    const wrong = await member.post(
      '/me/erase/confirm',
      { code: code === '00000000' ? '1' : '00000000' },
      browser,
    );
    const elsewhere = await member.post('/me/erase/confirm', { code });
    const before = await readErasure(services.table, member.id);
    const done = await member.post('/me/erase/confirm', { code }, browser);

    expect([asked.status, wrong.status, elsewhere.status, done.status]).toEqual([303, 400, 400, 303]);
    expect(before).toBeUndefined();
    expect((await readAccount(services.table, member.id))?.state).toBe('erasing');
    expect((await member.get('/me')).status).toBe(302);
    expect((await member.get('/me/erased')).status).toBe(200);
    await runJob(services, 'accounts');
    expect(await readAccount(services.table, member.id)).toBeUndefined();
  });

  it('is not for the last admin', async () => {
    const system = await aSystem();
    const { services } = system;
    const admin = await aMember(services, { handle: 'boss', roles: [{ role: 'admin' }] });
    const asked = await admin.post('/me/erase', { once: 'a-form' });
    const browser = { Cookie: `__Host-laurel=${admin.cookie}; __Host-code=${cookieOf(asked, 'code')}` };

    const answer = await admin.post('/me/erase/confirm', { code: await mailedCode(services) }, browser);

    expect(answer.status).toBe(409);
    expect((await readAccount(services.table, admin.id))?.state).toBe('active');
  });
});
