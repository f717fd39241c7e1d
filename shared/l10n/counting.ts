// The sentences of the page that explains how counting works.
import { defineArea } from './area.ts';

/** The area `counting`. */
export const countingMessages = defineArea('counting', (tag) => import(`./${tag}/counting.ftl`));
