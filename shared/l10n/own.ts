// The sentences of one's own space, loaded with the first of its screens.
import { defineArea } from './area.ts';

/** The area `own`. */
export const ownMessages = defineArea('own', (tag) => import(`./${tag}/own.ftl`));
