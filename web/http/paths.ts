// Addresses of pages. Handles are people's own text and are encoded here, once.
import type { Program } from '../../shared/platform/vocabulary/kinds.ts';

export const frontPath = '/';
export const leaderboardsPath = '/leaderboards';
export const badgesPath = '/badges';
export const countingPath = '/counting';
export const findPath = '/contributors';
export const signInPath = '/sign-in';
export const signInCodePath = '/sign-in/code';
export const signOutPath = '/sign-in/out';
export const providerPath = '/sign-in/provider';
export const joinPath = '/join';
export const ownSpacePath = '/me';
export const securityPath = '/me/security';
export const logPath = '/me/log';
export const ownContributionsPath = '/me/contributions';
export const settingsPath = '/me/settings';
export const claimPath = '/me/claim';
export const dataPath = '/me/data';
export const erasePath = '/me/erase';
export const eraseConfirmPath = '/me/erase/confirm';
export const erasedPath = '/me/erased';
export const managePath = '/manage';
export const manageClaimsPath = '/manage/claims';
export const welcomePath = '/welcome';
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
