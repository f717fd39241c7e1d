// A function run by the clock. Times are UTC, as all days of Laurel are. EventBridge may start a run
// twice or late; the event's `time` says which run was meant, and the jobs are safe to repeat.

import { Duration } from 'aws-cdk-lib';
import { ComparisonOperator } from 'aws-cdk-lib/aws-cloudwatch';
import { Rule, type RuleTargetInput, type Schedule as Timing } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { Construct } from 'constructs';

import type { Alarms } from './alarms.ts';
import { FailedRuns } from './failed-runs.ts';
import type { NodeFunction } from './node-function.ts';

/** One line of the timetable; without `input` the function gets EventBridge's own event. */
export interface Run {
  readonly id: string;
  readonly description: string;
  readonly timing: Timing;
  readonly input?: RuleTargetInput;
}

/** `quietHours` is how long no run at all may go by before somebody is told. */
export interface ScheduleProps {
  readonly job: NodeFunction;
  readonly runs: readonly Run[];
  readonly alarms: Alarms;
  readonly failed: { readonly alarm: string; readonly suffering: string };
  readonly missed: { readonly alarm: string; readonly suffering: string; readonly quietHours: number };
}

/** Runs the job at each time, with its failure queue and two alarms: it failed, and it did not run. */
export class Schedule extends Construct {
  constructor(scope: Construct, id: string, { job, runs, alarms, failed, missed }: ScheduleProps) {
    super(scope, id);
    const { queue } = new FailedRuns(this, 'Failed', { job, alarms, ...failed });

    for (const run of runs) {
      const rule = new Rule(this, run.id, { description: run.description, schedule: run.timing });
      rule.addTarget(
        new LambdaFunction(job, {
          deadLetterQueue: queue,
          retryAttempts: 8,
          maxEventAge: Duration.hours(6),
          ...(run.input === undefined ? {} : { event: run.input }),
        }),
      );
    }

    alarms.add({
      name: missed.alarm,
      suffering: missed.suffering,
      metric: job.metricInvocations({ statistic: 'Sum', period: Duration.hours(1) }),
      comparison: ComparisonOperator.LESS_THAN_THRESHOLD,
      threshold: 1,
      periods: missed.quietHours,
      silenceIsBad: true,
    });
  }
}
