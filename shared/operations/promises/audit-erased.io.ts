// The promise about people who were erased: no room that keeps something of people can still tell
// anything of them. Rooms that are added are asked as well, as they stand in the list.
import type { Belonging } from '../../platform/belongings/belonging.ts';
import type { Services } from '../../membership/services.ts';
import type { Check } from './audit-check.io.ts';

/** Who was erased is gone. Each violation names the person and the room's first entity. */
export const nothingLeft: Check = {
  name: 'nothing is left of anybody whose erasure is done',
  async overall({ services, belongings, found }) {
    const broken: string[] = [];
    for (const id of found.erased) {
      for (const belonging of belongings) {
        const left = await countLeft(services, belonging, id);
        if (left > 0) broken.push(`${id} ${belonging.entities[0] ?? ''}`);
      }
    }
    return broken;
  },
};

/** What a room says is left, or else how many things it would still tell. */
async function countLeft(
  services: Services,
  { left, tell }: Belonging<Services>,
  id: string,
): Promise<number> {
  if (left !== undefined) return left(services, id);
  if (typeof tell === 'function') return Object.values(await tell(services, id)).filter(isSomething).length;
  if ('because' in tell) return 0;
  let rows = 0;
  for await (const piece of tell.rows(services, id, undefined)) rows += piece.length;
  return rows;
}

function isSomething(section: unknown): boolean {
  if (section === undefined || section === null) return false;
  return typeof section !== 'object' || Object.keys(section).length > 0;
}
