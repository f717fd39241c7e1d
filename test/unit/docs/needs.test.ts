// What a test needs of the machine: what is missing skips it with the reason, unless it was promised.
import { describe, expect, it, test } from 'vitest';
import { filesNeeding, readNeed } from '../../needing.ts';
import { registerWithNeeds } from '../../needs.ts';

/** What becomes of a suite that needs a browser and the histories, on a machine of one's own. */
function registered(machine: { missing: readonly string[]; promised: boolean }) {
  const said: string[] = [];
  const seams = {
    run: (name: string, body: () => unknown) => {
      said.push(`run ${name}`);
      body();
    },
    skip: (name: string, reason: string) => void said.push(`skip ${name}: ${reason}`),
  };
  registerWithNeeds(seams, {
    name: 'a suite',
    needs: ['chromium', 'shared-data'],
    body: () => void said.push('its body'),
    machine: {
      missing: (need) => (machine.missing.includes(need) ? `no ${need}` : undefined),
      isPromised: () => machine.promised,
    },
  });
  return said;
}

describe('a suite that needs something', () => {
  it('runs where all of it is there', () => {
    expect(registered({ missing: ['proc'], promised: true })).toEqual(['run a suite', 'its body']);
  });

  it('is skipped with the reason, and its body is not even collected, where some of it is missing', () => {
    expect(registered({ missing: ['shared-data'], promised: false })).toEqual([
      'skip a suite: no shared-data',
    ]);
    expect(registered({ missing: ['chromium', 'shared-data'], promised: false })).toEqual([
      'skip a suite: no chromium; no shared-data',
    ]);
  });

  it('fails where the missing piece was promised', () => {
    expect(() => registered({ missing: ['chromium'], promised: true })).toThrow(
      'CI must run every test: no chromium',
    );
  });
});

describe('the files that need something', () => {
  test('are found by what they say', () => {
    expect(filesNeeding('shared-data')).toEqual(
      expect.arrayContaining(['test/integration/oracles.test.ts', 'test/unit/badges/oracle.test.ts']),
    );
    expect(filesNeeding('shared-data')).not.toContain('test/unit/badges/rules.test.ts');
  });

  test('are asked for by a need that there is', () => {
    expect(readNeed('proc')).toBe('proc');
    expect(() => readNeed('shared')).toThrow('"shared" is no need; there are chromium');
  });
});
