// The sentences about ways in: passkeys, the community's provider, one's sessions.
import { defineArea } from './area.ts';

/** The area `security`. */
export const securityMessages = defineArea('security', (tag) => import(`./${tag}/security.ftl`));
