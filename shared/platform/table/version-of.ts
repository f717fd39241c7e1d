// The version that a stored item bears.

/**
 * The version of a stored item; 0 when there is none. Older data folders have derived items
 * that bear it as `v`: they go on from there, and lose it with their next write.
 */
export function versionOf(item: Readonly<Record<string, unknown>> | undefined): number {
  return (item?.version ?? item?.v ?? 0) as number;
}
