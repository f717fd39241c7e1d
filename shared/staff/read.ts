// The roles of one person, as of now.
import type { Role } from '../access/roles.ts';
import type { Services } from '../runtime/services.ts';
import { readStaff } from './store.ts';

/** What a person was given; empty for nearly everybody. One read. */
export async function rolesOf({ table }: Pick<Services, 'table'>, id: string): Promise<readonly Role[]> {
  const { people } = await readStaff(table);
  return Object.hasOwn(people, id) ? (people[id] ?? []) : [];
}
