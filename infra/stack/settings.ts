// What differs between one community's installation and the next, read once at synthesis.
// Every value has a default that synthesises anywhere, without credentials; deploying for real
// wants at least LAUREL_COMMUNITY, LAUREL_ALARM_EMAIL, LAUREL_ADMIN_EMAIL and an address that mails
// come from (docs/deploy.md lists them all).

import * as z from 'zod';

import { readWay } from '../../shared/membership/sign-up/rules.ts';
import { readMailSettings } from './mail-settings.ts';

const hostName = z.string().regex(/^([a-z0-9-]+\.)+[a-z]{2,}$/, 'a host name without https://');

/** The community's own OpenID Connect provider. The secret itself never passes through the shell. */
const providerSchema = z.strictObject({
  discoveryUrl: z.url({ protocol: /^https$/ }),
  clientId: z.string().min(1),
  /** Name or ARN of a secret in Secrets Manager that exists already and holds nothing but the client secret. */
  secretName: z.string().regex(/^[\w/+=.@:-]+$/, 'the name or ARN of a secret'),
  /** What people know it by. */
  name: z.string().trim().min(1).max(40).optional(),
});

const settingsSchema = z
  .strictObject({
    /** Part of every name in the account, so that two stages can share one. */
    stage: z.string().regex(/^[a-z][a-z0-9-]{0,15}$/, 'a stage is up to 16 of a-z, 0-9 and -'),
    communityName: z.string().trim().min(1).max(80),
    /** Who hears of alarms; without it the topic exists and nobody is subscribed. */
    alarmEmail: z.email().optional(),
    domainName: hostName.optional(),
    /** CloudFront reads certificates in us-east-1 only. */
    certificateArn: z
      .string()
      .regex(/^arn:aws:acm:us-east-1:\d{12}:certificate\/.+$/, 'a certificate in us-east-1')
      .optional(),
    /** `destroy` is for stages that are thrown away: the table goes with the stack. */
    data: z.enum(['keep', 'destroy']),
    logLevel: z.enum(['debug', 'info', 'warn', 'error', 'silent']),
    /** Where people on call read the runbook; alarms append `#heading`. */
    runbookUrl: z.string().min(1),
    /** Who becomes the first admin at their first sign-in. */
    adminEmail: z.email().optional(),
    /** Who mails come from and what SES verifies for it; without it no mail can leave. */
    mail: z
      .strictObject({
        from: z.string(),
        address: z.email(),
        domain: hostName.optional(),
      })
      .optional(),
    provider: providerSchema.optional(),
    /** The steps of the sign-up in their order, where they differ from the usual. */
    signUpSteps: z
      .string()
      .superRefine((text, context) => {
        const way = readWay(text.split(','));
        if ('problem' in way)
          context.addIssue({ code: 'custom', message: `LAUREL_SIGN_UP_STEPS must be ${way.problem}` });
      })
      .optional(),
  })
  .refine((settings) => (settings.domainName === undefined) === (settings.certificateArn === undefined), {
    message: 'LAUREL_DOMAIN and LAUREL_CERTIFICATE_ARN are given together or not at all',
  });

/** One stage of one community, as `readSettings` returns it. */
export type Settings = Readonly<z.infer<typeof settingsSchema>>;

/**
 * The settings of this synthesis.
 *
 * @param environment variables by name, usually `process.env`; empty ones count as absent.
 * @throws ZodError that names what is wrong, so that a bad stage never reaches CloudFormation.
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = (name: string): string | undefined => environment[name] || undefined;
  const communityName = given('LAUREL_COMMUNITY') ?? 'Laurel';
  return settingsSchema.parse({
    stage: given('LAUREL_STAGE') ?? 'dev',
    communityName,
    alarmEmail: given('LAUREL_ALARM_EMAIL'),
    domainName: given('LAUREL_DOMAIN'),
    certificateArn: given('LAUREL_CERTIFICATE_ARN'),
    data: given('LAUREL_DATA_POLICY') ?? 'keep',
    logLevel: given('LAUREL_LOG_LEVEL') ?? 'info',
    runbookUrl: given('LAUREL_RUNBOOK_URL') ?? 'docs/runbook.md',
    adminEmail: given('LAUREL_ADMIN_EMAIL'),
    mail: readMailSettings({
      communityName,
      from: given('LAUREL_MAIL_FROM'),
      domain: given('LAUREL_MAIL_DOMAIN'),
      siteDomain: given('LAUREL_DOMAIN'),
    }),
    provider: providerIn(given),
    signUpSteps: given('LAUREL_SIGN_UP_STEPS')?.replaceAll(' ', ''),
  });
}

/** All of a provider or nothing: one half alone is refused by the schema, with the missing name. */
function providerIn(given: (name: string) => string | undefined): object | undefined {
  const provider = {
    discoveryUrl: given('LAUREL_OIDC_DISCOVERY_URL'),
    clientId: given('LAUREL_OIDC_CLIENT_ID'),
    secretName: given('LAUREL_OIDC_SECRET_NAME'),
    name: given('LAUREL_OIDC_NAME'),
  };
  return Object.values(provider).some((value) => value !== undefined) ? provider : undefined;
}
