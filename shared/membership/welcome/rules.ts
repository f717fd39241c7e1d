// Greetings: a line to choose, and a few words of one's own if one likes.
import type { Program } from '../../platform/vocabulary/programs.ts';

/** The lines, by what they say; their sentences are in Fluent, `welcome-line-<line>`. */
export const greetingLines = ['welcome', 'glad', 'questions', 'together'] as const;
export type GreetingLine = (typeof greetingLines)[number];

/** The longest words of one's own. */
export const GREETING_WORDS_AT_MOST = 140;

/** A greeting as it lies beside the newcomer's introduction; one from each greeter. */
export interface StoredGreeting {
  /** The greeter's id. */
  readonly by: string;
  readonly line: GreetingLine;
  readonly words?: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

interface Named {
  readonly handle: string;
  readonly displayName: string;
}

/** A greeting to show. */
export interface GreetingView extends Omit<StoredGreeting, 'by'> {
  readonly by: Named;
}

/** A newcomer on the welcome page. */
export interface IntroductionView extends Named {
  readonly at: number;
  readonly words?: string;
  readonly languages: readonly string[];
  readonly programs: readonly Program[];
  readonly greetings: readonly GreetingView[];
  /** The asking person's own introduction, which they can't greet. */
  readonly isOwn: boolean;
  /** The asking person's greeting, to be changed. */
  readonly mine?: StoredGreeting;
}

/** The month before another: `2025-12` for `2026-01`. */
export function monthBefore(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return number === 1 ? `${String(year - 1)}-12` : `${String(year)}-${String(number - 1).padStart(2, '0')}`;
}
