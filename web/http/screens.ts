// Every screen of the web function beside the public pages, area by area. A path with a
// fixed last piece stands before one with a parameter in its place.
import type { Screen } from './page.ts';
import { joinScreens } from '../join/index.ts';
import { manageScreens } from '../manage/index.ts';
import { meScreens } from '../me/index.ts';

export const screens: readonly Screen[] = [...joinScreens, ...meScreens, ...manageScreens];
