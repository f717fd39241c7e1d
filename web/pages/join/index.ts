// The screens under `/join`, a line each. The list is all that is loaded before one is asked for.
import type { Screen } from '../../screen.ts';

export const joinScreens: readonly Screen[] = [];
