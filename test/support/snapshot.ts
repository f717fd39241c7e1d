// Everything derived, in a form in which two systems can be compared: what people
// see, without versions, ids and times of writing.
import { readContributor } from '../../shared/contributors/read.ts';
import { readHolders } from '../../shared/badges/read.ts';
import { programs } from '../../shared/contributions/kinds.ts';
import { readLeaderboard } from '../../shared/leaderboards/read.ts';
import type { Services } from '../../shared/runtime/services.ts';

/** Pages of the given people, all leaderboards and all holders. */
export async function snapshot(
  services: Services,
  { handles, locales }: { readonly handles: readonly string[]; readonly locales: readonly string[] },
): Promise<unknown> {
  const people = await Promise.all(handles.map((handle) => readContributor(services, handle, {})));
  const boards = await Promise.all(
    programs.flatMap((program) =>
      [undefined, ...locales].map((locale) => readLeaderboard(services, { program, locale, limit: 100 })),
    ),
  );
  const holders = await Promise.all(
    services.catalogue.map((badge) => readHolders(services, badge.id, { limit: 100 })),
  );
  return { people, boards, holders };
}
