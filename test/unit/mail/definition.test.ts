// What a definition must say, and what becomes of it.
import { expect, test } from 'vitest';
import { defineMail, keysOfMails } from '../../../shared/mail/letters/definition.io.ts';
import { readyMails } from '../../../shared/mail/letters/ready.io.ts';
import { mails } from '../../../shared/mails.ts';
import type { Services } from '../../../shared/services.ts';

const plain = { kind: 'made-up', refusable: undefined, subject: 'made-up', blocks: [] } as const;

test('a mail to members without its keys does not compile: it could not be erased', () => {
  // @ts-expect-error keysOf is missing
  expect(defineMail(plain).keysOf).toBeUndefined();
});

test('facts that nobody reads do not compile', () => {
  // @ts-expect-error args without facts
  defineMail({ ...plain, keysOf: () => [], args: () => ({ count: 1 }) });
  // @ts-expect-error an argument that is neither text, number, day, list nor words
  defineMail({ ...plain, keysOf: () => [], facts: () => ({ on: new Date() }), args: ({ on }) => ({ on }) });
});

test('the keys of all mails to a person are those of the list', () => {
  const mail = defineMail({ ...plain, keysOf: (id) => [`a#${id}`, `b#${id}`] });

  expect(keysOfMails([mail, { to: 'address' }], 'ana')).toEqual(['a#ana', 'b#ana']);
  expect(keysOfMails(mails, 'ana')).toEqual(
    expect.arrayContaining(['welcome#ana', 'remind#ana#1', 'remind#ana#2']),
  );
});

test('no two mails share a key', () => {
  const keys = keysOfMails(mails, 'ana');

  expect(new Set(keys).size).toBe(keys.length);
});

test('two mails of one kind are refused', () => {
  expect(() => readyMails([...mails, ...mails], {} as Services)).toThrow('sign-in-code');
});
