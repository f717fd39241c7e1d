// Names in a path that are longer than a table takes for a key are just not found.
import { beforeAll, expect, test } from 'vitest';
import { memberPages } from '../../web/members/index.ts';
import { publicPages } from '../../web/public/index.ts';
import { aMember, type Member } from '../support/people.ts';
import { aSystem } from '../support/system.ts';

let admin: Member;

beforeAll(async () => {
  const { services } = await aSystem();
  admin = await aMember(services, { roles: [{ role: 'admin' }] });
});

const named = [...publicPages, ...memberPages].map(({ path }) => path).filter((path) => path.includes(':'));

test.each(named)('%s', async (path) => {
  for (const length of [100, 1000, 1100, 1400, 1401, 2100, 5000]) {
    for (const letter of ['a', '%C3%A9']) {
      const filled = path.replaceAll(/:\w+(?:\{[^}]*\})?/g, letter.repeat(length / decodeURI(letter).length));

      const answer = await admin.get(filled);

      expect([404, 405], `${String(length)} times ${letter}`).toContain(answer.status);
    }
  }
});
