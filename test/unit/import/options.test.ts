import { expect, it } from 'vitest';
import { findKey, readOptions } from '../../../infra/cli/import/options.ts';

it('a file alone goes to the local system as the source `import`', () => {
  expect(readOptions(['a.ndjson'], {})).toEqual({
    file: 'a.ndjson',
    url: 'http://127.0.0.1:8787',
    source: 'import',
    dryRun: false,
    key: undefined,
  });
});

it('everything can be named, in any order', () => {
  const args = ['--dry-run', '--url', 'https://x.example', 'f', '--source=kitsune', '--key', 'k'];

  expect(readOptions(args, { PORT: '1' })).toEqual({
    file: 'f',
    url: 'https://x.example',
    source: 'kitsune',
    dryRun: true,
    key: 'k',
  });
});

it('the local port is that of the environment', () => {
  expect(readOptions(['f'], { PORT: '9000' })).toMatchObject({ url: 'http://127.0.0.1:9000' });
});

it.each([[[]], [['a', 'b']], [['f', '--nothing']], [['f', '--url', 'ftp://x']], [['f', '--source', 'A B']]])(
  'the arguments %j are refused with a sentence',
  (args) => {
    expect(readOptions(args, {})).toEqual(expect.any(String));
  },
);

it('a key given goes before one of the environment', async () => {
  const env = { LAUREL_API_KEY: 'from-env', LAUREL_DATA: '/nowhere' };

  expect([
    await findKey('given', env),
    await findKey(undefined, env),
    await findKey(undefined, { LAUREL_DATA: '/nowhere' }),
  ]).toEqual(['given', 'from-env', undefined]);
});
