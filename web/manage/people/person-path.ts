// Addresses of a person's page among the managers' rooms. Ids, not handles: not everybody has
// a handle yet, and handles change.

/** A person's page, or one of the forms on it. */
export function personPath(id: string, form?: 'give' | 'take' | 'suspend' | 'restore'): string {
  const page = `/manage/people/${encodeURIComponent(id)}`;
  return form === undefined ? page : `${page}/${form}`;
}
