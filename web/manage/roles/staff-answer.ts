// What a change of roles is answered with, wherever it was sent from.
import type { StaffOutcome } from '../../../shared/identity/staff/change.io.ts';
import type { FormAnswer } from '../../http/page-answer.ts';

/** The answer to an outcome, going on to `to`; undefined for what the page must say itself. */
export function staffAnswer(outcome: StaffOutcome, to: string): FormAnswer | undefined {
  switch (outcome) {
    case 'changed':
    case 'unchanged':
      return { is: 'see-other', to };
    case 'forbidden':
      return { is: 'forbidden' };
    case 'last-admin':
    case 'unknown':
      return undefined;
  }
}
