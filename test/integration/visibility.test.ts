// Who sees whose page: pages, lists and the API keep to what a person has chosen.
import { beforeAll, describe, expect, test } from 'vitest';
import { claimHandle } from '../../shared/identity/profiles/store.ts';
import { aContribution } from '../support/builders.ts';
import { aMember, aStranger, type Member } from '../support/people.ts';
import { aSystem, type TestSystem } from '../support/system.ts';
import { work } from '../support/work.ts';

let system: TestSystem;
let owner: Member;
let member: Member;
let newcomer: Member;
const stranger = () => aStranger(system.services);

beforeAll(async () => {
  system = await aSystem({ now: '2026-11-18T12:00:00Z' });
  owner = await aMember(system.services, { handle: 'owner' });
  member = await aMember(system.services, { handle: 'member' });
  newcomer = await aMember(system.services, { handle: 'newcomer', introduced: false });
  await work(system, [aContribution({ contributor: 'owner', occurredAt: '2026-11-17T10:00:00Z' })]);
});

const pages = ['/contributors/owner', '/contributors/owner/contributions'];
const api = ['/api/contributors/owner', '/api/contributors/owner/contributions'];

async function statuses(who: Pick<Member, 'get'>, paths: readonly string[]): Promise<number[]> {
  return Promise.all(paths.map(async (path) => (await who.get(path)).status));
}

describe.each([
  ['public', 200, 200, 200],
  ['members', 404, 200, 200],
  ['self', 404, 404, 200],
])('a page for %s', (visibility, toStrangers, toMembers, toSelf) => {
  beforeAll(async () => {
    await owner.post('/me/settings', { section: 'visibility', visibility, listed: 'yes' });
  });

  test('is shown to those it is for', async () => {
    expect(await statuses(stranger(), pages)).toEqual(pages.map(() => toStrangers));
    expect(await statuses(member, pages)).toEqual(pages.map(() => toMembers));
    expect(await statuses(owner, pages)).toEqual(pages.map(() => toSelf));
  });

  test('is a stranger’s to somebody who has not introduced themselves', async () => {
    expect(await statuses(newcomer, pages)).toEqual(pages.map(() => toStrangers));
  });

  test('is in the API as for strangers, whatever cookie comes along', async () => {
    expect(await statuses(stranger(), api)).toEqual(api.map(() => toStrangers));
    expect(await statuses(owner, api)).toEqual(api.map(() => toStrangers));
  });

  test('leaves the name on the leaderboard', async () => {
    expect(await (await stranger().get('/leaderboards/forum')).text()).toContain('<bdi>owner</bdi>');
  });
});

test('a page that is shown to a member is kept by nobody', async () => {
  await owner.post('/me/settings', { section: 'visibility', visibility: 'members', listed: 'yes' });

  const answer = await member.get('/contributors/owner');

  expect(answer.status).toBe(200);
  expect(answer.headers.get('cache-control')).toBe('no-store');
});

test('who is not there and who is not shown are told apart by nobody', async () => {
  await owner.post('/me/settings', { section: 'visibility', visibility: 'self', listed: 'yes' });
  const normal = (html: string) => html.replaceAll('nobody-at-all', 'owner');

  const [hidden, unknown] = await Promise.all([
    member.get('/contributors/owner'),
    member.get('/contributors/nobody-at-all'),
  ]);

  expect(hidden.status).toBe(unknown.status);
  expect(await hidden.text()).toBe(normal(await unknown.text()));
});

test('whoever opts out leaves the leaderboards and comes back to them', async () => {
  const board = async () => {
    await system.settle();
    return (await stranger().get('/leaderboards/forum')).text();
  };

  await owner.post('/me/settings', { section: 'visibility', visibility: 'public' });
  const out = await board();
  const own = await (await owner.get('/me')).text();
  await owner.post('/me/settings', { section: 'visibility', visibility: 'public', listed: 'yes' });
  const back = await board();

  expect(out).not.toContain('owner');
  expect(own).toContain('You have chosen not to be on leaderboards');
  expect(back).toContain('<bdi>owner</bdi>');
});

test.each([['everybody'], [''], ['__proto__']])('the visibility %j is refused', async (visibility) => {
  const answer = await owner.post('/me/settings', { section: 'visibility', visibility });

  expect(answer.status).toBe(400);
});

test('the handle of a record that went over into another leads to that one', async () => {
  await claimHandle(system.services.table, { handle: 'former', contributor: owner.id, createdAt: 0 });

  const answer = await stranger().get('/contributors/former');

  expect(answer.status).toBe(302);
  expect(answer.headers.get('location')).toBe('/contributors/owner');
});
