// The sentences of mails.
import { defineArea } from './area.ts';

/** The area `mail`. */
export const mailMessages = defineArea('mail', (tag) => import(`./${tag}/mail.ftl`));
