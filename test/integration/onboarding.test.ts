// The guided sign-up through its pages, as a browser without script goes it.
import { describe, expect, test } from 'vitest';
import { readAccount } from '../../shared/identity/accounts/store.ts';
import { readContributor } from '../../shared/recognition/records/read.io.ts';
import { readHandle, readProfile, writeErasedHandle } from '../../shared/identity/profiles/store.ts';
import { recordContribution } from '../../shared/activity/contributions/record.io.ts';
import { readBeginner } from '../../shared/activity/beginners/store.ts';
import { handleMark } from '../../shared/identity/profiles/erased-handle.io.ts';
import { readMail } from '../../shared/mail/outbox/store.ts';
import { goOn } from '../../shared/membership/sign-up/go-on.io.ts';
import { journeyOf, reachStep } from '../../shared/membership/sign-up/journey.io.ts';
import { questionsFor } from '../../shared/membership/sign-up/questions.ts';
import { readJourney } from '../../shared/membership/sign-up/store.ts';
import { readWelcome } from '../../shared/membership/welcome/read.io.ts';
import { aContribution } from '../support/builders.ts';
import { aMember, aStranger, type Member } from '../support/people.ts';
import { aSystem, type TestSystem } from '../support/system.ts';

const introduction = {
  displayName: 'Ana Silva',
  handle: 'ana.silva',
  words: 'I like forums.',
  languages: ['pt-BR', 'en', '', ''],
  timeZone: 'America/Sao_Paulo',
};

function newcomer(system: TestSystem): Promise<Member> {
  return aMember(system.services, { introduced: false });
}

/** The right answers for a person, and the program. */
function answersOf(id: string, program: 'forum' | 'social' = 'forum') {
  const right = questionsFor(id, program).map((question) => [question.id, question.right] as const);
  return { program, ...Object.fromEntries(right) };
}

async function signUp(person: Member, over: Partial<typeof introduction> = {}): Promise<void> {
  await person.post('/join/introduction', { ...introduction, ...over });
  await person.post('/join/guidelines', answersOf(person.id));
  await person.post('/join/programs', { programs: 'forum', locales: 'pt-BR' });
  await person.post('/join/task', { task: 'forum-read' });
}

describe('somebody new', () => {
  test('goes from the address to being ready, and is shown where they are', async () => {
    const system = await aSystem();
    const ana = await newcomer(system);
    const to = async (path: string, fields: Parameters<Member['post']>[1]) => {
      const response = await ana.post(path, fields);
      return [response.status, response.headers.get('Location')];
    };

    const overview = await (await ana.get('/join')).text();
    const steps = [
      await to('/join/introduction', introduction),
      await to('/join/guidelines', answersOf(ana.id)),
      await to('/join/programs', { programs: ['forum', 'writing'], locales: ['pt-BR', ''] }),
      await to('/join/task', { task: 'forum-read' }),
    ];
    const ready = await (await ana.get('/join')).text();

    expect(overview).toMatch(/<li aria-current="step"><b>Introduction<\/b>/);
    expect(steps).toEqual([
      [303, '/join/guidelines'],
      [303, '/join/programs'],
      [303, '/join/task'],
      [303, '/join'],
    ]);
    expect(ready).toContain('You are ready');
    expect(ready).toContain('Look over a shoulder');
    expect(await readAccount(system.services.table, ana.id)).toMatchObject({
      handle: 'ana.silva',
      timeZone: 'America/Sao_Paulo',
      language: 'en-US',
    });
    expect(await readProfile(system.services.table, ana.id)).toMatchObject({
      handle: 'ana.silva',
      displayName: 'Ana Silva',
      claimed: true,
      words: 'I like forums.',
      languages: ['pt-BR', 'en'],
      programs: ['forum', 'writing'],
      locales: ['pt-BR'],
    });
  });

  test('is welcomed exactly once: a badge, a mail, a place on the welcome page', async () => {
    const system = await aSystem();
    const { services } = system;
    const ana = await newcomer(system);

    await signUp(ana);
    await Promise.all([goOn(services, ana.id), goOn(services, ana.id), ana.get('/join')]);

    const person = await readContributor(services, 'ana.silva', {});
    const welcome = await readWelcome(services, { viewer: 'somebody', limit: 10 });
    expect(person?.badges.map(({ badge }) => badge)).toEqual(['ready-to-help']);
    expect(await readMail(services.table, `welcome#${ana.id}`)).toMatchObject({
      kind: 'welcome',
      version: 1,
    });
    expect(welcome).toMatchObject({ introductions: [{ handle: 'ana.silva', words: 'I like forums.' }] });
  });

  test('is welcomed at the next look when the server died in between', async () => {
    const system = await aSystem();
    const { services } = system;
    const ana = await newcomer(system);
    await ana.post('/join/introduction', introduction);
    // As if the process had died after the last step, before anything followed from it.
    for (const step of ['guidelines', 'programs', 'task'] as const) await reachStep(services, ana.id, step);

    await ana.get('/join');

    expect((await readJourney(services.table, ana.id))?.reached.ready).toBeDefined();
    expect(await readMail(services.table, `welcome#${ana.id}`)).toBeDefined();
  });

  test('finishes the first task by contributing', async () => {
    const system = await aSystem();
    const { services } = system;
    const ana = await newcomer(system);
    await ana.post('/join/introduction', introduction);
    await ana.post('/join/guidelines', answersOf(ana.id));
    await ana.post('/join/programs', { programs: 'forum' });

    await recordContribution(services, aContribution({ contributor: 'ana.silva' }));
    await system.settle();
    const overview = await (await ana.get('/join')).text();

    expect(overview).toContain('You are ready');
  });

  test('goes on with another device where they stopped', async () => {
    const system = await aSystem();
    const ana = await newcomer(system);
    await ana.post('/join/introduction', introduction);

    const elsewhere = await (await ana.get('/join')).text();
    const back = await ana.get('/join/introduction');
    const ahead = await ana.get('/join/task');

    expect(elsewhere).toContain('href="/join/guidelines"');
    expect(await back.text()).toContain('value="Ana Silva"');
    expect([ahead.status, ahead.headers.get('Location')]).toEqual([302, '/join']);
  });

  test('who is a stranger is asked to sign in first, and a form of theirs is not taken', async () => {
    const system = await aSystem();
    const stranger = aStranger(system.services);

    const page = await stranger.get('/join/programs');
    const sent = await stranger.post('/join/introduction', introduction);

    expect([page.status, page.headers.get('Location')]).toEqual([302, '/sign-in?next=%2Fjoin%2Fprograms']);
    expect(sent.status).toBe(403);
  });
});

describe('two devices and double clicks', () => {
  test('the same introduction sent twice at once makes one person with one handle', async () => {
    const system = await aSystem();
    const ana = await newcomer(system);

    const answers = await Promise.all([1, 2, 3].map(() => ana.post('/join/introduction', introduction)));

    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
    expect((await readHandle(system.services.table, 'ana.silva', 'strong'))?.contributor).toBe(ana.id);
    expect(await readAccount(system.services.table, ana.id)).toMatchObject({ handle: 'ana.silva' });
  });

  test('two handles chosen at once lead to one person under one of them', async () => {
    const system = await aSystem();
    const { table } = system.services;
    const ana = await newcomer(system);

    await Promise.all([
      ana.post('/join/introduction', introduction),
      ana.post('/join/introduction', { ...introduction, handle: 'ana' }),
    ]);

    const account = await readAccount(table, ana.id);
    expect(['ana', 'ana.silva']).toContain(account?.handle);
    expect((await readProfile(table, ana.id))?.handle).toBe(account?.handle);
    expect((await readHandle(table, account?.handle ?? '', 'strong'))?.contributor).toBe(ana.id);
    // The other was taken as well, and leads to the same person, or its request came too late to want it.
    for (const handle of ['ana', 'ana.silva']) {
      expect([ana.id, undefined]).toContain((await readHandle(table, handle, 'strong'))?.contributor);
    }
  });

  test('every handle that was claimed on the way is noted, so that an erasure finds it', async () => {
    const system = await aSystem();
    const ana = await newcomer(system);

    await Promise.all(
      ['ana', 'ana.silva', 'ana-s'].map((handle) =>
        ana.post('/join/introduction', { ...introduction, handle }),
      ),
    );

    const { wished = [] } = (await readJourney(system.services.table, ana.id)) ?? {};
    const held = [];
    for (const handle of ['ana', 'ana.silva', 'ana-s']) {
      if ((await readHandle(system.services.table, handle, 'strong'))?.contributor === ana.id)
        held.push(handle);
    }
    expect(held.length).toBeGreaterThan(0);
    expect(wished).toEqual(expect.arrayContaining(held));
  });

  test('steps done on both are all there', async () => {
    const system = await aSystem();
    const ana = await newcomer(system);
    await ana.post('/join/introduction', introduction);

    await Promise.all([
      ana.post('/join/guidelines', answersOf(ana.id)),
      ana.post('/join/guidelines', answersOf(ana.id)),
      ana.post('/join/introduction', { ...introduction, displayName: 'Ana S.' }),
    ]);

    const journey = await readJourney(system.services.table, ana.id);
    expect(Object.keys(journey?.reached ?? {}).sort()).toEqual(['address', 'guidelines', 'introduction']);
    expect((await readProfile(system.services.table, ana.id))?.displayName).toBe('Ana S.');
  });

  test('the last step sent again changes nothing', async () => {
    const system = await aSystem();
    const ana = await newcomer(system);
    await signUp(ana);
    const before = await readJourney(system.services.table, ana.id);

    const again = await ana.post('/join/task', { task: '+later' });
    const name = await ana.post('/join/introduction', { ...introduction, displayName: 'Somebody else' });

    expect([again.headers.get('Location'), name.headers.get('Location')]).toEqual(['/join', '/join']);
    expect(await readJourney(system.services.table, ana.id)).toEqual(before);
    expect((await readProfile(system.services.table, ana.id))?.displayName).toBe('Ana Silva');
  });

  test('two journeys begun at once are one', async () => {
    const system = await aSystem();
    const ana = await newcomer(system);

    const begun = await Promise.all([1, 2, 3].map(() => journeyOf(system.services, ana.id)));

    expect(begun.map(({ version }) => version)).toEqual([1, 1, 1]);
  });
});

describe('the introduction', () => {
  test.each([
    ['a name of blanks', { displayName: ' \u202e ' }, 400],
    ['a name of 81 characters', { displayName: 'a'.repeat(81) }, 400],
    ['a name of a million characters', { displayName: 'a'.repeat(1_000_000) }, 413],
    ['a zone on Mars', { timeZone: 'Mars/Base' }, 400],
    ['a zone that is no zone', { timeZone: 'GMT+25' }, 400],
    ['an alias of a zone', { timeZone: 'Asia/Calcutta' }, 303],
    ['a handle with the delimiter of keys', { handle: 'C#x' }, 400],
    ['a handle of dots', { handle: '..' }, 400],
    ['a handle that is a property of objects', { handle: '__proto__' }, 303],
  ])('with %s is answered as it should be', async (_, over, status) => {
    const system = await aSystem();
    const ana = await newcomer(system);

    const response = await ana.post('/join/introduction', { ...introduction, ...over });

    expect(response.status).toBe(status);
    const introduced = (await readJourney(system.services.table, ana.id))?.reached.introduction;
    expect(introduced !== undefined).toBe(status === 303);
  });

  test('takes no roles, totals or verified addresses from the form', async () => {
    const system = await aSystem();
    const ana = await newcomer(system);

    await ana.post('/join/introduction', {
      ...introduction,
      role: 'admin',
      totals: '99',
      emailVerified: 'true',
      staff: 'true',
    });

    expect(await readAccount(system.services.table, ana.id)).not.toHaveProperty('staff');
    expect(Object.keys((await readProfile(system.services.table, ana.id)) ?? {}).sort()).toEqual(
      [
        'bot',
        'claimed',
        'displayName',
        'handle',
        'languages',
        'optedOut',
        'state',
        'version',
        'words',
      ].sort(),
    );
    expect((await ana.get('/manage')).status).toBe(403);
  });

  test('shows a name that is markup as text, and keeps what was typed', async () => {
    const system = await aSystem();
    const ana = await newcomer(system);

    const page = await ana.post('/join/introduction', {
      ...introduction,
      displayName: '"><img src=x onerror=alert(1)>',
      timeZone: '',
    });

    const html = await page.text();
    expect(html).not.toContain('<img src=x');
    expect(html).toContain('value="&quot;&gt;&lt;img src=x onerror=alert(1)&gt;"');
    expect(html).toContain('value="ana.silva"');
  });

  test('says that a handle is taken, or stands for work that can be claimed later', async () => {
    const system = await aSystem();
    const { services } = system;
    await aMember(services, { handle: 'taken' });
    await recordContribution(services, aContribution({ contributor: 'imported' }));
    const ana = await newcomer(system);

    const taken = await ana.post('/join/introduction', { ...introduction, handle: 'taken' });
    const imported = await ana.post('/join/introduction', { ...introduction, handle: 'Imported' });

    expect([taken.status, imported.status]).toEqual([409, 409]);
    expect(await taken.text()).toContain('Somebody else has this handle.');
    expect(await imported.text()).toContain('nobody has claimed yet');
    expect(await readAccount(services.table, ana.id)).not.toHaveProperty('handle');
  });

  test('gives nobody the name of somebody who was erased', async () => {
    const system = await aSystem();
    const { table, vault } = system.services;
    await writeErasedHandle(table, handleMark(vault, 'ana.silva'), 'nobody');
    const ana = await newcomer(system);

    const taken = await ana.post('/join/introduction', introduction);
    const nameless = await ana.post('/join/introduction', { ...introduction, handle: 'erased-abcdefgh' });

    expect([taken.status, nameless.status]).toEqual([409, 400]);
    expect(await readHandle(table, 'ana.silva', 'strong')).toBeUndefined();
  });

  test('makes a handle from the name when none was written, with a number where it is taken', async () => {
    const system = await aSystem();
    const people = [await newcomer(system), await newcomer(system), await newcomer(system)];

    const pages = [];
    for (const person of people) {
      pages.push(await person.post('/join/introduction', { ...introduction, handle: '' }));
    }

    const accounts = await Promise.all(people.map(({ id }) => readAccount(system.services.table, id)));
    expect(pages.map(({ status }) => status)).toEqual([303, 303, 303]);
    expect(accounts.map((account) => account?.handle)).toEqual(['ana-silva', 'ana-silva-2', 'ana-silva-3']);
  });

  test('takes full-width letters for the ordinary ones: no twin of a handle', async () => {
    const system = await aSystem();
    const [ana, twin] = [await newcomer(system), await newcomer(system)];
    await ana.post('/join/introduction', { ...introduction, handle: 'mara' });

    const page = await twin.post('/join/introduction', { ...introduction, handle: 'ｍａｒａ' });

    expect(page.status).toBe(409);
  });

  test('is left by signing out from the way', async () => {
    const system = await aSystem();
    const ana = await newcomer(system);

    const page = await (await ana.get('/join')).text();
    const out = await ana.post('/sign-in/out');

    expect(page).toContain('action="/sign-in/out"');
    expect(out.status).toBe(303);
    expect((await ana.get('/join')).status).toBe(302);
  });

  test('looks the time zone up by a script under a nonce, and needs none', async () => {
    const system = await aSystem();
    const ana = await newcomer(system);

    const page = await ana.get('/join/introduction');

    const html = await page.text();
    const nonce = /<script nonce="([^"]+)">/.exec(html)?.[1] ?? '';
    expect(page.headers.get('Content-Security-Policy')).toContain(`script-src 'nonce-${nonce}'`);
    expect(page.headers.get('Cache-Control')).toBe('no-store');
    expect(html).toContain('<option value="Europe/Berlin"');
  });
});

describe('the guidelines', () => {
  test('are read before the questions are answered rightly, and a wrong answer is explained', async () => {
    const system = await aSystem();
    const ana = await newcomer(system);
    await ana.post('/join/introduction', introduction);
    const right = answersOf(ana.id);

    const page = await (await ana.get('/join/guidelines?program=forum')).text();
    const wrong = await ana.post('/join/guidelines', { ...right, forum: 'a' });
    const none = await ana.post('/join/guidelines', { program: 'forum' });
    const done = await ana.post('/join/guidelines', right);

    expect(page).toContain('Read the whole question');
    expect(wrong.status).toBe(400);
    expect(await wrong.text()).toContain('asking back is quicker');
    expect(none.status).toBe(400);
    expect(done.status).toBe(303);
    expect(await readJourney(system.services.table, ana.id)).toMatchObject({
      program: 'forum',
      guidelines: 1,
    });
  });

  test.each(['constructor', '__proto__', 'cooking'])('of %s are not there', async (program) => {
    const system = await aSystem();
    const ana = await newcomer(system);
    await ana.post('/join/introduction', introduction);

    const page = await ana.get(`/join/guidelines?program=${program}`);
    const sent = await ana.post('/join/guidelines', { ...answersOf(ana.id), program });

    expect(page.status).toBe(400);
    expect(sent.headers.get('Location')).toBe('/join/guidelines');
    expect((await readJourney(system.services.table, ana.id))?.reached.guidelines).toBeUndefined();
  });
});

describe('the programs', () => {
  test('are at least one', async () => {
    const system = await aSystem();
    const ana = await newcomer(system);
    await ana.post('/join/introduction', introduction);
    await ana.post('/join/guidelines', answersOf(ana.id));

    const none = await ana.post('/join/programs', { locales: 'de' });
    const unknown = await ana.post('/join/programs', { programs: 'constructor' });

    expect(none.status).toBe(400);
    expect(await none.text()).toContain('Please choose at least one program.');
    expect(unknown.status).toBe(400);
  });

  test('that were chosen before the introduction are joined with it', async () => {
    const system = await aSystem();
    const config = { ...system.services.config, signUpSteps: ['programs', 'introduction'] };
    const services = { ...system.services, config };
    const ana = await aMember(services, { introduced: false });

    await ana.post('/join/programs', { programs: ['forum'], locales: ['de'] });
    await ana.post('/join/introduction', introduction);

    expect(await readProfile(services.table, ana.id)).toMatchObject({ programs: ['forum'], locales: ['de'] });
    expect((await readJourney(services.table, ana.id))?.reached.ready).toBeDefined();
  });

  test('with social among them begin under moderation, once', async () => {
    const system = await aSystem();
    const { services } = system;
    const ana = await newcomer(system);
    await ana.post('/join/introduction', introduction);
    await ana.post('/join/guidelines', answersOf(ana.id, 'social'));

    await ana.post('/join/programs', { programs: 'social' });
    const first = await readBeginner(services.table, { id: ana.id, program: 'social' });
    system.clock.set(services.clock.now() + 86_400_000);
    await ana.post('/join/programs', { programs: ['social', 'forum'] });

    expect(first).toBeDefined();
    expect(await readBeginner(services.table, { id: ana.id, program: 'social' })).toEqual(first);
  });
});
