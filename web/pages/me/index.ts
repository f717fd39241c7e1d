// The screens under `/me`, a line each. The list is all that is loaded before one is asked for.
import type { Screen } from '../../screen.ts';

export const meScreens: readonly Screen[] = [];
