// The screens under `/sign-in`, a line each; a function of its own answers them. The list is
// all that is loaded before one is asked for.
import type { Screen } from '../../screen.ts';

export const signInScreens: readonly Screen[] = [];
