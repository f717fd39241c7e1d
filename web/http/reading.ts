// All that the pages ask of the rest of the system: six questions answered with plain
// view data, and a few surroundings. Pages never see a store or the table.
import type { Context, Hono } from 'hono';
import type { BadgeDefinition } from '../../shared/recognition/badges/rule.ts';
import type { HolderView } from '../../shared/recognition/badges/view.ts';
import type { Program } from '../../shared/platform/vocabulary/kinds.ts';
import type { ContributionView, ContributorView } from '../../shared/recognition/records/view.ts';
import type { LeaderboardView } from '../../shared/recognition/leaderboards/view.ts';
import type { PulseView } from '../../shared/recognition/pulse/view.ts';
import type { Services } from '../../shared/services.ts';

export interface LeaderboardQuery {
  readonly program: Program;
  readonly locale?: string;
  readonly limit: number;
  readonly cursor?: string;
  readonly viewer?: string | undefined;
}

/** A piece of a longer list; `cursor` asks for the piece that follows and is absent at the end. */
export interface ContributionsPiece {
  readonly items: readonly ContributionView[];
  readonly cursor?: string;
}

export interface HoldersPiece {
  readonly holders: readonly HolderView[];
  readonly cursor?: string;
}

/**
 * The read side. `viewer` is the contributor id of the member who looks, absent for strangers and
 * the API. `undefined` stands for whoever has no page for them: unknown, hidden, deactivated or
 * erased, told apart by nobody. `'bad-cursor'` is a forged or foreign cursor.
 */
export interface Reading {
  pulse(): Promise<PulseView>;
  leaderboard(query: LeaderboardQuery): Promise<LeaderboardView | 'bad-cursor'>;
  contributor(
    handle: string,
    query: { readonly year?: number; readonly viewer?: string | undefined },
  ): Promise<ContributorView | undefined>;
  contributions(
    handle: string,
    query: { readonly cursor?: string; readonly limit: number; readonly viewer?: string | undefined },
  ): Promise<ContributionsPiece | 'bad-cursor' | undefined>;
  holders(
    badge: string,
    query: { readonly window?: string; readonly cursor?: string; readonly limit: number },
  ): Promise<HoldersPiece | 'bad-cursor'>;
}

export interface WebServices {
  readonly reading: Reading;
  readonly catalogue: readonly BadgeDefinition[];
  /** Milliseconds since the epoch. */
  readonly clock: { now(): number };
  readonly log: { error(message: string, details: Record<string, unknown>): void };
  readonly config: {
    readonly publicOrigin: string;
    readonly communityName: string;
    readonly origins: readonly string[];
  };
  /** What the use cases behind screens work with; public pages ask `reading` alone. */
  readonly core: Services;
  /** The address of the network that a request came from, where the composition knows it. */
  readonly clientAddress?: (c: Context) => string;
  /** Registers the API before the pages; it answers everything under /api itself, 404s included. */
  readonly mountApi?: (app: Hono) => void;
}
