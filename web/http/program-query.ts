// A program in a query: `?program=forum`. Apart from the other readers, as only screens ask.
import { programs, type Program } from '../../shared/platform/vocabulary/programs.ts';
import { refused, type Reader } from './query.ts';

/** One of the programs; an empty one, as forms send it, is none. */
export const programQuery: Reader<Program | undefined> = (text) =>
  text === undefined || text === '' ? undefined : (programs.find((program) => program === text) ?? refused);
