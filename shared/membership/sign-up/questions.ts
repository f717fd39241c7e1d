// The questions that check that guidelines were understood: two about the community, one about
// the program. Data only; the sentences are in Fluent, `join-question-<id>`, with the answers
// `-a` to `-c` and, for a wrong one, the explanation `-why`.
import type { Program } from '../../platform/vocabulary/programs.ts';

/** The answers to each question, in the order in which they are shown. */
export const answers = ['a', 'b', 'c'] as const;
type Answer = (typeof answers)[number];

/** A question by what its sentences are called, and the answer that is right. */
interface Question {
  readonly id: string;
  readonly right: Answer;
}

/** Two of these are asked, so that neighbours don't all get the same. */
const ofCommunity: readonly Question[] = [
  { id: 'rude', right: 'b' },
  { id: 'private', right: 'c' },
  { id: 'unsure', right: 'a' },
];

const ofProgram = {
  writing: { id: 'writing', right: 'c' },
  localization: { id: 'localization', right: 'a' },
  forum: { id: 'forum', right: 'b' },
  social: { id: 'social', right: 'c' },
} as const satisfies Record<Program, Question>;

/** The three questions for a person and a program: the same each time, so that a form needs no memory. */
export function questionsFor(id: string, program: Program): readonly Question[] {
  const left = id.charCodeAt(0) % ofCommunity.length;
  return [...ofCommunity.filter((_, index) => index !== left), ofProgram[program]];
}

/** The questions whose answers are wrong or missing. */
export function wrongOf(
  questions: readonly Question[],
  given: (question: string) => string,
): readonly Question[] {
  return questions.filter(({ id, right }) => given(id) !== right);
}
