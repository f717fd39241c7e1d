// What every function of Laurel has in common, said once: runtime, bundling, log group, role, tracing.

import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Function, LoggingFormat, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';

import { acknowledge } from '../stack/acknowledge.ts';
import { functionCode } from '../bundling/function-code.ts';
import type { Settings } from '../stack/settings.ts';

/** What one function says about itself. */
interface NodeFunctionOptions {
  readonly settings: Settings;
  /** Folder under functions/; also part of the function's name. */
  readonly name: string;
  readonly description: string;
  readonly memoryMegabytes: number;
  readonly timeoutSeconds: number;
}

/** A function named `laurel-<stage>-<name>` from `functions/<name>/handler.ts`, without any permission but its own log. */
export class NodeFunction extends Function {
  constructor(scope: Construct, id: string, options: NodeFunctionOptions) {
    const { settings, name } = options;
    // A month: long enough to look into a complaint, short enough to keep no history of people.
    const logGroup = new LogGroup(scope, `${id}Log`, {
      logGroupName: `/laurel/${settings.stage}/${name}`,
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    // A role of our own, because the managed AWSLambdaBasicExecutionRole may write every log of the account.
    const role = new Role(scope, `${id}Role`, {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      description: `Laurel ${settings.stage}: ${name}`,
    });
    logGroup.grantWrite(role);

    super(scope, id, {
      functionName: `laurel-${settings.stage}-${name}`,
      description: options.description,
      code: functionCode(name),
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: options.memoryMegabytes,
      timeout: Duration.seconds(options.timeoutSeconds),
      tracing: Tracing.ACTIVE,
      role,
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      environment: { COMMUNITY_NAME: settings.communityName, LOG_LEVEL: settings.logLevel },
    });
    acknowledge(role, {
      'AwsSolutions-IAM5[Resource::*]':
        'X-Ray takes trace segments on * only: the service has no resources to name.',
    });
    acknowledge(this, {
      'Serverless-LambdaDLQ':
        'Failures go to an on-failure destination or an event source destination, which keep the reason beside the event; a dead letter queue would keep the event alone. The web function is only called synchronously and answers its caller.',
    });
  }
}
