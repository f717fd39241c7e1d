// What the members' function answers, room by room; API Gateway sends it what begins like one of
// these. Apart from the function itself, so that the stack reads the list and loads nothing else.
import { joinPages } from '../../web/join/index.ts';
import { managePages } from '../../web/manage/index.ts';
import { mePages } from '../../web/me/index.ts';
import { welcomePages } from '../../web/welcome/index.ts';
import type { Page } from '../../web/http/page.ts';

/** Every page for which somebody signs in, but for the sign-in itself. */
export const memberPages: readonly Page[] = [...joinPages, ...welcomePages, ...mePages, ...managePages];
