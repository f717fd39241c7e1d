// From a batch of the change feed to people: which days of whom may have changed.
// A batch of a hundred becomes one recount for each person in it.
import type { DynamoDBRecord } from 'aws-lambda';
import { kinds } from '../../platform/vocabulary/programs.ts';
import {
  dayChangesOf,
  type Contribution,
  type DayChange,
  type DayEntry,
} from '../../activity/contributions/rules.ts';
import { contributionOfImage } from '../../activity/contributions/store.ts';
import type { Profile } from '../../identity/profiles/profile.ts';
import { profileOfImage } from '../../identity/profiles/store.ts';
import type { AttributeMap } from '../../platform/table/attributes.io.ts';
import { idOfPartition } from '../../identity/profiles/keys.ts';
import type { Day } from '../../platform/time/day.ts';
import type { PersonChanges } from './person-changes.ts';

/** Everything a batch says about one person, and which records said it. */
export interface PersonWork extends PersonChanges {
  readonly records: ReadonlySet<string>;
  /** The profile changed: lists that carry name or standing must follow. */
  readonly profileChanged: boolean;
}

interface WorkInProgress {
  contributor: string;
  handle: string;
  days: Map<Day, DayEntry[]>;
  records: Set<string>;
  profileChanged: boolean;
}

/** A batch of the change feed, sorted by whom it is about. */
interface Grouped {
  readonly people: readonly PersonWork[];
  /** Sequence numbers of records whose image no version of this code has written. */
  readonly unreadable: ReadonlySet<string>;
}

/** Groups a batch by person; records of other entities are passed over. */
export function groupByPerson(records: readonly DynamoDBRecord[]): Grouped {
  const people = new Map<string, WorkInProgress>();
  const unreadable = new Set<string>();
  const draftOf = (contributor: string, handle: string): WorkInProgress => {
    const known = people.get(contributor);
    if (known !== undefined) return known;
    const draft: WorkInProgress = {
      contributor,
      handle,
      days: new Map(),
      records: new Set(),
      profileChanged: false,
    };
    people.set(contributor, draft);
    return draft;
  };
  for (const record of records) {
    const image = record.dynamodb?.NewImage;
    if (image === undefined) continue;
    const sequence = record.dynamodb?.SequenceNumber ?? '';
    let said: Said;
    try {
      said = readImage(image);
    } catch {
      unreadable.add(sequence);
      continue;
    }
    for (const change of said.days) {
      const draft = draftOf(change.contributor, change.handle);
      const entries = draft.days.get(change.day);
      if (entries === undefined) draft.days.set(change.day, [change.entry]);
      else entries.push(change.entry);
      draft.records.add(sequence);
    }
    if (said.profile !== undefined) {
      const draft = draftOf(idOfPartition(image.pk?.S ?? ''), said.profile.handle);
      draft.profileChanged = true;
      draft.records.add(sequence);
    }
  }
  return { people: [...people.values()], unreadable };
}

// What a wrong day or kind would write could never be read again, for all of the person's days.
function checkReadable({ contributor, handle, kind, instant, version, status }: Contribution): void {
  const readable =
    contributor !== '' &&
    [contributor, handle, status].every((text) => typeof text === 'string') &&
    kinds.includes(kind) &&
    Number.isFinite(instant) &&
    version >= 1;
  if (!readable) throw new Error('no contribution');
}

interface Said {
  readonly days: readonly DayChange[];
  readonly profile: Profile | undefined;
}

function readImage(image: AttributeMap): Said {
  const contribution = contributionOfImage(image);
  if (contribution !== undefined) checkReadable(contribution);
  return {
    days: contribution === undefined ? [] : dayChangesOf(contribution),
    profile: profileOfImage(image),
  };
}
