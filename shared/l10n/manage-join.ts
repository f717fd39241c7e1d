// The sentences of the managers' rooms for newcomers: funnel, first tasks, the community's settings.
import { defineArea } from './area.ts';

/** The area `manage-join`. */
export const manageJoinMessages = defineArea('manage-join', (tag) => import(`./${tag}/manage-join.ftl`));
