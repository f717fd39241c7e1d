// The sentences of the sign-up and the welcome page, loaded with the first of their screens.
import { defineArea } from './area.ts';

/** The area `join`. */
export const joinMessages = defineArea('join', (tag) => import(`./${tag}/join.ftl`));
