// The sentences around every page, and of the pages for when something is not there.
import { defineArea } from './area.ts';

/** The area `shell`. */
export const shellMessages = defineArea('shell', (tag) => import(`./${tag}/shell.ftl`));
