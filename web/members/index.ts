// What the members' function answers, room by room; API Gateway sends it what begins like one of
// these. Apart from the function itself, so that the stack reads the list and loads nothing else.
import { joinPages } from '../join/index.ts';
import { managePages } from '../manage/index.ts';
import { mePages } from '../me/index.ts';
import { welcomePages } from '../welcome/index.ts';
import type { Page } from '../http/page.ts';

/** Every page for which somebody signs in, but for the sign-in itself. */
export const memberPages: readonly Page[] = [...joinPages, ...welcomePages, ...mePages, ...managePages];
