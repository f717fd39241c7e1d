// What a function is told of the community's choices, by the names that shared/platform/runtime/config.ts reads.

import { SecretValue } from 'aws-cdk-lib';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';

import type { Settings } from '../stack/settings.ts';

/** The order of the sign-up's steps, where it is not the usual one (SIGN_UP_STEPS). */
export function tellSteps(user: LambdaFunction, { signUpSteps }: Settings): void {
  if (signUpSteps !== undefined) user.addEnvironment('SIGN_UP_STEPS', signUpSteps);
}

/** The community's OpenID Connect provider (OIDC_...); its secret lies in Secrets Manager already, and CloudFormation resolves it. */
export function tellProvider(user: LambdaFunction, { provider }: Settings): void {
  if (provider === undefined) return;
  user.addEnvironment('OIDC_DISCOVERY_URL', provider.discoveryUrl);
  user.addEnvironment('OIDC_CLIENT_ID', provider.clientId);
  user.addEnvironment('OIDC_CLIENT_SECRET', SecretValue.secretsManager(provider.secretName).unsafeUnwrap());
  if (provider.name !== undefined) user.addEnvironment('OIDC_NAME', provider.name);
}
