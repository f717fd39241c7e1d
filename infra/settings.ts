// What differs between one community's installation and the next, read once at synthesis.
// Every value has a default that synthesises anywhere, without credentials; deploying for real
// wants at least LAUREL_COMMUNITY and LAUREL_ALARM_EMAIL (docs/deploy.md lists them all).

import * as z from 'zod';

const settingsSchema = z
  .strictObject({
    /** Part of every name in the account, so that two stages can share one. */
    stage: z.string().regex(/^[a-z][a-z0-9-]{0,15}$/, 'a stage is up to 16 of a-z, 0-9 and -'),
    communityName: z.string().trim().min(1).max(80),
    /** Who hears of alarms; without it the topic exists and nobody is subscribed. */
    alarmEmail: z.email().optional(),
    domainName: z
      .string()
      .regex(/^([a-z0-9-]+\.)+[a-z]{2,}$/, 'a host name without https://')
      .optional(),
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
  return settingsSchema.parse({
    stage: given('LAUREL_STAGE') ?? 'dev',
    communityName: given('LAUREL_COMMUNITY') ?? 'Laurel',
    alarmEmail: given('LAUREL_ALARM_EMAIL'),
    domainName: given('LAUREL_DOMAIN'),
    certificateArn: given('LAUREL_CERTIFICATE_ARN'),
    data: given('LAUREL_DATA_POLICY') ?? 'keep',
    logLevel: given('LAUREL_LOG_LEVEL') ?? 'info',
    runbookUrl: given('LAUREL_RUNBOOK_URL') ?? 'docs/runbook.md',
  });
}
