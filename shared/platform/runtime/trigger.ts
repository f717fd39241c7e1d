// What starts a function, as data: it stands once, in `functions/<name>/trigger.ts`, and both the stack and
// the local system read it. Only what both of them can do can be said, so a trigger never works in one alone.

/** A visitor's request. */
export interface RequestTrigger {
  readonly on: 'request';
  /** First pieces of the paths that the function answers, such as `/me`; the one without them answers all else. */
  readonly areas?: readonly string[];
}

/** A person at a terminal, and nothing else. */
export interface HandTrigger {
  readonly on: 'hand';
}

/** Changes of the table that one of the filters lets through. */
export interface StreamTrigger {
  readonly on: 'changes';
  /** What the local system calls its feed and the journal of it; never changed, for a journal may hold something. */
  readonly feed: string;
  readonly filters: readonly ChangeFilter[];
  /** So many changes at once at most, and so long they are gathered for. One machine gathers by itself. */
  readonly batch: { readonly size: number; readonly windowSeconds: number };
  /** Batches of one shard that are handled at once; changes of one item stay in their order. */
  readonly parallel: number;
  /** So often, and so long after the change, a failing batch is tried before it is kept aside. One machine never gives up. */
  readonly retries: number;
  readonly giveUpAfterHours: number;
  /** One machine's scheduled jobs wait until these changes are worked off, and those it missed go before them. */
  readonly derives?: true;
}

/** The clock. Days and times are UTC, a run may come twice or late, and jobs are safe to repeat. */
export interface ScheduleTrigger {
  readonly on: 'schedule';
  readonly runs: readonly ScheduledRun[];
  /** What else starts it on one machine, where nobody waits for the clock. */
  readonly onOneMachine?: {
    /** Runs that were missed go before changes that are still to be counted. */
    readonly missedRunsFirst?: true;
    /** Whenever what was recorded has been counted. */
    readonly afterChanges?: true;
    /** As soon as there is something to do: a feed of its own, which a stream with two readers has no place for. */
    readonly atOnce?: {
      readonly feed: string;
      readonly job: string;
      readonly filters: readonly ChangeFilter[];
    };
  };
}

/** One line of the timetable; the function gets `{ job, time }`. `id` is the rule's in the cloud and never changed. */
export interface ScheduledRun {
  readonly id: string;
  readonly description: string;
  readonly job: string;
  readonly at: Times;
  /** A job of the same function that this one does as well: when both were missed, the later alone runs on one machine. */
  readonly covers?: string;
}

/** Every so many minutes of the hour; or a minute of every hour, of one hour of the day, of one day of the week. */
export type Times =
  | { readonly everyMinutes: 1 | 2 | 5 | 10 | 15 | 20 | 30 }
  | { readonly minute: number; readonly hour?: number; readonly weekday?: undefined }
  | { readonly minute: number; readonly hour: number; readonly weekday: Weekday };

/** Days of the week in their order from Sunday, which is how both cron and Date count them. */
export const weekdays = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'] as const;
export type Weekday = (typeof weekdays)[number];

/**
 * A pattern on a stream record, in Lambda's words: every field that is named must match, each by one of
 * its matchers. The image before the change can't be asked for, as one machine does not know it; nor can
 * REMOVE, as its feed carries what is put.
 */
export interface ChangeFilter {
  readonly eventName?: readonly ('INSERT' | 'MODIFY')[];
  readonly dynamodb?: {
    readonly Keys?: { readonly pk?: TextMatch; readonly sk?: TextMatch };
    readonly NewImage?: Readonly<Record<string, TextMatch | NumberMatch>>;
  };
}

/** Matchers of a text attribute. */
export interface TextMatch {
  readonly S: readonly Matcher[];
}

/** Matchers of a number, which DynamoDB writes as text: Lambda can't compare it. */
export interface NumberMatch {
  readonly N: readonly Matcher[];
}

/** Exactly this text; how it begins; none of these; whether the attribute is there. */
export type Matcher =
  | string
  | { readonly prefix: string }
  | { readonly 'anything-but': readonly string[] }
  | { readonly exists: boolean };
