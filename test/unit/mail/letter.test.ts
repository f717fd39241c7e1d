// What a mail is when it leaves: its headers, its two bodies, and that nothing a person
// typed gets out of the place where it belongs.
import { afterAll, describe, expect, test } from 'vitest';
import { headerOf, parseMail } from '../../../infra/local/mailbox/parse-mail.ts';
import { composeMail } from '../../../shared/mail/letters/compose.io.ts';
import type { Contents } from '../../../shared/mail/letters/contents.ts';
import { writeLetter, type LetterParts } from '../../../shared/mail/letters/letter.ts';
import { readyMails } from '../../../shared/mail/letters/ready.io.ts';
import { mails } from '../../../shared/mails.ts';
import { badgesMessages } from '../../../shared/l10n/badges.ts';
import { mailMessages } from '../../../shared/l10n/mail.ts';
import { languages } from '../../../shared/l10n/languages.ts';
import { words } from '../../../shared/l10n/words.ts';
import { aMember } from '../../support/people.ts';
import { aSystem } from '../../support/system.ts';

// Somebody whom mails can be about: their facts are read when they are written.
const system = await aSystem();
const { id: contributor } = await aMember(system.services, {
  handle: 'ana',
  profile: { displayName: 'Ana' },
});
const ready = readyMails(mails, system.services);
afterAll(() => system.close());

async function contentsOf(kind: string, minutes = 10): Promise<Contents> {
  const item = { key: 'x', version: 1, state: 'sending', kind, contributor, doubts: 0, queuedAt: 0 } as const;
  const contents = await ready.get(kind)!.contents({ ...item, expiresAt: minutes * 60_000 });
  // A mail that has nothing to say about her would not be sent; what stands around it is checked all the same.
  return contents ?? { args: {}, blocks: [] };
}

async function l10nIn(tag: string) {
  const l10n = words.in(words.named(tag)!);
  await l10n.learn([mailMessages, badgesMessages]);
  return l10n;
}

async function aMail({
  kind = 'welcome',
  language = 'en-US',
  to = { name: 'Ana', address: 'ana@example.org' },
  minutes,
  ...parts
}: Partial<LetterParts> & {
  kind?: string;
  language?: string;
  minutes?: number;
  to?: { name?: string; address: string };
} = {}) {
  const letter = writeLetter({
    subject: ready.get(kind)!.definition.subject,
    contents: await contentsOf(kind, minutes),
    l10n: await l10nIn(language),
    community: 'Laurel',
    origin: 'https://laurel.example',
    ...parts,
  });
  const { raw, ...envelope } = await composeMail(letter, {
    key: 'welcome#abc',
    from: 'Laurel <no-reply@laurel.example>',
    to,
    host: 'laurel.example',
    now: Date.parse('2026-01-31T09:00:00Z'),
  });
  const source = Buffer.from(raw).toString();
  return { letter, envelope, source, mail: await parseMail(Buffer.from(raw)) };
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

test.each([...ready.keys()])('%s names nothing outside the site, in both bodies', async (kind) => {
  const { mail } = await aMail({ kind, name: 'Ana', code: '12345678', minutes: 10 });

  const body = `${mail.text}${mail.html ?? ''}`;
  const urls = body.match(/[a-z]+:\/\/[^\s"'<]+/gi) ?? [];
  expect(urls.filter((url) => !url.startsWith('https://laurel.example/'))).toEqual([]);
  expect(body).not.toMatch(/src=|url\(|<(?:img|link|script|iframe|form)/i);
  expect(body).not.toMatch(/mail-[a-z-]+|\{\$/);
  if (kind.endsWith('-code')) expect(urls).toEqual([]);
});

test('a name of 10,000 characters is cut', async () => {
  const { letter } = await aMail({ name: '😀'.repeat(10_000) });

  expect(letter.text).toContain(`Hello ${'😀'.repeat(80)},`);
});

describe('facts', () => {
  const day = 20_000;
  const contents: Contents = {
    args: { count: 3, day: { day }, people: { list: ['Ana', 'Björn', 'Zoë'] } },
    blocks: [
      { is: 'text', id: 'count' },
      {
        is: 'list',
        items: [
          {
            id: 'award',
            path: '/badges/forum',
            args: { badge: { words: (l10n) => l10n.text('badge-l10n') } },
          },
          { id: 'award', args: { badge: 'Plain <b>text</b>' } },
        ],
      },
      { is: 'link', id: 'open', path: '/contributors/ana', args: { count: 1 } },
    ],
  };
  const english = `
subject = { $count } awards for { $people }
count =
    { $count ->
        [one] One award since { $day }, { $name }.
       *[other] { $count } awards since { $day }, { $name }.
    }
award = The badge { $badge } at { $community }
open =
    { $count ->
        [one] Open it
       *[other] Open them
    }
`;
  const area = {
    name: 'made-up',
    read: (tag: string) => Promise.resolve(tag === 'en-US' ? english : undefined),
  };
  const badge = { subject: 'subject', contents, name: 'Ana' };

  async function aMadeUp(language: string, over: Partial<LetterParts> = {}) {
    const l10n = await l10nIn(language);
    await l10n.learn([area]);
    return aMail({ language, ...badge, ...over });
  }

  test('are counted, dated, listed and named as the language does, in both bodies', async () => {
    const { letter } = await aMadeUp('en-US');

    expect(letter.subject).toBe('3 awards for Ana, Björn, and Zoë');
    expect(letter.text).toBe(
      [
        'Hello Ana,',
        '3 awards since October 4, 2024, Ana.',
        '- The badge Localization at Laurel\n  https://laurel.example/badges/forum\n' +
          '- The badge Plain <b>text</b> at Laurel',
        'Open it\nhttps://laurel.example/contributors/ana\n',
      ].join('\n\n'),
    );
    expect(letter.html).toContain(
      '<li><a href="https://laurel.example/badges/forum">The badge Localization at Laurel</a></li>',
    );
    expect(letter.html).toContain('<li>The badge Plain &lt;b&gt;text&lt;/b&gt; at Laurel</li>');
  });

  test('stand in English sentences where a language has none, with its own dates and lists', async () => {
    const { letter } = await aMadeUp('de');

    expect(letter.subject).toBe('3 awards for Ana, Björn und Zoë');
    expect(letter.text).toContain('3 awards since 4. Oktober 2024, Ana.');
    expect(letter.text).toMatch(/^Hallo Ana/);
  });

  test('that people wrote stay apart from a sentence that runs the other way', async () => {
    const arabic = await aMadeUp('ar');
    const english = await aMadeUp('en-US', { name: 'أحمد' });

    expect(arabic.letter.text).toContain('\u2068Ana\u2069');
    expect(arabic.letter.text).toContain('\u2068Plain <b>text</b>\u2069');
    expect(english.letter.text).toContain('Hello \u2068أحمد\u2069,');
  });

  test.each(['@elsewhere.example', '.elsewhere.example/', ':8080/'])(
    'can not lead a link to %s',
    async (path) => {
      const led: Contents = { args: {}, blocks: [{ is: 'link', id: 'award', path }] };

      await expect(aMadeUp('en-US', { contents: led })).rejects.toThrow();
    },
  );

  test.each(['subject', 'block', 'item'])('a %s that is nowhere stops the letter', async (where) => {
    const missing = { id: 'no-such-sentence' };
    const blocks: Contents['blocks'] =
      where === 'item' ? [{ is: 'list', items: [missing] }] : [{ is: 'text', ...missing }];
    const over =
      where === 'subject' ? { subject: missing.id } : { contents: { args: contents.args, blocks } };

    await expect(aMadeUp('de', over)).rejects.toThrow('no mail sentence no-such-sentence');
  });

  test('that a sentence names and nobody gave stop the letter, but somebody may be called so', async () => {
    const blocks: Contents['blocks'] = [{ is: 'text', id: 'award' }];
    const called = { badge: 'The {$count} of {$nothing}' };

    const said = await aMadeUp('en-US', {
      contents: { ...contents, blocks: [{ is: 'text', id: 'award', args: called }] },
    });

    await expect(aMadeUp('en-US', { contents: { ...contents, blocks } })).rejects.toThrow(
      'nothing for {$badge}',
    );
    expect(said.letter.text).toContain('The badge The {$count} of {$nothing} at Laurel');
  });
});

test.each(languages.map(({ tag }) => tag))('a welcome in %s fills every place', async (language) => {
  const { letter } = await aMail({ language, name: 'Ana' });

  expect(`${letter.subject}${letter.text}`).not.toMatch(/[{}]|mail-/);
});
