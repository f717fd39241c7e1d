// The sentences about claiming a record, taking one's data along and being erased.
import { defineArea } from './area.ts';

/** The area `data`. */
export const dataMessages = defineArea('data', (tag) => import(`./${tag}/data.ftl`));
