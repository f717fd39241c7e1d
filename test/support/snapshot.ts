// Everything derived, in a form in which two systems can be compared: what people
// see, without versions, ids and times of writing.
import { readContributor } from '../../shared/recognition/records/read.io.ts';
import { readHolders } from '../../shared/recognition/badges/read.io.ts';
import { programs } from '../../shared/platform/vocabulary/programs.ts';
import { readLeaderboard } from '../../shared/recognition/leaderboards/read.io.ts';
import type { Services } from '../../shared/services.ts';

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
