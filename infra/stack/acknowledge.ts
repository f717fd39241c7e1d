// Says aloud why a finding of cdk-nag is accepted, beside the resource that it is about.
// cdk-nag 3 matches ids exactly: each wildcard is a finding of its own (`AwsSolutions-IAM5[Resource::*]`),
// so one sentence never covers a permission that is added later.

import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/**
 * Accepts findings on a construct and everything inside it.
 *
 * @param scope the narrowest construct that holds the finding.
 * @param reasons finding id → why it is right here; read by auditors, so whole sentences.
 */
export function acknowledge(scope: IConstruct, reasons: Readonly<Record<string, string>>): void {
  for (const [id, reason] of Object.entries(reasons)) Validations.of(scope).acknowledge({ id, reason });
}
