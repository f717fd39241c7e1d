import { expect, test } from 'vitest';
import {
  introduceByName,
  withHandleOfName,
} from '../../../shared/membership/sign-up/introduce-by-name.io.ts';
import { aMember } from '../../support/people.ts';
import { aSystem } from '../../support/system.ts';

const introduction = {
  displayName: 'Maria López',
  words: '',
  languages: [],
  timeZone: 'UTC',
  language: 'de',
};

test('a handle that was left empty is made from the name, and one that was given stands', () => {
  expect(withHandleOfName({ displayName: 'María López', handle: ' ' })).toMatchObject({
    handle: 'maria-lopez',
  });
  expect(withHandleOfName({ displayName: 'María López', handle: 'ml' })).toMatchObject({ handle: 'ml' });
  expect(withHandleOfName({ handle: '' })).toEqual({ handle: '' });
});

test('people of one name get numbers, until there are too many of them', async () => {
  const { services } = await aSystem();
  const handles: string[] = [];
  for (let person = 0; person < 10; person += 1) {
    const { id } = await aMember(services, { introduced: false });
    const outcome = await introduceByName(services, id, { ...introduction, handle: 'maria-lopez' });
    handles.push(outcome.outcome === 'introduced' ? outcome.handle : outcome.outcome);
  }

  expect(handles).toEqual([
    'maria-lopez',
    ...[2, 3, 4, 5, 6, 7, 8, 9].map((number) => `maria-lopez-${String(number)}`),
    'taken',
  ]);
});

test('a number makes no handle longer than one may be', async () => {
  const { services } = await aSystem();
  const handle = 'm'.repeat(40);
  await aMember(services, { handle });
  const { id } = await aMember(services, { introduced: false });

  expect(await introduceByName(services, id, { ...introduction, handle })).toEqual({
    outcome: 'introduced',
    handle: `${'m'.repeat(38)}-2`,
  });
});
