// The CDK app as a value, so that tests synthesise what `npm run synth` synthesises.

import { App, Tags, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';

import type { Settings } from './settings.ts';
import { LaurelStack } from './laurel-stack.ts';

/** How an app is built: `bundle: false` leaves the functions' code out, which makes template tests quick. */
interface AppOptions {
  readonly settings: Settings;
  readonly outdir: string;
  readonly bundle?: boolean;
}

/**
 * The app with its one stack, `laurel-<stage>`, and both rule packs attached: a finding that
 * nobody acknowledged makes synthesis fail.
 */
export function buildApp({ settings, outdir, bundle = true }: AppOptions): App {
  const app = new App({
    outdir,
    analyticsReporting: false,
    context: bundle ? {} : { 'aws:cdk:bundling-stacks': [] },
  });
  const stack = new LaurelStack(app, `laurel-${settings.stage}`, settings);
  Tags.of(stack).add('laurel:stage', settings.stage);
  Validations.of(app).addPlugins(
    new AwsSolutionsChecks(app, { verbose: true }),
    new ServerlessChecks(app, { verbose: true }),
  );
  return app;
}
