// What a mail is when it leaves: its headers, its two bodies, and that nothing a person
// typed gets out of the place where it belongs.
import { describe, expect, test } from 'vitest';
import { openMailWords } from '../../../functions/deliver/words.ts';
import { headerOf, parseMail } from '../../../infra/local/mailbox/parse-mail.ts';
import { composeMail } from '../../../shared/mail/letters/compose.io.ts';
import { writeLetter, type LetterFacts } from '../../../shared/mail/letters/letter.ts';
import { mails, type MailName } from '../../../shared/mails.ts';

const words = openMailWords();

async function aMail({
  kind = 'welcome',
  language = 'en-US',
  to = { name: 'Ana', address: 'ana@example.org' },
  ...facts
}: Partial<LetterFacts> & {
  kind?: MailName;
  language?: string;
  to?: { name?: string; address: string };
} = {}) {
  const letter = writeLetter(mails[kind], words.speak(language), {
    community: 'Laurel',
    origin: 'https://laurel.example',
    ...facts,
  });
  const { raw, ...envelope } = await composeMail(letter, {
    key: 'welcome#abc',
    from: 'Laurel <no-reply@laurel.example>',
    to,
    host: 'laurel.example',
    now: Date.parse('2026-01-31T09:00:00Z'),
  });
  const source = Buffer.from(raw).toString();
  return { letter, envelope, source, mail: parseMail(Buffer.from(raw)) };
}

test('a mail is written like this', async () => {
  const { source } = await aMail({
    kind: 'sign-in-code',
    code: '12345678',
    minutes: 10,
    to: { address: 'ana@example.org' },
  });

  expect(source.replaceAll('\r\n', '\n')).toMatchInlineSnapshot(`
    "Auto-Submitted: auto-generated
    Content-Language: en-US
    From: Laurel <no-reply@laurel.example>
    To: ana@example.org
    Subject: Your code for Laurel
    Message-ID: <610fc6b04047de5a250241b9e209bd49@laurel.example>
    Date: Sat, 31 Jan 2026 09:00:00 +0000
    MIME-Version: 1.0
    Content-Type: multipart/alternative;
     boundary="--_NmP-610fc6b04047de5a250241b9e209bd49-Part_1"

    ----_NmP-610fc6b04047de5a250241b9e209bd49-Part_1
    Content-Type: text/plain; charset=utf-8
    Content-Transfer-Encoding: quoted-printable

    Hello,

    This is your code to sign in to Laurel:

        12345678

    Enter it in the browser where you asked for it. It works once, within 10 =
    minutes.

    If you did not ask for a code, you need not do anything: nobody =
    gets in without it. Never tell it to anybody; nobody at Laurel will ask you=
     for it.

    ----_NmP-610fc6b04047de5a250241b9e209bd49-Part_1
    Content-Type: text/html; charset=utf-8
    Content-Transfer-Encoding: quoted-printable

    <!doctype html>
        <html lang=3D"en-US" dir=3D"ltr">
          <head>
            <meta charset=3D"utf-8" />
            <meta name=3D"viewport" =
    content=3D"width=3Ddevice-width" />
            <title>Your code for =
    Laurel</title>
          </head>
          <body style=3D"margin-block:0;margin-inl=
    ine:auto;padding-block:2rem;padding-inline:1.25rem;max-inline-size:34rem;fo=
    nt-family:system-ui,sans-serif;font-size:1rem;line-height:1.=
    5;color:#1c2321;background:#fff">
            <p>Hello,</p><p>This is your code=
     to sign in to Laurel:</p><p style=3D"margin-block:1.=
    5rem;font-family:ui-monospace,monospace;font-size:1.=
    75rem;font-weight:700;letter-spacing:.12em">12345678</p><p>Enter it in the =
    browser where you asked for it. It works once, within 10 minutes.</p><p>If =
    you did not ask for a code, you need not do anything: nobody gets in =
    without it. Never tell it to anybody; nobody at Laurel will ask you for it.=
    </p>
          </body>
        </html>=20
    ----_NmP-610fc6b04047de5a250241b9e209bd49-Part_1--
    "
  `);
});

test('the same mail is the same bytes, and its id is made from its key', async () => {
  const [first, second] = await Promise.all([aMail(), aMail()]);

  expect(first.source).toBe(second.source);
  expect(headerOf(first.mail, 'message-id')).toMatch(/^<[\da-f]{32}@laurel\.example>$/);
});

test('letters beyond ASCII arrive in the subject, in the name and in the text', async () => {
  const { mail, source } = await aMail({
    language: 'ar',
    name: 'Zoë Łukasz 李',
    community: 'Lørdag',
    to: { name: 'Zoë Łukasz 李', address: 'ana@example.org' },
  });

  expect(headerOf(mail, 'subject')).toBe('أهلًا بك في \u2068Lørdag\u2069');
  expect(headerOf(mail, 'to')).toContain('Zoë Łukasz 李');
  expect(headerOf(mail, 'content-language')).toBe('ar');
  expect(mail.text).toContain('Zoë Łukasz 李');
  expect(mail.html).toContain('dir="rtl"');
  expect(source).not.toMatch(/[^\r\n\x20-\x7e]/);
});

describe.each([
  ['markup', '"><img src=x onerror=alert(1)>'],
  ['the end of a title', '</title><script>alert(1)</script>'],
  ['a header', 'Ana\r\nBcc: victim@example.org'],
  ['a header behind odd line ends', 'Ana\u2028Bcc: x\u0000\u000bBcc: y'],
  ['an address', 'Ana" <victim@example.org>, "x'],
  ['a turn of direction', '\u202Egpj.exe\u2066'],
  ['an encoded word', '=?utf-8?Q?=0d=0aBcc:_victim@example.org?='],
])('a name that is %s', (_what, name) => {
  test('stays a name', async () => {
    const plain = await aMail({ name: 'Ana' });

    const { mail, source, envelope } = await aMail({
      name,
      community: name,
      to: { name, address: 'ana@example.org' },
    });

    const headerNames = (of: typeof mail) => of.headers.map(([each]) => each);
    expect(headerNames(mail)).toEqual(headerNames(plain.mail));
    expect(envelope).toEqual({ from: 'no-reply@laurel.example', to: 'ana@example.org' });
    expect(source.split('\r\n\r\n')[0]).not.toMatch(/^bcc:/im);
    for (const [, value] of mail.headers) expect(value).not.toMatch(/[\p{Cc}\u2028]/u);
    expect(mail.html).not.toMatch(/<(?:img|script)/i);
    expect(`${mail.text}${mail.html ?? ''}`).not.toMatch(/[\u202a-\u202e\u2066\u2067]/);
  });
});

test.each(Object.keys(mails) as MailName[])(
  '%s names nothing outside the site, in both bodies',
  async (kind) => {
    const { mail } = await aMail({ kind, name: 'Ana', code: '12345678', minutes: 10 });

    const body = `${mail.text}${mail.html ?? ''}`;
    const urls = body.match(/[a-z]+:\/\/[^\s"'<]+/gi) ?? [];
    expect(urls.filter((url) => !url.startsWith('https://laurel.example/'))).toEqual([]);
    expect(body).not.toMatch(/src=|url\(|<(?:img|link|script|iframe|form)/i);
    expect(body).not.toMatch(/mail-[a-z-]+/);
    if (kind.endsWith('-code')) expect(urls).toEqual([]);
  },
);

test('a name of 10,000 characters is cut', async () => {
  const { letter } = await aMail({ name: '😀'.repeat(10_000) });

  expect(letter.text).toContain(`Hello ${'😀'.repeat(80)},`);
});
