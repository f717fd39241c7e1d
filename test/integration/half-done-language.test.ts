// A language that was begun: pages and mails speak it as far as it goes, and English where it
// ends, sentence by sentence.
import { describe, expect, it } from 'vitest';
import { createWeb } from '../../functions/web/web.ts';
import { queueMail } from '../../shared/mail/outbox/queue.io.ts';
import { welcomeMail, welcomeMailKey } from '../../shared/membership/sign-up/welcome-mail.io.ts';
import { wordsWithEsperanto } from '../support/half-done-language.ts';
import { aPost } from '../support/mail.ts';
import { aMember } from '../support/people.ts';
import { aSystem } from '../support/system.ts';

describe('a half-done language', () => {
  it('is chosen by hand, by the browser or in the settings, like any other', async () => {
    const { services } = await aSystem();
    const app = createWeb(services, { words: wordsWithEsperanto() });
    const { cookie } = await aMember(services, { account: { language: 'eo' } });

    const front = await (await app.request('/')).text();
    const pages = await Promise.all([
      app.request('/?lang=eo'),
      app.request('/', { headers: { 'Accept-Language': 'eo, de;q=0.5' } }),
      app.request('/', { headers: { Cookie: `__Host-laurel=${cookie}` } }),
    ]);

    expect(front).toMatch(/<a href="\/\?lang=eo" lang="eo"[^>]*>Esperanto<\/a>/);
    for (const page of pages) expect(await page.text()).toContain('<html lang="eo" dir="ltr"');
  });

  it('says on a page what it can, and the rest of the same page in English', async () => {
    const { services } = await aSystem();
    const app = createWeb(services, { words: wordsWithEsperanto() });

    const page = await (await app.request('/badges?lang=eo')).text();

    expect(page).toContain('>Insignoj</a>');
    expect(page).toContain('<title>Badges ĉe Laurel</title>');
    expect(page).toContain('>Leaderboards</a>');
    expect(page).toContain('>Forumo<');
  });

  it('has screens without a single sentence of it in English, and can be chosen in the settings', async () => {
    const { services } = await aSystem();
    const app = createWeb(services, { words: wordsWithEsperanto() });
    const { cookie } = await aMember(services, { account: { language: 'eo' } });

    const page = await app.request('/me/settings', { headers: { Cookie: `__Host-laurel=${cookie}` } });
    const html = await page.text();

    expect(page.status).toBe(200);
    expect(html).toContain('Language of pages and mails');
    expect(html).toMatch(/<option value="eo" selected[^>]*>Esperanto<\/option>/);
    expect(html).not.toMatch(/>own-[a-z-]+</);
  });

  it('writes mails, English where it has no sentence, and never an id', async () => {
    const system = await aSystem();
    const { services } = system;
    const { id } = await aMember(services, { account: { language: 'eo' }, profile: { displayName: 'Ana' } });
    await queueMail(services, { mail: welcomeMail, key: welcomeMailKey(id), to: { contributor: id } });
    const post = aPost(system, undefined, { words: wordsWithEsperanto() });

    await post.deliver();

    const [mail] = await post.read();
    expect(mail?.subject).toBe('Bonvenon al Laurel');
    expect(mail?.text).toMatch(/^Saluton Ana,\n\nThank you for joining Laurel\./);
    expect(mail?.text).toContain('Malfermu vian propran spacon\n');
    expect(mail?.text).not.toContain('mail-');
  });

  it('that is not ours any more leaves people with English', async () => {
    const system = await aSystem();
    const { services } = system;
    const { id } = await aMember(services, { account: { language: 'eo' } });
    await queueMail(services, { mail: welcomeMail, key: welcomeMailKey(id), to: { contributor: id } });
    const post = aPost(system);

    await post.deliver();

    expect(await post.read()).toMatchObject([{ subject: 'Welcome to Laurel' }]);
  });
});
