// Everything that turns ids, numbers and days into words of one language. One value per
// language lives as long as the process: bundles and Intl formatters are costly to build.
// Fluent's isolation marks are off so that figures stay searchable text; what other people
// wrote is isolated by <bdi>, or by `isolate` where only a string fits.
import { FluentBundle, FluentResource } from '@fluent/bundle';
import type { FluentVariable } from '@fluent/bundle';
import { startOfDay } from '../../shared/time/day.ts';
import type { Day } from '../../shared/time/day.ts';
import { languages, sourceLanguage } from '../locales/index.ts';
import type { Language } from '../locales/index.ts';

export type MessageArguments = Readonly<Record<string, FluentVariable>>;

export interface L10n {
  readonly language: Language;
  /** The sentence of an id in this language, or in English where it is missing. */
  text(id: string, args?: MessageArguments): string;
  /** Whether the id has a sentence in this language or in English. */
  has(id: string): boolean;
  number(value: number): string;
  /** A calendar year: its digits, never grouped. */
  year(year: number): string;
  /** "March 12, 2024", the UTC day. */
  day(day: Day): string;
  /** "Mar 12, 2024". */
  shortDay(day: Day): string;
  /** "today", "yesterday", "3 days ago" within a week of `today`; the date beyond. */
  dayInWords(day: Day, today: Day): string;
  /** "5 minutes ago" for two instants in milliseconds. */
  ago(instant: number, now: number): string;
  /** "March" for 3. */
  month(month: number): string;
  /** "Mar" for 3. */
  shortMonth(month: number): string;
  /** "Portuguese (Brazil)" for `pt-BR`; the tag itself where nobody has named it. */
  languageName(tag: string): string;
  /** "a, b, and c". */
  list(items: readonly string[]): string;
  /** "a or b". */
  choice(items: readonly string[]): string;
  /** Wraps foreign text for use inside a plain sentence, where directions could mix. */
  isolate(text: string): string;
}

const bundles = new Map<string, FluentBundle>();

function bundleOf(language: Language): FluentBundle {
  const built = bundles.get(language.tag);
  if (built !== undefined) return built;
  const bundle = new FluentBundle(language.tag, { useIsolating: false });
  for (const source of language.messages) bundle.addResource(new FluentResource(source));
  bundles.set(language.tag, bundle);
  return bundle;
}

const speakers = new Map<string, L10n>();

/** The words of a language, built on first use and shared by all requests. */
export function l10nOf(language: Language): L10n {
  const built = speakers.get(language.tag);
  if (built !== undefined) return built;
  const l10n = speak(language);
  speakers.set(language.tag, l10n);
  return l10n;
}

/** Every language the pages speak, for the footer's choice. */
export function spokenLanguages(): readonly Language[] {
  return languages;
}

const rightToLeftLetters = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

function speak(language: Language): L10n {
  const chain = language === sourceLanguage ? [sourceLanguage] : [language, sourceLanguage];
  const fixedText = remembered((id: string) => format(id, undefined));
  const numbers = new Intl.NumberFormat(language.tag);
  const years = new Intl.NumberFormat(language.tag, { useGrouping: false });
  const formats = dateFormats(language.tag);
  const ago = new Intl.RelativeTimeFormat(language.tag, { numeric: 'auto' });
  const names = new Intl.DisplayNames(language.tag, { type: 'language', fallback: 'code' });
  const all = new Intl.ListFormat(language.tag, { type: 'conjunction' });
  const either = new Intl.ListFormat(language.tag, { type: 'disjunction' });

  function format(id: string, args: MessageArguments | undefined): string {
    for (const candidate of chain) {
      const bundle = bundleOf(candidate);
      const pattern = bundle.getMessage(id)?.value;
      if (pattern != null) return bundle.formatPattern(pattern, args, []);
    }
    return id;
  }

  return {
    language,
    text: (id, args) => (args === undefined ? fixedText(id) : format(id, args)),
    has: (id) => chain.some((candidate) => bundleOf(candidate).hasMessage(id)),
    number: remembered((value: number) => numbers.format(value)),
    year: remembered((year: number) => years.format(year)),
    day: remembered((day: Day) => formats.day.format(startOfDay(day))),
    shortDay: remembered((day: Day) => formats.shortDay.format(startOfDay(day))),
    dayInWords(day, today) {
      const distance = day - today;
      return distance <= 0 && distance > -7
        ? ago.format(distance, 'day')
        : formats.day.format(startOfDay(day));
    },
    ago(instant, now) {
      const minutes = Math.round((instant - now) / 60_000);
      if (minutes > -60) return ago.format(Math.min(0, minutes), 'minute');
      return minutes > -1440
        ? ago.format(Math.round(minutes / 60), 'hour')
        : ago.format(Math.round(minutes / 1440), 'day');
    },
    month: (month) => formats.months[month - 1] ?? String(month),
    shortMonth: (month) => formats.shortMonths[month - 1] ?? String(month),
    languageName: remembered((tag: string) => nameOf(names, tag)),
    list: (items) => all.format(items),
    choice: (items) => either.format(items),
    isolate: (text) =>
      language.direction === 'rtl' || rightToLeftLetters.test(text) ? `\u2068${text}\u2069` : text,
  };
}

/** Remembers the first thousand answers: pages say the same few things again and again, visitors may ask for anything. */
function remembered<Asked>(answer: (asked: Asked) => string): (asked: Asked) => string {
  const answers = new Map<Asked, string>();
  return (asked) => {
    const known = answers.get(asked);
    if (known !== undefined) return known;
    const fresh = answer(asked);
    if (answers.size < 1000) answers.set(asked, fresh);
    return fresh;
  };
}

function dateFormats(tag: string) {
  const utc = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC', calendar: 'gregory' });
  const monthNames = (month: 'long' | 'short') =>
    Array.from({ length: 12 }, (_, index) => utc({ month }).format(Date.UTC(2024, index, 15)));
  return {
    day: utc({ dateStyle: 'long' }),
    shortDay: utc({ year: 'numeric', month: 'short', day: 'numeric' }),
    months: monthNames('long'),
    shortMonths: monthNames('short'),
  };
}

function nameOf(names: Intl.DisplayNames, tag: string): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag; // not a well-formed tag: sources are free to invent their own
  }
}
