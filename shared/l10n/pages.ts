// The sentences of the public pages.
import { defineArea } from './area.ts';

/** The area `pages`. */
export const pagesMessages = defineArea('pages', (tag) => import(`./${tag}/pages.ftl`));
