// What stands in the sentences of a mail beside their words. Facts are plain values, read by id
// when the mail is sent; how they look is up to the language it is written in. Pure.
import type { L10n, MessageArguments } from '../../l10n/l10n.ts';
import type { Day } from '../../platform/time/day.ts';
import { oneLine } from '../../platform/text/one-line.ts';

/** A value in a sentence. */
export type Fact =
  /** What people wrote, a name: put on one line of 80 characters, and kept from turning the sentence around it. */
  | string
  /** A count: its sentence may have plurals. */
  | number
  | { readonly day: Day }
  | { readonly list: readonly Fact[] }
  /** What has a name of ours in each language, such as a badge or a program. */
  | { readonly words: (l10n: L10n) => string };

/** Facts by the name that sentences call them by. */
export type Facts = Readonly<Record<string, Fact>>;

/** Facts as the arguments of a sentence. */
export function argumentsOf(facts: Facts, l10n: L10n): MessageArguments {
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [
      name,
      typeof fact === 'number' ? fact : inWords(fact, l10n),
    ]),
  );
}

function inWords(fact: Fact, l10n: L10n): string {
  if (typeof fact === 'string') return l10n.isolate(oneLine(fact));
  if (typeof fact === 'number') return l10n.number(fact);
  if ('day' in fact) return l10n.day(fact.day);
  if ('list' in fact) return l10n.list(fact.list.map((each) => inWords(each, l10n)));
  return fact.words(l10n);
}
