// A bad stage must fail on the desk of whoever deploys, not in CloudFormation.
import { describe, expect, test } from 'vitest';
import { readSettings } from '../../infra/stack/settings.ts';
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
    ['an admin without @', { LAUREL_ADMIN_EMAIL: 'ana' }],
    ['a sender that is no address', { LAUREL_MAIL_FROM: 'Laurel' }],
    [
      'a sender beside the domain of the mails',
      { ...productionEnvironment, LAUREL_MAIL_FROM: 'a@b.example' },
    ],
    ['a provider without its secret', { ...productionEnvironment, LAUREL_OIDC_SECRET_NAME: '' }],
    ['a provider’s name alone', { LAUREL_OIDC_NAME: 'Otter ID' }],
    [
      'a provider without encryption',
      { ...productionEnvironment, LAUREL_OIDC_DISCOVERY_URL: 'http://id.example.org' },
    ],
    ['a step of the sign-up that does not exist', { LAUREL_SIGN_UP_STEPS: 'introduction,quiz' }],
    ['a sign-up without an introduction', { LAUREL_SIGN_UP_STEPS: 'guidelines' }],
  ])('%s is refused', (_, environment) => {
    expect(() => readSettings(environment)).toThrow();
  });
});

describe('who mails come from', () => {
  const certificate = { LAUREL_CERTIFICATE_ARN: productionEnvironment.LAUREL_CERTIFICATE_ARN };

  test.each([
    ['nobody, when nothing is said', {}, undefined],
    [
      'the domain of the site, when it has one',
      { LAUREL_DOMAIN: 'otter.example', ...certificate },
      { from: 'Laurel <no-reply@otter.example>', address: 'no-reply@otter.example', domain: 'otter.example' },
    ],
    [
      'the domain of the mails rather than that of the site',
      { LAUREL_DOMAIN: 'otter.example', ...certificate, LAUREL_MAIL_DOMAIN: 'mail.otter.example' },
      {
        from: 'Laurel <no-reply@mail.otter.example>',
        address: 'no-reply@mail.otter.example',
        domain: 'mail.otter.example',
      },
    ],
    [
      'an address in the domain of the site, which is verified as a whole',
      { LAUREL_DOMAIN: 'otter.example', ...certificate, LAUREL_MAIL_FROM: 'Otters <hello@otter.example>' },
      { from: 'Otters <hello@otter.example>', address: 'hello@otter.example', domain: 'otter.example' },
    ],
    [
      'an address elsewhere, which is verified alone',
      { LAUREL_DOMAIN: 'otter.example', ...certificate, LAUREL_MAIL_FROM: 'otters@example.org' },
      { from: 'otters@example.org', address: 'otters@example.org', domain: undefined },
    ],
    [
      'a community whose name holds signs of the header',
      { LAUREL_COMMUNITY: 'Otters, "Inc" <x@y.z>', LAUREL_MAIL_DOMAIN: 'otter.example' },
      {
        from: 'Otters Inc xyz <no-reply@otter.example>',
        address: 'no-reply@otter.example',
        domain: 'otter.example',
      },
    ],
  ])('%s', (_, environment, mail) => {
    expect(readSettings(environment).mail).toEqual(mail);
  });
});
