// The first tasks that come with Laurel: small things that need no rights and can be done in
// an evening. Their sentences are in Fluent, `join-task-<id>` and `join-task-<id>-words`.
import type { Program } from '../../platform/vocabulary/programs.ts';

/** A task without words of its own: these are found in Fluent by its `id`. */
interface DefaultTask {
  readonly id: string;
  readonly program: Program;
  /** 1: half an hour, 2: an hour or two, 3: an evening. */
  readonly difficulty: 1 | 2 | 3;
}

/** Three for each program, from easy to hard. Managers may retire them, but not rewrite them. */
export const defaultTasks = [
  { id: 'writing-typos', program: 'writing', difficulty: 1 },
  { id: 'writing-try', program: 'writing', difficulty: 2 },
  { id: 'writing-screenshot', program: 'writing', difficulty: 3 },
  { id: 'localization-sentence', program: 'localization', difficulty: 1 },
  { id: 'localization-outdated', program: 'localization', difficulty: 2 },
  { id: 'localization-article', program: 'localization', difficulty: 3 },
  { id: 'forum-read', program: 'forum', difficulty: 1 },
  { id: 'forum-ask-back', program: 'forum', difficulty: 2 },
  { id: 'forum-answer', program: 'forum', difficulty: 3 },
  { id: 'social-thanks', program: 'social', difficulty: 1 },
  { id: 'social-point', program: 'social', difficulty: 2 },
  { id: 'social-reply', program: 'social', difficulty: 3 },
] as const satisfies readonly DefaultTask[];
