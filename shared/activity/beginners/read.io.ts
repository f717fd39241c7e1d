// What a beginner and the moderators see of the time under moderation.
import { may, type Actor } from '../../identity/access/roles.ts';
import type { Program } from '../../platform/vocabulary/programs.ts';
import { readProfile } from '../../identity/profiles/store.ts';
import type { Services } from '../../identity/services.ts';
import { isUnderModeration, mayUseBrandAccount, programsWithBeginners, type Beginner } from './rules.ts';
import { readBeginnersOf, readWaitingBeginners } from './store.ts';

/** Instants in milliseconds since the epoch. */
export interface BeginnerView extends Pick<Beginner, 'program' | 'state' | 'from' | 'until' | 'extended'> {
  readonly underModeration: boolean;
  readonly mayUseBrandAccount: boolean;
  /** Whoever vouched, by handle; absent until somebody has, or when they are gone. */
  readonly voucher?: { readonly handle?: string; readonly at: number; readonly words?: string };
}

/** Every program in which somebody is or was a beginner, for their own page. One query, one read for each voucher. */
export async function beginnerStateOf(
  services: Pick<Services, 'table' | 'clock'>,
  id: string,
): Promise<readonly BeginnerView[]> {
  const now = services.clock.now();
  const beginners = await readBeginnersOf(services.table, id);
  return Promise.all(
    beginners.map(async ({ program, state, from, until, extended, voucher }) => {
      const handle = voucher === undefined ? undefined : await handleOf(services, voucher.by);
      return {
        program,
        state,
        from,
        until,
        extended,
        underModeration: isUnderModeration({ state, until }, now),
        mayUseBrandAccount: mayUseBrandAccount({ state, until }, now),
        ...(voucher === undefined
          ? {}
          : {
              voucher: {
                at: voucher.at,
                ...(handle === undefined ? {} : { handle }),
                ...(voucher.words === undefined ? {} : { words: voucher.words }),
              },
            }),
      };
    }),
  );
}

/** A line of the moderators' list. */
export interface WaitingBeginner extends Pick<
  Beginner,
  'id' | 'program' | 'version' | 'from' | 'until' | 'extended'
> {
  /** Absent when the person has no profile any more. */
  readonly handle?: string;
  readonly displayName?: string;
  /** Whether the 14 days are over, so that only the voucher is missing. */
  readonly isDue: boolean;
}

/** The beginners that somebody may decide on, by program; their own time is not among them. */
export async function waitingBeginners(
  services: Pick<Services, 'table' | 'clock'>,
  actor: Actor,
  limit = 100,
): Promise<readonly { readonly program: Program; readonly beginners: readonly WaitingBeginner[] }[]> {
  const now = services.clock.now();
  const mine = programsWithBeginners.filter((program) => may(actor, 'beginners.decide', { program }));
  return Promise.all(
    mine.map(async (program) => {
      const waiting = await readWaitingBeginners(services.table, program, limit);
      const beginners = waiting
        .filter(({ id }) => may(actor, 'beginners.decide', { program, owner: id }))
        .map(async ({ id, version, from, until, extended }) => {
          const profile = await readProfile(services.table, id);
          return {
            id,
            program,
            version,
            from,
            until,
            extended,
            isDue: until <= now,
            ...(profile === undefined ? {} : { handle: profile.handle }),
            ...(profile?.displayName === undefined ? {} : { displayName: profile.displayName }),
          };
        });
      return { program, beginners: await Promise.all(beginners) };
    }),
  );
}

async function handleOf({ table }: Pick<Services, 'table'>, id: string): Promise<string | undefined> {
  const profile = await readProfile(table, id);
  return profile?.state === 'active' ? profile.handle : undefined;
}
