// A bad stage must fail on the desk of whoever deploys, not in CloudFormation.
import { describe, expect, test } from 'vitest';
import { readSettings } from '../../infra/settings.ts';
import { productionEnvironment } from './production-environment.ts';

describe('settings', () => {
  test('nothing set gives a stage that synthesises and keeps its data', () => {
    expect(readSettings({})).toMatchObject({ stage: 'dev', communityName: 'Laurel', data: 'keep' });
  });

  test('a variable that is set to nothing counts as absent', () => {
    expect(readSettings({ LAUREL_STAGE: '', LAUREL_ALARM_EMAIL: '' })).toMatchObject({ stage: 'dev' });
  });

  test.each([
    ['a stage in capitals', { LAUREL_STAGE: 'Prod' }],
    ['an alarm address without @', { LAUREL_ALARM_EMAIL: 'on-call' }],
    ['a domain with a scheme', { ...productionEnvironment, LAUREL_DOMAIN: 'https://laurel.example.org' }],
    ['a domain without a certificate', { LAUREL_DOMAIN: 'laurel.example.org' }],
    [
      'a certificate of another region',
      {
        ...productionEnvironment,
        LAUREL_CERTIFICATE_ARN: 'arn:aws:acm:eu-west-1:123456789012:certificate/1',
      },
    ],
    ['a data policy that does not exist', { LAUREL_DATA_POLICY: 'delete' }],
  ])('%s is refused', (_, environment) => {
    expect(() => readSettings(environment)).toThrow();
  });
});
