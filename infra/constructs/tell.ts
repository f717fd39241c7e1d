// What a function is told beside the site's address, by the names that shared/platform/runtime/config.io.ts reads, and
// the right that goes with it. A function's line in infra/functions.ts names what it needs; nobody else knows it.

import { Annotations, SecretValue } from 'aws-cdk-lib';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';

import type { Settings } from '../stack/settings.ts';
import type { Alarms } from './alarms.ts';
import type { LimitsTable } from './limits-table.ts';
import { MailSending } from './mail-sending.ts';
import type { Secrets } from './secrets.ts';

/** One thing that a function may be told. */
export type Fact = 'signing' | 'edge' | 'limits' | 'steps' | 'provider' | 'admin' | 'mail';

/** Where facts come from; `scope` holds what belongs to the function alone. */
interface Sources {
  readonly scope: Construct;
  readonly settings: Settings;
  readonly secrets: Secrets;
  readonly limits: LimitsTable;
  readonly alarms: Alarms;
}

/** Tells a function a fact; what is not set is left out. */
export function tell(user: LambdaFunction, fact: Fact, sources: Sources): void {
  tellers[fact](user, sources);
}

const tellers: Readonly<Record<Fact, (user: LambdaFunction, sources: Sources) => void>> = {
  /** Makes and reads marks, seals and codes. */
  signing: (user, { secrets }) => {
    secrets.handSigning(user);
  },
  /** Knows requests that came through CloudFront. */
  edge: (user, { secrets }) => {
    secrets.handEdge(user);
  },
  /** Counts uses of what is limited. */
  limits: (user, { limits }) => {
    limits.grant(user);
  },
  /** The order of the sign-up's steps, where it is not the usual one (SIGN_UP_STEPS). */
  steps: (user, { settings: { signUpSteps } }) => {
    if (signUpSteps !== undefined) user.addEnvironment('SIGN_UP_STEPS', signUpSteps);
  },
  /** The community's OpenID Connect provider (OIDC_...); its secret lies in Secrets Manager already, and CloudFormation resolves it. */
  provider: (user, { settings: { provider } }) => {
    if (provider === undefined) return;
    user.addEnvironment('OIDC_DISCOVERY_URL', provider.discoveryUrl);
    user.addEnvironment('OIDC_CLIENT_ID', provider.clientId);
    user.addEnvironment('OIDC_CLIENT_SECRET', SecretValue.secretsManager(provider.secretName).unsafeUnwrap());
    if (provider.name !== undefined) user.addEnvironment('OIDC_NAME', provider.name);
  },
  /** Who becomes the first admin at their first sign-in. */
  admin: (user, { settings: { adminEmail } }) => {
    if (adminEmail !== undefined) user.addEnvironment('LAUREL_ADMIN_EMAIL', adminEmail);
  },
  /** Sends mail, as the configured sender alone. */
  mail: (user, { scope, settings, alarms }) => {
    const { mail } = settings;
    if (mail !== undefined) new MailSending(scope, 'Mail', { sender: user, mail, settings, alarms });
    else
      Annotations.of(user).addWarningV2(
        'laurel:no-mail',
        'Nobody can sign in by mail: set LAUREL_MAIL_DOMAIN, LAUREL_MAIL_FROM or LAUREL_DOMAIN.',
      );
  },
};
