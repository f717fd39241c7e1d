// A trigger stands once: here the synthesised template is read back and held against the functions' own data,
// and against what the local system makes of it. A planted difference shows that each comparison bites.
import { describe, expect, test } from 'vitest';
import {
  isScheduledFunction,
  isStreamFunction,
  type FunctionDefinition,
  type ScheduledFunction,
  type StreamFunction,
} from '../../infra/function-definition.ts';
import { functions } from '../../infra/functions.ts';
import { letsThrough } from '../../infra/local/change-filter.ts';
import { feedPlans } from '../../infra/local/feeds.ts';
import { lastDue } from '../../infra/local/timetable.ts';
import type { ChangeFilter } from '../../shared/platform/runtime/trigger.ts';
import { cronMatches } from './cron.ts';
import { resourcesOf, synthesise } from './synthesis.ts';

const { template } = synthesise();
const folders = Object.fromEntries(
  Object.entries(resourcesOf(template, 'AWS::Lambda::Function')).map(([id, { Properties }]) => [
    id,
    String(Properties['FunctionName']).replace('laurel-dev-', ''),
  ]),
);
const streams = functions.filter(isStreamFunction);
const scheduled = functions.filter(isScheduledFunction);

interface Mapping {
  readonly FunctionName: { readonly Ref: string };
  readonly FilterCriteria: { readonly Filters: readonly { readonly Pattern: string }[] };
}
interface Rule {
  readonly ScheduleExpression: string;
  readonly Targets: readonly [
    {
      readonly Arn: { 'Fn::GetAtt': [string] };
      readonly InputTransformer: { readonly InputTemplate: string };
    },
  ];
}

const mappings = Object.values(resourcesOf(template, 'AWS::Lambda::EventSourceMapping')).map(
  ({ Properties }) => Properties as unknown as Mapping,
);
const rules = Object.values(resourcesOf(template, 'AWS::Events::Rule')).map(({ Properties }) => {
  const { ScheduleExpression, Targets } = Properties as unknown as Rule;
  const filled = Targets[0].InputTransformer.InputTemplate.replace('<time>', '""');
  return {
    name: folders[Targets[0].Arn['Fn::GetAtt'][0]],
    cron: ScheduleExpression,
    job: (JSON.parse(filled) as { job: string }).job,
  };
});

function filtersInTheCloud(name: string): readonly ChangeFilter[] {
  const { FilterCriteria } = mappings.find(({ FunctionName }) => folders[FunctionName.Ref] === name)!;
  return FilterCriteria.Filters.map(({ Pattern }) => JSON.parse(Pattern) as ChangeFilter);
}

const image = (pk: string, sk: string, more = {}) => ({ pk: { S: pk }, sk: { S: sk }, ...more });
/** A change of each kind that a filter might take for another's. */
const changes = [
  ['X#forum#1', 'CON', {}],
  ['C#1', 'PROFILE', {}],
  ['C#1', 'CARD', {}],
  ['C#1', 'AWARD#kb#2024', {}],
  ['MAIL#welcome#1', 'MAIL', { version: { N: '1' } }],
  ['MERGE#1', 'MERGE', { state: { S: 'running' } }],
  ['MERGE#1', 'MERGE', { state: { S: 'done' } }],
  ['ERASE#1', 'ERASE', { state: { S: 'running' } }],
  ['P#1', 'ACCOUNT', {}],
].flatMap(([pk, sk, more]) =>
  (['INSERT', 'MODIFY'] as const).map((eventName) => ({
    key: { pk: pk as string, sk: sk as string },
    image: image(pk as string, sk as string, more as object),
    eventName,
  })),
);

/** Changes that reach a function on one machine and not in the cloud, or the other way round. */
function strayChanges({ name, trigger }: StreamFunction): readonly string[] {
  const cloud = filtersInTheCloud(name);
  return changes
    .filter((change) => letsThrough(trigger.filters, change) !== letsThrough(cloud, change))
    .map(({ key, eventName }) => `${eventName} ${key.pk}`);
}

/** Minutes of two weeks at which a run is due in the cloud and not on one machine, or the other way round. */
function strayMinutes({ name, trigger }: ScheduledFunction): readonly string[] {
  const begin = Date.parse('2024-12-25T00:00:00Z');
  return trigger.runs.flatMap(({ job, at }) => {
    const rule = rules.find((each) => each.name === name && each.job === job);
    if (rule === undefined) return [`${job} never`];
    return Array.from({ length: 14 * 1440 }, (_, i) => begin + i * 60_000)
      .filter((minute) => cronMatches(rule.cron, minute) !== (lastDue(at, minute + 59_999) === minute))
      .map((minute) => `${job} ${new Date(minute).toISOString()}`);
  });
}

describe('the change feed', () => {
  test.each(streams)('$name has the filters of its trigger', ({ name, trigger }) => {
    expect(filtersInTheCloud(name)).toEqual(trigger.filters);
  });

  test.each(streams)('$name has the batches and the patience of its trigger', ({ name, trigger }) => {
    const mapping = mappings.find(({ FunctionName }) => folders[FunctionName.Ref] === name);

    expect(mapping).toMatchObject({
      BatchSize: trigger.batch.size,
      MaximumBatchingWindowInSeconds: trigger.batch.windowSeconds,
      ParallelizationFactor: trigger.parallel,
      MaximumRetryAttempts: trigger.retries,
      MaximumRecordAgeInSeconds: trigger.giveUpAfterHours * 3600,
    });
  });

  test('no one reads it but the functions whose trigger says so, and a shard bears two', () => {
    expect(mappings.map(({ FunctionName }) => folders[FunctionName.Ref]).sort()).toEqual(
      streams.map(({ name }) => name).sort(),
    );
    expect(mappings.length).toBeLessThanOrEqual(2);
  });

  test.each(streams)('what reaches $name in the cloud reaches it on one machine', (definition) => {
    expect(strayChanges(definition)).toEqual([]);
  });

  test('a filter that stands in one place only is seen', () => {
    const [tally] = streams;
    const filters = [{ dynamodb: { Keys: { sk: { S: [{ prefix: 'PRO' }, 'CARD'] } } } }];

    expect(strayChanges({ ...tally!, trigger: { ...tally!.trigger, filters } })).toContain('INSERT C#1');
    expect(strayChanges({ ...tally!, trigger: { ...tally!.trigger, filters } })).toContain(
      'MODIFY X#forum#1',
    );
  });

  test.each([
    ['X#forum#1', 'MODIFY', ['changes']],
    ['MAIL#welcome#1', 'INSERT', ['mails']],
    ['MAIL#welcome#1', 'MODIFY', []],
    ['ERASE#1', 'MODIFY', ['long-work']],
    ['P#1', 'INSERT', []],
  ] as const)('one machine sends %s, %s, to %j', (pk, eventName, feeds) => {
    const change = changes.find((each) => each.key.pk === pk && each.eventName === eventName)!;

    const carrying = feedPlans(functions).filter(({ filters }) => letsThrough(filters, change));

    expect(carrying.map(({ feed }) => feed)).toEqual(feeds);
  });
});

describe('the timetable', () => {
  test('the cloud has a rule for each run, and no other', () => {
    const runs = scheduled.flatMap(({ name, trigger }) => trigger.runs.map(({ job }) => `${name} ${job}`));

    expect(rules.map(({ name, job }) => `${name ?? ''} ${job}`).sort()).toEqual(runs.sort());
  });

  test.each(scheduled)('one machine starts $name when the cloud does', (definition) => {
    expect(strayMinutes(definition)).toEqual([]);
  });

  test('a time that stands in one place only is seen', () => {
    const nightly = scheduled.find(({ name }) => name === 'nightly')!;
    const [windows] = nightly.trigger.runs;
    const later = { ...windows!, at: { minute: 1, hour: 0 } };

    expect(strayMinutes({ ...nightly, trigger: { ...nightly.trigger, runs: [later] } })).toHaveLength(28);
    expect(
      strayMinutes({ ...nightly, trigger: { ...nightly.trigger, runs: [{ ...windows!, job: 'nonsense' }] } }),
    ).toEqual(['nonsense never']);
  });
});

describe('the list of functions', () => {
  const namesOf = (list: readonly FunctionDefinition[]) => list.map(({ name }) => name).sort();

  test('the stack has each of them once, and nothing else', () => {
    expect(Object.values(folders).sort()).toEqual(namesOf(functions));
  });

  test('no two feeds share a journal', () => {
    const feeds = feedPlans(functions).map(({ feed }) => feed);

    expect(new Set(feeds).size).toBe(feeds.length);
  });
});
