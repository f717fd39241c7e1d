// The sentences of the sign-in, loaded with its first screen.
import { defineArea } from './area.ts';

/** The area `sign-in`. */
export const signInMessages = defineArea('sign-in', (tag) => import(`./${tag}/sign-in.ftl`));
