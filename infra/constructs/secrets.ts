// What only this installation knows. CloudFormation resolves each secret when it deploys and writes it
// into the functions' configuration: no call at a cold start and no client in the bundles; in return,
// whoever may read a function's configuration may read it (docs/adr/0012-people-in-the-cloud.md).

import { RemovalPolicy } from 'aws-cdk-lib';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';

import { acknowledge } from '../stack/acknowledge.ts';
import type { Settings } from '../stack/settings.ts';

/** The key of marks and seals, and the word by which the edge is known to the app. */
export class Secrets extends Construct {
  readonly #signing: Secret;
  readonly #edge: Secret;

  constructor(scope: Construct, id: string, { stage, data }: Settings) {
    super(scope, id);
    const generateSecretString = { passwordLength: 64, excludePunctuation: true };
    this.#signing = new Secret(this, 'Signing', {
      description: `Laurel ${stage}: marks of addresses, seals, codes. Never rotate it without a re-key: docs/runbook.md`,
      generateSecretString,
      // Without it no address is found again, so it is kept as long as the table is.
      removalPolicy: data === 'keep' ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    this.#edge = new Secret(this, 'Edge', {
      description: `Laurel ${stage}: proves that a request came through CloudFront`,
      generateSecretString,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    acknowledge(this.#signing, {
      'AwsSolutions-SMG4':
        'Addresses are found by marks made with this secret, so a rotation by itself would lock everybody out; docs/runbook.md says what a re-key takes.',
    });
    acknowledge(this.#edge, {
      'AwsSolutions-SMG4':
        'It proves a way, not a person: whoever had it could only pretend another network address to the limits. It is replaced by hand when it leaked.',
    });
  }

  /** The word in the header that CloudFront adds. Resolved by CloudFormation, never in the template. */
  get edgeWord(): string {
    return this.#edge.secretValue.unsafeUnwrap();
  }

  /** Lets a function make and read marks, seals and codes (SIGNING_SECRET). */
  handSigning(user: LambdaFunction): void {
    user.addEnvironment('SIGNING_SECRET', this.#signing.secretValue.unsafeUnwrap());
  }

  /** Lets a function tell requests that came through CloudFront from others (EDGE_SECRET). */
  handEdge(user: LambdaFunction): void {
    user.addEnvironment('EDGE_SECRET', this.edgeWord);
  }
}
