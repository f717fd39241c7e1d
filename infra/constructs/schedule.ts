// A function run by the clock. Times are UTC, as all days of Laurel are. EventBridge may start a run
// twice or late; the event's `time` says which run was meant, and the jobs are safe to repeat.

import { Duration } from 'aws-cdk-lib';
import { ComparisonOperator } from 'aws-cdk-lib/aws-cloudwatch';
import { EventField, Rule, RuleTargetInput, Schedule as Timing } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { Construct } from 'constructs';

import type { ScheduledRun, Times } from '../../shared/platform/runtime/trigger.ts';
import type { Alarms } from './alarms.ts';
import { FailedRuns } from './failed-runs.ts';
import type { NodeFunction } from './node-function.ts';

/** `quietHours` is how long no run at all may go by before somebody is told. */
interface ScheduleProps {
  readonly job: NodeFunction;
  readonly runs: readonly ScheduledRun[];
  readonly alarms: Alarms;
  readonly failed: { readonly alarm: string; readonly suffering: string };
  readonly missed: { readonly alarm: string; readonly suffering: string; readonly quietHours: number };
}

/** CloudWatch looks back a week at most; more periods are refused when the stack is deployed. */
const MOST_QUIET_HOURS = 168;

/** Runs the job at each time, with its failure queue and two alarms: it failed, and it did not run. */
export class Schedule extends Construct {
  constructor(scope: Construct, id: string, { job, runs, alarms, failed, missed }: ScheduleProps) {
    super(scope, id);
    if (missed.quietHours > MOST_QUIET_HOURS)
      throw new Error(`${missed.alarm} may wait for ${String(MOST_QUIET_HOURS)} hours at most.`);
    const { queue } = new FailedRuns(this, 'Failed', { job, alarms, ...failed });

    for (const { id: runId, description, job: name, at } of runs) {
      const rule = new Rule(this, runId, { description, schedule: timingOf(at) });
      rule.addTarget(
        new LambdaFunction(job, {
          deadLetterQueue: queue,
          retryAttempts: 8,
          maxEventAge: Duration.hours(6),
          event: RuleTargetInput.fromObject({ job: name, time: EventField.time }),
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

/** EventBridge's cron of a timetable's line; infra/local/timetable.ts reads the same line on one machine. */
function timingOf(at: Times): Timing {
  if ('everyMinutes' in at)
    return Timing.cron({ minute: at.everyMinutes === 1 ? '*' : `0/${String(at.everyMinutes)}` });
  return Timing.cron({
    minute: String(at.minute),
    ...(at.hour === undefined ? {} : { hour: String(at.hour) }),
    ...(at.weekday === undefined ? {} : { weekDay: at.weekday }),
  });
}
