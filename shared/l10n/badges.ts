// The names of badges and titles, and rules put into words.
import { defineArea } from './area.ts';

/** The area `badges`. */
export const badgesMessages = defineArea('badges', (tag) => import(`./${tag}/badges.ftl`));
