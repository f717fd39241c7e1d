// Addresses of pages. Handles are people's own text and are encoded here, once.
import type { Program } from '../../shared/platform/vocabulary/programs.ts';

/** The front page, for everybody. */
export const frontPath = '/';
/** Leads to the first program's leaderboard. */
export const leaderboardsPath = '/leaderboards';
/** The catalogue of badges. */
export const badgesPath = '/badges';
/** How counting works. */
export const countingPath = '/counting';
/** The form that finds somebody by handle. */
export const findPath = '/contributors';
/** Where an address is entered, and a code mailed to it. */
export const signInPath = '/sign-in';
/** Where the mailed code is entered. */
export const signInCodePath = '/sign-in/code';
/** Takes a POST only: a link from elsewhere signs nobody out. */
export const signOutPath = '/sign-in/out';
/** Takes a POST only, and leads to the community's provider; `/back` below it is the way home. */
export const providerPath = '/sign-in/provider';
/** The sign-up with its steps below it; whoever is signed in without a handle is led here. */
export const joinPath = '/join';
/** The start of one's own pages; those below it are about the visitor and nobody else. */
export const ownSpacePath = '/me';
/** Sessions, passkeys and identities at the provider. */
export const securityPath = '/me/security';
/** The form to log a contribution by hand. */
export const logPath = '/me/log';
/** One's own list, with what nobody else sees yet. */
export const ownContributionsPath = '/me/contributions';
/** One's own settings, all on one page. */
export const settingsPath = '/me/settings';
/** Where one asks for work that was recorded before one was here. */
export const claimPath = '/me/claim';
/** Everything about oneself to take along, and the way to be erased; open to those without a handle too. */
export const dataPath = '/me/data';
/** What goes and what stays; from here a code is mailed. */
export const erasePath = '/me/erase';
/** Takes that code, and then it happens. */
export const eraseConfirmPath = '/me/erase/confirm';
/** The goodbye; for anyone, as nobody is signed in any more. */
export const erasedPath = '/me/erased';
/** The rooms of staff, with what waits in each. */
export const managePath = '/manage';
/** Claims that wait for a decision; each is decided at `/RECORD/BY` below. */
export const manageClaimsPath = '/manage/claims';
/** Newcomers of this month and the last, for members to greet. */
export const welcomePath = '/welcome';
/** Contributions that wait for a reviewer. */
export const reviewPath = '/manage/review';

/** A program's leaderboard. */
export function leaderboardPath(program: Program): string {
  return `/leaderboards/${program}`;
}

/** A contributor's page. */
export function contributorPath(handle: string): string {
  return `/contributors/${encodeURIComponent(handle)}`;
}

/** A contributor's list of contributions. */
export function contributionsPath(handle: string): string {
  return `${contributorPath(handle)}/contributions`;
}

/** One's own contribution that was logged by hand. */
export function ownContributionPath(externalId: string): string {
  return `${ownContributionsPath}/${encodeURIComponent(externalId)}`;
}

/** A contributor as JSON. */
export function contributorJsonPath(handle: string): string {
  return `/api${contributorPath(handle)}`;
}

/** The page of a badge, or of a ladder. */
export function badgePath(badge: string): string {
  return `/badges/${encodeURIComponent(badge)}`;
}
