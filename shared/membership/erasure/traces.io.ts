// What is known of somebody who is erased: everything that the rooms say about where to look.
import type { Belonging, Forgotten, Traces } from '../../platform/belongings/belonging.ts';
import type { Services } from '../services.ts';
import { namelessHandle } from '../../identity/profiles/nameless.io.ts';

/** What all rooms say together. */
type Found = Required<Omit<Traces, 'whole' | 'isSomebody'>> & Pick<Traces, 'whole' | 'isSomebody'>;

/** Asks every belonging where something of a person lies. */
export async function findTraces(
  services: Services,
  belongings: readonly Belonging<Services>[],
  id: string,
): Promise<Found> {
  const asked = belongings.flatMap(({ traces }) => (traces === undefined ? [] : [traces(services, id)]));
  const found: readonly Traces[] = await Promise.all(asked);
  const whole = found.find((each) => each.whole !== undefined)?.whole;
  return {
    handles: found.flatMap(({ handles = [] }) => handles),
    addresses: found.flatMap(({ addresses = [] }) => addresses),
    parts: found.flatMap(({ parts = [] }) => parts),
    ...(whole === undefined ? {} : { whole }),
    isSomebody: found.some(({ isSomebody }) => isSomebody === true),
  };
}

/** The person whom these traces are of, and what stands in the place of each name. */
export function personOf(
  { vault }: Pick<Services, 'vault'>,
  id: string,
  { handles, addresses, parts, whole }: Found,
): Forgotten {
  const holders = [...new Set([id, ...parts, ...(whole === undefined ? [] : [whole])])];
  const names = new Map(holders.map((each) => [each, namelessHandle(vault, each)]));
  const own = new Set(handles.filter((handle) => handle !== names.get(id)));
  return { id, handles: [...own], addresses: [...new Set(addresses)], holders, names };
}
