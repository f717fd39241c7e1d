// Becoming a beginner: when somebody joins a program that speaks in the brand's name.
import type { Program } from '../../platform/vocabulary/programs.ts';
import type { Services } from '../../identity/services.ts';
import { beginning, programsWithBeginners, type Beginner } from './rules.ts';
import { readBeginner, writeBeginner } from './store.ts';

/**
 * Begins somebody's time in a program; joining again neither restarts nor shortens it. Undefined
 * for a program that has no beginners. One write for a newcomer, one more read for others.
 */
export async function beginBeginner(
  { table, clock, ids }: Pick<Services, 'table' | 'clock' | 'ids'>,
  id: string,
  program: Program,
): Promise<Beginner | undefined> {
  if (!programsWithBeginners.includes(program)) return undefined;
  const beginner = beginning({ id, program, now: clock.now() });
  if (await writeBeginner(table, beginner, ids.token())) return beginner;
  return readBeginner(table, { id, program });
}
