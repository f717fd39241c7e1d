// What programs and kinds of contributions are called.
import { defineArea } from './area.ts';

/** The area `programs`. */
export const programsMessages = defineArea('programs', (tag) => import(`./${tag}/programs.ftl`));
