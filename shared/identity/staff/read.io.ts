// The roles of one person, as of now.
import type { Role } from '../access/roles.ts';
import type { Table } from '../../platform/table/client.io.ts';
import { rolesIn } from './rules.ts';
import { readStaff } from './store.ts';

/** What a person was given; empty for nearly everybody. One strongly consistent read. */
export async function rolesOf({ table }: { readonly table: Table }, id: string): Promise<readonly Role[]> {
  return rolesIn((await readStaff(table)).people, id);
}
