// What there is to say of a function beside its code: what starts it, what it may and is told, how large it
// is, what people suffer when it fails, and how one machine makes it. The stack and the local system read no more.
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import type { Aftermath } from '../shared/membership/erasure/work-off.io.ts';
import type { MailSender } from '../shared/mail/letters/sender.io.ts';
import type { Services } from '../shared/services.ts';
import type {
  HandTrigger,
  RequestTrigger,
  ScheduleTrigger,
  StreamTrigger,
} from '../shared/platform/runtime/trigger.ts';
import type { TableRight } from './constructs/main-table.ts';
import type { Fact } from './constructs/tell.ts';

/** One function. Each kind of trigger has the alarms that fit it. */
export type FunctionDefinition = RequestFunction | StreamFunction | ScheduledFunction | HandFunction;

interface Common {
  /** Its folder under functions/, and part of every name in the cloud. */
  readonly name: string;
  readonly description: string;
  readonly memoryMegabytes: number;
  readonly timeoutSeconds: number;
  /** What it may do with the main table; without a right it does not even know the table's name. */
  readonly table: readonly TableRight[];
  /** What it is told beside the site's address: nobody knows a secret without a word here. */
  readonly told?: readonly Fact[];
  /** Ids of constructs that were named otherwise. Frozen: another id makes another queue, and messages are lost. */
  readonly ids?: { readonly scope?: string; readonly trigger?: string };
}

/** Answers visitors. One machine's web server puts these together itself. */
export interface RequestFunction extends Common {
  readonly trigger: RequestTrigger;
}

/** Is told of changes. */
export interface StreamFunction extends Common {
  readonly trigger: StreamTrigger;
  /** The oldest change waits for longer than that. */
  readonly late: Trouble & { readonly afterMinutes: number };
  /** Changes were given up and are kept aside. */
  readonly givenUp: Trouble;
  readonly onOneMachine: (machine: Machine) => Promise<StreamHandler>;
}

/** Is started by the clock. Its alarms are `<name>-failed` and `<name>-missed`. */
export interface ScheduledFunction extends Common {
  readonly trigger: ScheduleTrigger;
  /** What people notice when a run has failed three times. */
  readonly failed: string;
  /** What people notice when no run at all was started for so many hours, 168 at most. */
  readonly missed: { readonly suffering: string; readonly quietHours: number };
  readonly onOneMachine: (machine: Machine) => Promise<ScheduleHandler>;
}

/** Is started by hand. Its alarm is `<name>-failed`. */
export interface HandFunction extends Common {
  readonly trigger: HandTrigger;
  readonly failed: string;
}

/** An alarm's name, which is a heading in docs/runbook.md, and what people notice. */
export interface Trouble {
  readonly alarm: string;
  readonly suffering: string;
}

/** What one machine has for its functions. */
export interface Machine {
  readonly services: Services;
  /** Where mails go. */
  readonly sender: MailSender;
  /** What keeps something of people beside the table. */
  readonly aftermath: Aftermath;
}

/** A worker of the change feed. */
export type StreamHandler = (event: DynamoDBStreamEvent) => Promise<DynamoDBBatchResponse>;

/** A function of the timetable; answers with its report. */
export type ScheduleHandler = (event: { readonly job: string; readonly time: string }) => Promise<object>;

/** Whether a function is told of changes. */
export function isStreamFunction(definition: FunctionDefinition): definition is StreamFunction {
  return definition.trigger.on === 'changes';
}

/** Whether a function is started by the clock. */
export function isScheduledFunction(definition: FunctionDefinition): definition is ScheduledFunction {
  return definition.trigger.on === 'schedule';
}
