// The address at which one contribution is decided on.
import { reviewPath } from '../../http/paths.ts';

/** The page of one contribution that waits. */
export function reviewOnePath(externalId: string): string {
  return `${reviewPath}/${encodeURIComponent(externalId)}`;
}
