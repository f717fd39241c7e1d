// What a suspension and its end are answered with.
import type { SuspensionOutcome } from '../../../shared/community/members/suspend.io.ts';
import type { FormAnswer } from '../../http/page-answer.ts';

/** The answer to an outcome, going on to `to`. */
export function suspensionAnswer(outcome: SuspensionOutcome, to: string): FormAnswer {
  switch (outcome) {
    case 'changed':
    case 'unchanged':
      return { is: 'see-other', to };
    case 'forbidden':
      return { is: 'forbidden' };
    case 'unknown':
      return { is: 'not-found' };
  }
}
