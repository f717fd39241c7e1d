// Taking one's data along: everything is in it, no secret is, and no spreadsheet runs a cell.
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { beginning } from '../../shared/activity/beginners/rules.ts';
import { writeBeginner } from '../../shared/activity/beginners/store.ts';
import { ask } from '../../shared/membership/claims/rules.ts';
import { writeClaim } from '../../shared/membership/claims/store.ts';
import { begin } from '../../shared/activity/contributions/rules.ts';
import { insertContribution } from '../../shared/activity/contributions/store.ts';
import { csvLine } from '../../shared/membership/export/csv-rules.ts';
import { exportPerson } from '../../shared/membership/export/export.io.ts';
import { aContribution } from '../support/builders.ts';
import { aMember } from '../support/people.ts';
import { aSystem } from '../support/system.ts';
import { many, work } from '../support/work.ts';

async function filesOf(response: Response): Promise<Record<string, string>> {
  const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

describe('an export', () => {
  it('holds account, page, work and badges, and no secret', async () => {
    const system = await aSystem();
    const { services } = system;
    const member = await aMember(services, { handle: 'mara', email: 'mara@example.org' });
    await work(system, [
      aContribution({
        contributor: 'mara',
        subject: { title: '=HYPERLINK("x")', url: 'https://x.example/' },
      }),
      aContribution({ contributor: 'mara', status: 'pending', occurredAt: '2023-05-01T10:00:00+02:00' }),
    ]);

    const response = await member.post('/me/data');
    const files = await filesOf(response);

    expect(response.headers.get('Content-Type')).toBe('application/zip');
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(Object.keys(files).sort()).toEqual(['badges.csv', 'contributions.csv', 'laurel.json']);
    const json = JSON.parse(files['laurel.json'] ?? '') as Record<string, unknown>;
    expect(json).toMatchObject({
      account: { email: 'mara@example.org', handle: 'mara', sessions: [{ device: 'Firefox, Linux' }] },
      profile: { handle: 'mara', claimed: true },
    });
    expect(json['contributions']).toHaveLength(2);
    expect(json['badges']).not.toEqual([]);
    const [, secret = ''] = member.cookie.split('.');
    expect(files['laurel.json']).not.toContain(secret);
    expect(files['contributions.csv']?.split('\r\n')).toHaveLength(4);
    expect(files['contributions.csv']).toContain(`"'=HYPERLINK(""x"")"`);
  });

  it('says what the staff decided and why, not which of them', async () => {
    const system = await aSystem();
    const { table } = system.services;
    const by = 'id-of-staff0';
    const note = { at: 1, by, act: 'account.restored', token: 't' } as const;
    const member = await aMember(system.services, { handle: 'mara', account: { note } });
    const decision = { by, at: 1, words: 'thank you' };
    await writeBeginner(
      table,
      {
        ...beginning({ id: member.id, program: 'social', now: 1 }),
        voucher: { ...decision, words: 'kind' },
        note,
      },
      't',
    );
    const claim = ask(
      undefined,
      { record: 'somebody0000', handle: 'm', by: member.id, words: 'it is me' },
      1,
    );
    await writeClaim(
      table,
      { ...claim!, state: 'declined', decision: { ...decision, words: 'not yours' }, settled: true },
      't',
    );
    const contribution = begin({
      input: aContribution({ contributor: 'mara' }),
      contributor: member.id,
      now: 1,
    });
    await insertContribution(table, { ...contribution, decision }, 't');
    await system.settle();

    const { 'laurel.json': json = '' } = await filesOf(await member.post('/me/data'));

    expect(json).toContain('thank you');
    expect(json).toContain('not yours');
    expect(json).toContain('kind');
    expect(json).not.toContain(by);
  });

  it('of one year holds the work of that year', async () => {
    const system = await aSystem();
    const member = await aMember(system.services, { handle: 'mara' });
    await work(system, [
      aContribution({ contributor: 'mara' }),
      aContribution({ contributor: 'mara', occurredAt: '2023-05-01T10:00:00Z' }),
    ]);

    const files = await filesOf(await member.post('/me/data', { year: '2023' }));

    const { contributions } = JSON.parse(files['laurel.json'] ?? '') as { contributions: unknown[] };
    expect(contributions).toMatchObject([{ occurredAt: '2023-05-01T10:00:00Z' }]);
  });

  it('that no answer could hold says so, to be taken year by year', async () => {
    const system = await aSystem();
    const { services } = system;
    const member = await aMember(services, { handle: 'mara' });
    await work(system, many(600, { contributor: 'mara' }));

    const whole = await exportPerson(services, member.id, { longest: 5000 });
    const year = await exportPerson(services, member.id, { longest: 5000, year: 2020 });

    expect(whole.outcome).toBe('too-large');
    expect(year.outcome).toBe('exported');
  });
});

describe('a cell of a CSV file', () => {
  it.each([
    ['=HYPERLINK("http://x","y")', `"'=HYPERLINK(""http://x"",""y"")"`],
    ['+1', `"'+1"`],
    ['-1', `"'-1"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    ['\t=1', `"'\t=1"`],
    ['\r=1', `"'\r=1"`],
    [' =1', `"' =1"`],
    ['plain', 'plain'],
    ['a "b", c', '"a ""b"", c"'],
    ['', ''],
  ])('%j is written %j', (text, cell) => {
    expect(csvLine([text])).toBe(`${cell}\r\n`);
  });

  it('of a number is a number', () => {
    expect(csvLine([-1, true, undefined])).toBe('-1,true,\r\n');
  });
});
