// The local mailbox: the real SES client on one side, a person with a browser on the other.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ListIdentitiesCommand, SESClient } from '@aws-sdk/client-ses';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createMailboxPages } from '../../infra/local/mailbox/mailbox-pages.tsx';
import { openMailFolder } from '../../infra/local/mailbox/mail-folder.ts';
import { openMailbox, type Mailbox } from '../../infra/local/mailbox/open-mailbox.ts';
import { startSesEndpoint, type SesEndpoint } from '../../infra/local/mailbox/ses-endpoint.ts';
import { startSystem } from '../../infra/local/system.ts';
import { composeMail } from '../../shared/mail/letters/compose.io.ts';
import { queueMail } from '../../shared/mail/outbox/queue.io.ts';
import { signInCodeMail } from '../../shared/membership/sign-in/code-mails.io.ts';
import { writeMail } from '../../shared/mail/outbox/store.ts';
import { stoppedClock, systemClock } from '../../shared/platform/runtime/clock.io.ts';
import { readConfig } from '../../shared/platform/runtime/config.io.ts';
import { jsonLog } from '../../shared/platform/runtime/log.io.ts';

const clock = stoppedClock(Date.parse('2026-01-31T09:00:00.123Z'));
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'laurel-mailbox-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const letter = {
  subject: 'Grüße, ‏שלום‎ & <b>du</b>',
  text: 'Hällo <script>alert(1)</script>\n\n-- \nEnd = here. ' + 'long '.repeat(60),
  html: '<p>Hällo</p><script>alert(1)</script><img src="https://elsewhere.example/p.png">',
  language: 'de',
};

async function sendOne({ sender }: Mailbox, to = 'ana@example.org', key = 'one') {
  const mail = await composeMail(letter, {
    key,
    from: 'Laurel <no-reply@laurel.example>',
    to: { name: 'Ana', address: to },
    host: 'laurel.example',
    now: clock.now(),
  });
  return sender.send(mail);
}

describe('a mail that the SES client sends', () => {
  it('is kept whole, under the id that the client is told, and is there after a restart', async () => {
    const first = await openMailbox(folder, clock);
    const outcome = await sendOne(first);
    await first.stop();
    const second = await openMailbox(folder, clock);

    const [mail, ...more] = await second.folder.list({ limit: 10 });

    expect(more).toEqual([]);
    expect(outcome).toEqual({ is: 'accepted', messageId: mail?.id });
    expect(mail).toMatchObject({
      to: 'ana@example.org',
      subject: letter.subject,
      at: '2026-01-31T09:00:00.123Z',
      html: letter.html,
    });
    expect(mail?.text.trimEnd()).toBe(letter.text.trimEnd());
    expect(readdirSync(join(folder, 'mailbox'))).toEqual([`${mail?.id ?? ''}.eml`]);
    await second.stop();
  });

  it('comes before older ones, also within a millisecond, and can be asked for by address', async () => {
    const mailbox = await openMailbox(folder, clock);
    for (const to of ['a@x.example', 'b@x.example', 'a@x.example']) await sendOne(mailbox, to);

    const all = await mailbox.folder.list({ limit: 10 });
    const some = await mailbox.folder.list({ limit: 10, to: 'a@x.example' });
    const newest = await mailbox.folder.list({ limit: 1, to: 'a@x.example' });

    expect(all.map(({ to }) => to)).toEqual(['a@x.example', 'b@x.example', 'a@x.example']);
    expect(all.map(({ id }) => id)).toEqual(
      all
        .map(({ id }) => id)
        .toSorted()
        .toReversed(),
    );
    expect(some).toHaveLength(2);
    expect(newest.map(({ id }) => id)).toEqual([all[0]?.id]);
    await mailbox.stop();
  });
});

describe('the endpoint', () => {
  let endpoint: SesEndpoint;

  beforeEach(async () => {
    endpoint = await startSesEndpoint(openMailFolder(folder, clock));
  });

  afterEach(() => endpoint.stop());

  const post = (body: string, headers: Record<string, string> = {}) =>
    fetch(endpoint.url, {
      method: 'POST',
      body,
      headers: {
        'Content-Type': 'application/x-www-form-urlencoded',
        Authorization: 'AWS4-HMAC-SHA256 Credential=local',
        ...headers,
      },
    });

  it('answers an action that it does not know with an error that the client reads', async () => {
    const ses = new SESClient({
      endpoint: endpoint.url,
      region: 'eu-central-1',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    });

    const asked = ses.send(new ListIdentitiesCommand({}));

    await expect(asked).rejects.toMatchObject({
      name: 'InvalidAction',
      message: 'The local mailbox does not know the action "ListIdentities".',
      $metadata: { httpStatusCode: 400, attempts: 1 },
    });
  });

  it.each([
    ['no action', '', 400, 'InvalidAction'],
    ['markup as an action', 'Action=%3Cb%3E', 400, 'InvalidAction'],
    [
      'a mail without content',
      'Action=SendRawEmail&Destinations.member.1=a@x.org',
      400,
      'InvalidParameterValue',
    ],
    ['a mail to nobody', 'Action=SendRawEmail&RawMessage.Data=SGk=', 400, 'InvalidParameterValue'],
    ['a body that is too large', 'x'.repeat(21 * 1024 * 1024), 413, 'RequestEntityTooLarge'],
  ])('answers %s with an error', async (_what, body, status, code) => {
    const answer = await post(body);

    const xml = await answer.text();
    expect([answer.status, xml]).toEqual([status, expect.stringContaining(`<Code>${code}</Code>`)]);
    expect(xml).not.toContain('<b>');
    expect(await openMailFolder(folder, clock).list({ limit: 1 })).toEqual([]);
  });

  it('takes nothing that is not signed, as the page of some other site could send it', async () => {
    const answer = await post('Action=SendRawEmail&RawMessage.Data=SGk=&Destinations.member.1=a@x.org', {
      Authorization: '',
    });

    expect(answer.status).toBe(403);
    expect(await openMailFolder(folder, clock).list({ limit: 1 })).toEqual([]);
  });

  it('answers a path and a method that it does not know', async () => {
    const status = await new Promise<number | undefined>((resolve, reject) => {
      request(`${endpoint.url}/elsewhere`, { method: 'PUT' }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });

    expect(status).toBe(404);
  });
});

describe('/_mailbox', () => {
  async function aMailbox() {
    const mailbox = await openMailbox(folder, clock);
    await sendOne(mailbox, 'ana@example.org');
    await sendOne(mailbox, 'ben@example.org');
    await mailbox.stop();
    return { app: createMailboxPages(mailbox.folder), mails: await mailbox.folder.list({ limit: 9 }) };
  }

  it('lists the mails with the newest first, each as text', async () => {
    const { app, mails } = await aMailbox();

    const page = await (await app.request('/_mailbox')).text();

    expect(page.indexOf('ben@example.org')).toBeLessThan(page.indexOf('ana@example.org'));
    expect(page).toContain('&lt;b&gt;du&lt;/b&gt;');
    for (const { id } of mails) expect(page).toContain(`href="/_mailbox/${id}"`);
  });

  it('shows one mail: its text, its headers, and its HTML where it can do nothing', async () => {
    const { app, mails } = await aMailbox();

    const answer = await app.request(`/_mailbox/${mails[0]?.id ?? ''}`);

    const page = await answer.text();
    expect(page).toContain('Hällo &lt;script&gt;');
    expect(page).toContain('<iframe sandbox=""');
    expect(page).not.toMatch(/<script|<img/i);
    expect(page).toContain('Auto-Submitted');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it('gives a mail as a file', async () => {
    const { app, mails } = await aMailbox();

    const answer = await app.request(`/_mailbox/${mails[0]?.id ?? ''}/raw`);

    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="[\w-]+\.eml"$/);
    expect(await answer.text()).toMatch(/^Return-Path: <no-reply@laurel\.example>\r\nDelivered-To: ben@/);
  });

  it('lists as JSON, of one address when asked', async () => {
    const { app } = await aMailbox();

    const mails: unknown = await (await app.request('/_mailbox.json?to=ana@example.org')).json();

    expect(mails).toEqual([
      {
        id: expect.any(String),
        to: 'ana@example.org',
        subject: letter.subject,
        at: '2026-01-31T09:00:00.123Z',
        text: expect.stringContaining('Hällo <script>'),
      },
    ]);
  });

  it.each(['nothing', '..%2f..%2fsecret', '2026-01-31T09-00-00-123Z-00001-zzzzzz', '%00'])(
    'has no mail %s',
    async (id) => {
      const { app } = await aMailbox();

      const page = await app.request(`/_mailbox/${id}`);
      const file = await app.request(`/_mailbox/${id}/raw`);

      expect([page.status, file.status]).toEqual([404, 404]);
    },
  );
});

describe('the local system', () => {
  const options = () => ({
    folder,
    clock: systemClock,
    log: jsonLog('silent'),
    config: readConfig({}),
  });
  const code = (key: string, { now = systemClock.now() } = {}) => ({
    key,
    mail: signInCodeMail,
    to: { address: 'ana@example.org' },
    code: '12345678',
    expiresAt: now + 600_000,
  });

  it('counts a queued mail as unsettled and has it in the mailbox when it is settled', async () => {
    const system = await startSystem(options());
    await system.settled();

    await queueMail(system.services, code('code#1'));
    const unsettled = system.unsettled();
    await system.settled();

    expect(unsettled).toBeGreaterThan(0);
    expect(await system.mailbox.list({ limit: 9 })).toMatchObject([
      { to: 'ana@example.org', text: expect.stringMatching(/\b12345678\b/) },
    ]);
    await system.stop();
  });

  it('sends at its next start what it had claimed when it was killed, without waiting for the claim to lapse', async () => {
    const first = await startSystem(options());
    const { services } = first;
    const sealed = services.vault.seal('mail', { address: 'ana@example.org', code: '12345678' });
    await first.settled();
    await first.stop();
    const second = await startSystem(options());
    await writeMail(
      second.services.table,
      {
        key: 'code#2',
        version: 1,
        state: 'sending',
        kind: 'sign-in-code',
        sealed,
        queuedAt: systemClock.now(),
        expiresAt: systemClock.now() + 600_000,
        claimedAt: systemClock.now(),
        doubts: 0,
      },
      'token',
    );

    await second.settled();

    expect(await second.mailbox.list({ limit: 9 })).toHaveLength(1);
    await second.stop();
  });
});
