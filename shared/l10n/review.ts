// The sentences of the review of contributions, loaded with the first of its screens.
import { defineArea } from './area.ts';

/** The area `review`. */
export const reviewMessages = defineArea('review', (tag) => import(`./${tag}/review.ftl`));
