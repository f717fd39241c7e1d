// Everything that turns ids, numbers and days into words of one language. One value per
// language lives as long as the process: bundles and Intl formatters are costly to build.
// Fluent's isolation marks are off so that figures stay searchable text; what other people
// wrote is isolated by <bdi>, or by `isolate` where only a string fits.
import { FluentBundle, FluentResource } from '@fluent/bundle';
import type { FluentVariable } from '@fluent/bundle';
import { startOfDay } from '../platform/time/day.ts';
import type { Day } from '../platform/time/day.ts';
import { languages, sourceLanguage } from './languages.ts';
import type { Language } from './languages.ts';

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

/** The sentences of areas that were loaded on demand, by language tag. */
type AreaMessages = Readonly<Record<string, string>>;
const areas = new Set<AreaMessages>();

function bundleOf(language: Language): FluentBundle {
  const built = bundles.get(language.tag);
  if (built !== undefined) return built;
  const bundle = new FluentBundle(language.tag, { useIsolating: false });
  for (const source of language.messages) bundle.addResource(new FluentResource(source));
  for (const area of areas) bundle.addResource(new FluentResource(area[language.tag] ?? ''));
  bundles.set(language.tag, bundle);
  return bundle;
}

/** Adds the sentences of an area, once; must be called before one of them is asked for. */
export function addMessages(area: AreaMessages): void {
  if (areas.has(area)) return;
  areas.add(area);
  for (const [tag, bundle] of bundles) bundle.addResource(new FluentResource(area[tag] ?? ''));
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
  const { tag } = language;
  const numbers = onDemand(() => new Intl.NumberFormat(tag));
  const years = onDemand(() => new Intl.NumberFormat(tag, { useGrouping: false }));
  const days = onDemand(() => dateFormat(tag, { dateStyle: 'long' }));
  const shortDays = onDemand(() => dateFormat(tag, { year: 'numeric', month: 'short', day: 'numeric' }));
  const months = onDemand(() => monthNames(tag, 'long'));
  const shortMonths = onDemand(() => monthNames(tag, 'short'));
  const ago = onDemand(() => new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }));
  const names = onDemand(() => new Intl.DisplayNames(tag, { type: 'language', fallback: 'code' }));
  const all = onDemand(() => new Intl.ListFormat(tag, { type: 'conjunction' }));
  const either = onDemand(() => new Intl.ListFormat(tag, { type: 'disjunction' }));

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
    number: remembered((value: number) => numbers().format(value)),
    year: remembered((year: number) => years().format(year)),
    day: remembered((day: Day) => days().format(startOfDay(day))),
    shortDay: remembered((day: Day) => shortDays().format(startOfDay(day))),
    dayInWords(day, today) {
      const distance = day - today;
      return distance <= 0 && distance > -7 ? ago().format(distance, 'day') : days().format(startOfDay(day));
    },
    ago(instant, now) {
      const minutes = Math.round((instant - now) / 60_000);
      if (minutes > -60) return ago().format(Math.min(0, minutes), 'minute');
      return minutes > -1440
        ? ago().format(Math.round(minutes / 60), 'hour')
        : ago().format(Math.round(minutes / 1440), 'day');
    },
    month: (month) => months()[month - 1] ?? String(month),
    shortMonth: (month) => shortMonths()[month - 1] ?? String(month),
    languageName: remembered((tag: string) => nameOf(names(), tag)),
    list: (items) => all().format(items),
    choice: (items) => either().format(items),
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

/** Builds a formatter when it is first needed: no page needs all of them, and each costs a cold start up to a millisecond. */
function onDemand<Built>(build: () => Built): () => Built {
  let built: Built | undefined;
  return () => (built ??= build());
}

function dateFormat(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC', calendar: 'gregory' });
}

function monthNames(tag: string, month: 'long' | 'short'): readonly string[] {
  const format = dateFormat(tag, { month });
  return Array.from({ length: 12 }, (_, index) => format.format(Date.UTC(2024, index, 15)));
}

function nameOf(names: Intl.DisplayNames, tag: string): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag; // not a well-formed tag: sources are free to invent their own
  }
}
