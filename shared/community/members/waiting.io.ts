// How much waits in each of the managers' rooms, as far as somebody may decide on it.
import { may, mayAnywhere, type Actor, type Permission } from '../../identity/access/roles.ts';
import { programsWithBeginners } from '../../activity/beginners/rules.ts';
import { programs, type Program } from '../../platform/vocabulary/programs.ts';
import type { Services } from '../../membership/services.ts';
import { sharedLists } from '../../platform/table/lists.io.ts';
import { readWaiting } from './store.ts';

/** Rooms in which something waits for a decision. */
export type WaitingRoom = 'review' | 'beginners' | 'claims';

/** Counting goes no further in any one list: a manager needs to know that it is a lot. */
export const COUNTED_AT_MOST = 100;

interface List {
  readonly name: string;
  readonly permission: Permission;
  readonly program?: Program;
}

const lists: Readonly<Record<WaitingRoom, readonly List[]>> = {
  review: programs.map((program) => ({
    name: sharedLists.review(program),
    permission: 'review.decide',
    program,
  })),
  beginners: programsWithBeginners.map((program) => ({
    name: sharedLists.beginners(program),
    permission: 'beginners.decide',
    program,
  })),
  claims: [{ name: sharedLists.claims, permission: 'claims.decide' }],
};

/** What waits for somebody in each room, their own matters left out. One query for each list they may see. */
export async function waitingFor(
  { table }: Pick<Services, 'table'>,
  actor: Actor,
): Promise<Readonly<Record<WaitingRoom, number>>> {
  const count = async (room: WaitingRoom): Promise<number> => {
    const open = lists[room].filter(({ permission }) => mayAnywhere(actor.roles, permission));
    const counts = await Promise.all(
      open.map(async ({ name, permission, program }) => {
        const waiting = await readWaiting(table, name, COUNTED_AT_MOST);
        return waiting.filter((matter) => may(actor, permission, { program, ...matter })).length;
      }),
    );
    return counts.reduce((sum, each) => sum + each, 0);
  };
  const [review, beginners, claims] = await Promise.all([
    count('review'),
    count('beginners'),
    count('claims'),
  ]);
  return { review, beginners, claims };
}
