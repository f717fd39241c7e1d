// The sentences of the managers' rooms, loaded with the first of them.
import { defineArea } from './area.ts';

/** The area `manage`. */
export const manageMessages = defineArea('manage', (tag) => import(`./${tag}/manage.ftl`));
