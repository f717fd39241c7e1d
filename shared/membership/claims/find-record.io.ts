// Looks a record up by its handle, with what it holds, for whoever has to know it again.
import { readContributor } from '../../recognition/records/read.io.ts';
import type { Services } from '../services.ts';
import { findClaimable } from './claim.io.ts';

/** What a record holds. */
export interface RecordView {
  readonly handle: string;
  readonly contributions: number;
  readonly badges: number;
}

/** The record; `taken` where somebody has it, `unknown` where there is none that everybody may see. */
export async function findRecord(
  services: Services,
  handle: string,
): Promise<RecordView | 'taken' | 'unknown'> {
  const record = await findClaimable(services, handle);
  if (record === 'taken') return 'taken';
  const page = record === undefined ? undefined : await readContributor(services, handle, {});
  if (page === undefined) return 'unknown';
  const kinds = Object.values(page.totals).flatMap((totals) => Object.values(totals.kinds));
  return {
    handle: page.handle,
    contributions: kinds.reduce((sum, count) => sum + count, 0),
    badges: page.badges.length,
  };
}
