// What the shell of somebody who deploys holds.

/** Environment of a stage that uses every setting. */
export const productionEnvironment = {
  LAUREL_STAGE: 'prod',
  LAUREL_COMMUNITY: 'Friends of the Otter',
  LAUREL_ALARM_EMAIL: 'on-call@example.org',
  LAUREL_DOMAIN: 'laurel.example.org',
  LAUREL_CERTIFICATE_ARN: 'arn:aws:acm:us-east-1:123456789012:certificate/0a1b2c3d',
};
