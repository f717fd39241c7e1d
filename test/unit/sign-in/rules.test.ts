// What counts as a typed code, and how many mails an address gets, decided purely.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  grant,
  MAILS_IN_DAY,
  MAILS_IN_SHORT,
  noMails,
  SHARES_IN_SHORT,
  SHORT_MS,
  STRANGERS_MAILS_IN_DAY,
  type Asking,
  type CodeMails,
} from '../../../shared/membership/sign-in/allowance.ts';
import { CODE_LIFE_MS, codeIn, isOpen } from '../../../shared/membership/sign-in/rules.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const start = Date.parse('2024-06-01T12:00:00Z');

interface Step {
  readonly afterMs: number;
  readonly known: boolean;
}

/** Asks one after the other, each with a form of its own; answers with what each was granted. */
function askAll(steps: readonly Step[]) {
  let state: CodeMails = noMails;
  let now = start;
  return steps.map(({ afterMs, known }, i) => {
    now += afterMs;
    const asking: Asking = { hash: `challenge-${String(i)}`, now, known };
    const granted = grant(state, asking);
    if (granted.is === 'mail' || granted.is === 'share') state = granted.after;
    return { now, known, granted };
  });
}

const stranger = (afterMs: number): Step => ({ afterMs, known: false });
const owner = (afterMs: number): Step => ({ afterMs, known: true });
const mailsOf = (steps: readonly Step[]) => askAll(steps).filter(({ granted }) => granted.is === 'mail');

describe('a typed code', () => {
  test.each([
    '12345678',
    '1234 5678',
    ' 1234-5678\n',
    '1234–5678',
    '12\u00a034\u20095678',
    '\u200e12345678\u200f',
    '１２３４５６７８',
    '١٢٣٤٥٦٧٨',
    '۱۲۳۴۵۶۷۸',
  ])('is read whatever stands between its digits: %j', (text) => {
    expect(codeIn(text)).toBe('12345678');
  });

  test.each(['', '1234567', '123456789', '1234567a', '12.345.678', '-', '1'.repeat(10_000)])(
    'is not made of %j',
    (text) => {
      expect(codeIn(text)).toBeUndefined();
    },
  );

  test('is eight plain digits or nothing, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(codeIn(text) ?? '00000000').toMatch(/^[0-9]{8}$/);
      }),
    );
  });
});

describe('a challenge', () => {
  test('is open for ten minutes to the millisecond, and not when the clock was set far back', () => {
    const until = start + CODE_LIFE_MS;

    expect(isOpen({ until }, start)).toBe(true);
    expect(isOpen({ until }, until - 1)).toBe(true);
    expect(isOpen({ until }, until)).toBe(false);
    expect(isOpen({ until }, start - 1)).toBe(false);
  });
});

describe('the mails of an address', () => {
  test('are three in fifteen minutes, and the next one when the first is that old', () => {
    const granted = askAll([stranger(0), stranger(0), stranger(0), stranger(0), stranger(SHORT_MS)]);

    expect(granted.map((each) => each.granted.is)).toEqual(['mail', 'mail', 'mail', 'share', 'mail']);
  });

  test('are seven a day for strangers, and three more for whoever signed in there before', () => {
    const hourly = (step: (ms: number) => Step) => Array.from({ length: 12 }, () => step(30 * MINUTE));

    expect(mailsOf(hourly(stranger))).toHaveLength(STRANGERS_MAILS_IN_DAY);
    expect(mailsOf([...hourly(stranger), ...hourly(owner)])).toHaveLength(MAILS_IN_DAY);
    expect(mailsOf(hourly(owner))).toHaveLength(MAILS_IN_DAY);
  });

  test('never pass their allowance in any window, in whatever order browsers ask', () => {
    const steps = fc.array(
      fc.record({ afterMs: fc.integer({ min: 0, max: 40 * MINUTE }), known: fc.boolean() }),
      { maxLength: 120 },
    );
    fc.assert(
      fc.property(steps, (all) => {
        const mails = mailsOf(all);
        for (const { now } of mails) {
          const within = (ms: number) => mails.filter((each) => each.now <= now && now - each.now < ms);
          expect(within(SHORT_MS).length).toBeLessThanOrEqual(MAILS_IN_SHORT);
          expect(within(DAY).length).toBeLessThanOrEqual(MAILS_IN_DAY);
          const strangers = within(DAY).filter(({ known }) => !known).length;
          if (mails.find((each) => each.now === now)?.known === false) {
            expect(strangers).toBeLessThanOrEqual(STRANGERS_MAILS_IN_DAY);
          }
        }
      }),
    );
  });

  test('leave a share in every code that lives when they are used up', () => {
    const granted = askAll([stranger(0), stranger(MINUTE), stranger(MINUTE), owner(9 * MINUTE)]).at(-1);

    expect(granted?.granted).toMatchObject({ is: 'share', shares: ['challenge-2'] });
  });

  test('are shared with thirty strangers in fifteen minutes and, beside them, with the owner', () => {
    const crowd = Array.from({ length: MAILS_IN_SHORT + SHARES_IN_SHORT + 1 }, () => stranger(0));

    const granted = askAll([...crowd, owner(0)]).map((each) => each.granted);

    expect(granted.at(-3)).toMatchObject({
      is: 'share',
      shares: ['challenge-0', 'challenge-1', 'challenge-2'],
    });
    expect(granted.at(-2)).toEqual({ is: 'nothing' });
    expect(granted.at(-1)).toMatchObject({
      is: 'share',
      shares: ['challenge-0', 'challenge-1', 'challenge-2'],
    });
  });

  test.each([true, false])(
    'give nobody more tries at a code without end, known browser or not (%s)',
    (known) => {
      let state: CodeMails = noMails;
      let shared = 0;
      let last = '';
      for (let asks = 0; asks < 200; asks += 1) {
        const asking: Asking = { hash: `challenge-${String(asks)}`, now: start, known, held: 'challenge-0' };
        const granted = grant(state, asking);
        if (granted.is === 'share') shared += 1;
        if (granted.is === 'mail' || granted.is === 'share') state = granted.after;
        last = granted.is;
      }

      expect(shared).toBe(SHARES_IN_SHORT);
      expect(last).toBe('nothing');
    },
  );

  test('are asked for once by a form that is sent twice, and again by one sent again much later', () => {
    const asking: Asking = { hash: 'same', now: start, known: false };
    const first = grant(noMails, asking);
    const after = first.is === 'mail' ? first.after : noMails;

    expect(grant(after, { ...asking, now: start + 1000 })).toEqual({ is: 'repeat' });
    expect(grant(after, { ...asking, now: start + 2 * MINUTE })).toEqual({ is: 'stale' });
  });

  test('keep the code that the browser holds already good beside the new one', () => {
    const first = grant(noMails, { hash: 'first', now: start, known: false });
    const after = first.is === 'mail' ? first.after : noMails;

    const own = grant(after, { hash: 'second', now: start + MINUTE, known: false, held: 'first' });
    const other = grant(after, { hash: 'second', now: start + MINUTE, known: false, held: 'unknown' });

    expect(own).toMatchObject({ is: 'mail', shares: ['first'] });
    expect(other).toMatchObject({ is: 'mail', shares: [] });
  });
});
