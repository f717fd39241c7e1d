// A function that only a person starts, with `aws lambda invoke`. Started with `--invocation-type
// Event` it is as safe as a scheduled one: failures are kept and told.

import { Construct } from 'constructs';

import { FailedRuns, type FailedRunsProps } from './failed-runs.ts';

/** No trigger: the failure queue and its alarm are all there is. */
export class HandRun extends Construct {
  constructor(scope: Construct, id: string, props: FailedRunsProps) {
    super(scope, id);
    new FailedRuns(this, 'Failed', props);
  }
}
