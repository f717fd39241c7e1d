// Query parameters that routes share, with how the document describes them.
import { cursorQuery, limitQuery, localeQuery, refused, windowQuery } from '../http/query.ts';
import { badInput, type Problem } from './problem.ts';
import type { Parameter } from './route.ts';

/** 1 to 100; `initially` without one. */
export function limitParameter(initially: number): Parameter<number> {
  return {
    read: limitQuery(initially),
    description: 'a whole number from 1 to 100',
    document: { type: 'integer', minimum: 1, maximum: 100, default: initially },
  };
}

/** Where a list goes on; only the reader of that list can say whether the cursor is one of its own. */
export const cursorParameter: Parameter<string | undefined> = {
  read: cursorQuery,
  description: 'a cursor from an earlier answer',
  document: { type: 'string', minLength: 1, maxLength: 2000 },
};

/** The problem with a cursor that we did not write, or wrote for another list. */
export function foreignCursor(): Problem {
  return badInput([{ field: 'cursor', message: `must be ${cursorParameter.description}` }]);
}

/** A language tag in its usual letter case; undefined without one, or for an empty one. */
export const localeParameter: Parameter<string | undefined> = {
  read: localeQuery,
  description: 'a BCP 47 language tag',
  document: { type: 'string', examples: ['pt-BR'] },
};

/** Only its form is checked: a badge may know no such window, and then the list is empty. */
export const windowParameter: Parameter<string | undefined> = {
  read: windowQuery,
  description: 'a window of the badge: 2024, 2024-Q3, 2024-05 or once',
  document: { type: 'string', examples: ['2024', '2024-Q3', '2024-05', 'once'] },
};

/** A text that must be there. */
export function requiredText(description: string): Parameter<string> {
  return {
    read: (text) => (text === undefined || text === '' ? refused : text),
    description,
    document: { type: 'string', minLength: 1 },
    required: true,
  };
}
