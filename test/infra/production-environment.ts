// What the shell of somebody who deploys holds.

/** Environment of a stage that uses every setting. */
export const productionEnvironment = {
  LAUREL_STAGE: 'prod',
  LAUREL_COMMUNITY: 'Friends of the Otter',
  LAUREL_ALARM_EMAIL: 'on-call@example.org',
  LAUREL_DOMAIN: 'laurel.example.org',
  LAUREL_CERTIFICATE_ARN: 'arn:aws:acm:us-east-1:123456789012:certificate/0a1b2c3d',
  LAUREL_ADMIN_EMAIL: 'ana@example.org',
  LAUREL_MAIL_FROM: 'Friends of the Otter <hello@mail.example.org>',
  LAUREL_MAIL_DOMAIN: 'mail.example.org',
  LAUREL_OIDC_DISCOVERY_URL: 'https://id.example.org',
  LAUREL_OIDC_CLIENT_ID: 'laurel',
  LAUREL_OIDC_SECRET_NAME: 'laurel/oidc',
  LAUREL_OIDC_NAME: 'Otter ID',
  LAUREL_SIGN_UP_STEPS: 'introduction, guidelines, programs',
};
