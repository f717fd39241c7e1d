// What a promise is to the audit: a name, and what breaks it. Each is a small piece in a file beside
// this one; their list stands in audit.ts.
import type { Belonging } from '../../platform/belongings/belonging.ts';
import type { Services } from '../../membership/services.ts';
import type { DaysBySeries } from '../../recognition/tally/person.ts';
import type { StoredRecord } from '../../recognition/records/stored-record.io.ts';
import type { Earned } from '../../recognition/badges/rules.ts';
import type { Day } from '../../platform/time/day.ts';
import type { Found } from './audit-found.io.ts';

/** A person as the audit looks at them. */
export interface AuditedPerson {
  readonly id: string;
  /** The name that they bear; undefined when no handle leads to them. */
  readonly handle: string | undefined;
  readonly record: StoredRecord;
  /** Counted anew from the contributions. */
  readonly days: DaysBySeries;
  /** What the rules grant for these days. */
  readonly earned: readonly Earned[];
  /** Awarded by a rule, by id; all other badges are given by hand. */
  readonly byRule: ReadonlySet<string>;
  readonly today: Day;
}

/** Everything that the audit looks at. */
export interface Audited {
  readonly services: Services;
  readonly belongings: readonly Belonging<Services>[];
  readonly found: Found;
}

/** A promise. Both answer with what each violation is about: ids, never names. */
export interface Check {
  readonly name: string;
  /** Over everything at once. */
  readonly overall?: (audited: Audited) => Iterable<string> | Promise<Iterable<string>>;
  /** For one person after the other. */
  readonly ofEach?: (person: AuditedPerson) => Iterable<string>;
}

/** For a promise about a person that holds or doesn't. */
export function unless(holds: boolean, about: string): readonly string[] {
  return holds ? [] : [about];
}
