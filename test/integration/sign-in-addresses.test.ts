// Addresses at the sign-in: one spelling, one identity, and the same answer for every one.
import { describe, expect, test } from 'vitest';
import { changeAccount } from '../../shared/identity/accounts/change.io.ts';
import { readAccount } from '../../shared/identity/accounts/store.ts';
import type { Services } from '../../shared/services.ts';
import { aBrowser, codesFor, wrong } from '../support/browser.ts';
import { aPost } from '../support/mail.ts';
import { aMember } from '../support/people.ts';
import { aSystem } from '../support/system.ts';

const ana = 'ana@example.org';

async function aWay() {
  const system = await aSystem();
  return { services: system.services, post: aPost(system) };
}

const sessionsOf = async ({ table }: Services, id: string) =>
  Object.keys((await readAccount(table, id))?.sessions ?? {}).length;

describe('an address', () => {
  test.each([' Ana@Example.org ', 'ANA@EXAMPLE.ORG', 'ａｎａ@ｅｘａｍｐｌｅ.org', 'ana@example.org.'])(
    'is one identity however it is written: %j',
    async (text) => {
      const { services, post } = await aWay();
      const member = await aMember(services, { handle: 'ana', email: ana });
      const browser = aBrowser(services);

      await browser.ask(text);
      const [code = ''] = await codesFor(post, ana);
      await browser.enter(code);

      expect(browser.cookies.get('__Host-laurel')).toContain(`${member.id}.`);
    },
  );

  test.each([
    'a@b.c\r\nBcc: x@y.z',
    'a@x.org, b@y.org',
    'grp: b@y.org;',
    'Ana <ana@example.org>',
    '"ana"@example.org',
    'ana',
    'ana@localhost',
    '',
    `${'a'.repeat(300)}@example.org`,
  ])('is refused with the field marked, and nothing is mailed: %j', async (text) => {
    const { services, post } = await aWay();
    const browser = aBrowser(services);

    const answer = await browser.ask(text);
    const page = await answer.text();
    await post.deliver();

    expect(answer.status).toBe(400);
    expect(page).toContain('aria-invalid="true"');
    expect(browser.cookies.size).toBe(0);
    expect(post.sent).toHaveLength(0);
  });

  test('is answered alike, with the same writes and the same mail, whether it is known, unknown or suspended', async () => {
    const { services } = await aWay();
    await aMember(services, { email: 'known@example.org' });
    await aMember(services, { email: 'gone!@example.org', account: { state: 'suspended' } });

    const seen = [];
    for (const email of ['known@example.org', 'other@example.org', 'gone!@example.org']) {
      const commands: string[] = [];
      const browser = aBrowser(watched(services, commands));
      const asked = await browser.ask(email);
      const page = await (await browser.get('/sign-in/code')).text();
      const same = (text: string) => text.replaceAll(email, 'ADDRESS').replace(/name="once" value="\w+"/, '');
      seen.push({
        status: asked.status,
        to: asked.headers.get('Location'),
        headers: [...asked.headers.keys()],
        page: same(page),
        commands,
      });
    }

    expect(seen[0]?.status).toBe(303);
    expect(seen[0]?.commands).toEqual(expect.arrayContaining(['PutCommand MAIL']));
    expect(seen[1]).toEqual(seen[0]);
    expect(seen[2]).toEqual(seen[0]);
  });

  test('of a suspended person gets a code, and whoever enters it is told so and gets no session', async () => {
    const { services, post } = await aWay();
    const { id } = await aMember(services, { email: ana, account: { state: 'suspended' } });
    const browser = aBrowser(services);
    await browser.ask(ana);
    const [code = ''] = await codesFor(post, ana);

    const guessed = await (await browser.enter(wrong(code))).text();
    const entered = await browser.enter(code);

    expect(guessed).toContain('This is not the code');
    expect(entered.status).toBe(403);
    expect(await entered.text()).toContain('This account is closed');
    expect(browser.cookies.size).toBe(0);
    expect(await sessionsOf(services, id)).toBe(0);
  });

  test('that is suspended while the code is entered gets no session', async () => {
    const { services, post } = await aWay();
    const member = await aMember(services, { email: ana });
    const browser = aBrowser(services);
    await browser.ask(ana);
    const [code = ''] = await codesFor(post, ana);

    const [entered] = await Promise.all([
      browser.enter(code),
      changeAccount(services, member.id, (account) => ({ ...account, state: 'suspended', sessions: {} })),
    ]);
    const after = await browser.get('/sign-in');

    // Whichever came first: nobody is in afterwards, and the page is that of a stranger.
    expect([303, 403]).toContain(entered.status);
    expect(after.status).toBe(200);
    expect(await sessionsOf(services, member.id)).toBe(0);
  });
});

/** Services that note which requests are made of the table, and for which kind of item. */
function watched(services: Services, commands: string[]): Services {
  const { client } = services.table;
  const send = (command: { constructor: { name: string }; input: Record<string, unknown> }) => {
    const { Key, Item } = command.input as Record<string, { pk: string } | undefined>;
    commands.push(`${command.constructor.name} ${(Key ?? Item)?.pk.split('#')[0] ?? ''}`);
    return client.send(command as never);
  };
  return { ...services, table: { ...services.table, client: { send } as never } };
}
