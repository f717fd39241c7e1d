import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  beginJourney,
  hasReached,
  lastStepAt,
  mayOpen,
  nextStep,
  readWay,
  steps,
  wayOf,
  withStep,
  type Journey,
  type Step,
  type Way,
} from '../../../shared/membership/sign-up/rules.ts';
import { checkedConfig } from '../../../shared/services.ts';

const between = steps.filter((step) => step !== 'address' && step !== 'ready');

/** Every order of every set of steps with the introduction in it: all ways that can be configured. */
const everyWay: readonly Way[] = ordersOf(between)
  .filter((order) => order.includes('introduction'))
  .map((order) => wayOf({ signUpSteps: order }));

function ordersOf(items: readonly Step[]): Step[][] {
  return [
    [],
    ...items.flatMap((first) =>
      ordersOf(items.filter((item) => item !== first)).map((rest) => [first, ...rest]),
    ),
  ];
}

/** Goes the way by doing whatever is next, a second a step. */
function walk(way: Way, from: Journey): Journey {
  let journey = from;
  for (let step = nextStep(way, journey); step !== undefined; step = nextStep(way, journey)) {
    const after = withStep(way, journey, { step, now: lastStepAt(journey) + 1000 });
    expect(after).not.toBe(journey);
    journey = after;
  }
  return journey;
}

describe('the configured way', () => {
  test('is the usual one when nothing is said', () => {
    expect(wayOf({ signUpSteps: undefined })).toEqual(steps);
  });

  test('begins with the address and ends with being ready, named or not', () => {
    expect(readWay(['introduction'])).toEqual(['address', 'introduction', 'ready']);
    expect(readWay(['address', 'task', 'introduction', 'ready'])).toEqual([
      'address',
      'task',
      'introduction',
      'ready',
    ]);
  });

  test.each([
    ['introduction,photo', 'photo'],
    ['introduction,task,task', 'each step once'],
    ['introduction,address', 'begins with address'],
    ['ready,introduction', 'ends with ready'],
    ['guidelines,programs', 'introduction'],
  ])('%s stops the start and says what is wrong', (SIGN_UP_STEPS, says) => {
    expect(() => checkedConfig({ SIGN_UP_STEPS })).toThrow(says);
    expect(() => checkedConfig({ SIGN_UP_STEPS })).toThrow('SIGN_UP_STEPS');
  });

  test('is read from the environment', () => {
    const way = wayOf(checkedConfig({ SIGN_UP_STEPS: 'programs, introduction' }));

    expect(way).toEqual(['address', 'programs', 'introduction', 'ready']);
  });
});

describe('each of the ways that can be configured', () => {
  test('there are many of them', () => {
    // Of four steps between, in any order, of which only the introduction is needed; more of more.
    expect(everyWay.length).toBeGreaterThanOrEqual(49);
  });

  test.each(everyWay.map((way) => [way.join(' '), way] as const))('%s is gone step by step', (_, way) => {
    const journey = walk(way, beginJourney('ana', 1000));

    expect(Object.keys(journey.reached)).toEqual(way);
    expect(nextStep(way, journey)).toBeUndefined();
  });

  test('from any state on it, whoever does the step that is shown becomes ready and loses nothing', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...everyWay),
        fc.array(fc.constantFrom(...steps), { maxLength: 20 }),
        (way, clicks) => {
          const wandered = clicks.reduce(
            (journey, step, index) => withStep(way, journey, { step, now: 2000 + index }),
            beginJourney('ana', 1000),
          );

          const ready = walk(way, wandered);

          expect(hasReached(ready, 'ready')).toBe(true);
          expect(ready.reached).toMatchObject(wandered.reached);
        },
      ),
    );
  });

  test('a step done twice changes nothing, and one out of turn is not taken', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...everyWay),
        fc.integer({ min: 0, max: 5 }),
        fc.constantFrom(...steps),
        (way, done, step) => {
          const journey = way
            .slice(0, done)
            .reduce(
              (before, each, index) => withStep(way, before, { step: each, now: 2000 + index }),
              beginJourney('a', 1),
            );

          const once = withStep(way, journey, { step, now: 9000 });
          const twice = withStep(way, once, { step, now: 9999 });

          expect(twice).toBe(once);
          if (nextStep(way, journey) !== step) expect(once).toBe(journey);
        },
      ),
    );
  });

  test('steps that were reached may be opened again, those to come may not', () => {
    for (const way of everyWay) {
      let journey = beginJourney('ana', 1000);
      for (let step = nextStep(way, journey); step !== undefined; step = nextStep(way, journey)) {
        const next = step;
        const open = way.filter((each) => mayOpen(way, journey, each));
        const upToNext = way.slice(1, way.indexOf(next) + 1).filter((each) => each !== 'ready');
        expect(open).toEqual(upToNext);
        journey = withStep(way, journey, { step: next, now: 2000 });
      }
      expect(way.filter((each) => mayOpen(way, journey, each))).toEqual([]);
    }
  });
});

describe('a journey', () => {
  const way = wayOf({ signUpSteps: undefined });
  const begun = beginJourney('ana', 1000);

  test('keeps what was chosen, and takes another choice without moving the step', () => {
    const introduced = withStep(way, begun, { step: 'introduction', now: 2000 });
    const first = withStep(way, introduced, { step: 'guidelines', now: 3000, chosen: { program: 'forum' } });

    const again = withStep(way, first, { step: 'guidelines', now: 4000, chosen: { program: 'social' } });

    expect(again).toMatchObject({ program: 'social', reached: { guidelines: 3000 } });
    expect(withStep(way, again, { step: 'guidelines', now: 5000, chosen: { program: 'social' } })).toBe(
      again,
    );
  });

  test('of one who is ready is over, also when a step is switched on later', () => {
    const short = wayOf({ signUpSteps: ['introduction'] });
    const ready = walk(short, begun);

    expect(nextStep(way, ready)).toBeUndefined();
    expect(withStep(way, ready, { step: 'task', now: 9000 })).toBe(ready);
  });

  test('asks for a step that was switched on on the way', () => {
    const short = wayOf({ signUpSteps: ['introduction'] });
    const introduced = withStep(short, begun, { step: 'introduction', now: 2000 });

    expect(nextStep(way, introduced)).toBe('guidelines');
  });

  test('does not mind a step that was switched off after it was reached', () => {
    const onward = withStep(way, withStep(way, begun, { step: 'introduction', now: 2000 }), {
      step: 'guidelines',
      now: 3000,
    });
    const short = wayOf({ signUpSteps: ['introduction', 'task'] });

    expect(nextStep(short, onward)).toBe('task');
    expect(lastStepAt(onward)).toBe(3000);
  });
});
