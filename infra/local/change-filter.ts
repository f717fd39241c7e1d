// Lambda's filter patterns, as far as triggers can say them: the cloud gets the same pattern as JSON, so what
// lets a change through there does so here. Pure.
import type { ChangeFilter, Matcher } from '../../shared/platform/runtime/trigger.ts';
import type { Image, ItemKey } from './change-feed.ts';

/** A write as the feed sees it; `eventName` is left out where the write does not tell, and then either will do. */
export interface Change {
  readonly key: ItemKey;
  readonly image: Image;
  readonly eventName?: 'INSERT' | 'MODIFY';
}

/** Whether one of the filters lets a change through. */
export function letsThrough(filters: readonly ChangeFilter[], { key, image, eventName }: Change): boolean {
  const record: Json = {
    ...(eventName === undefined ? {} : { eventName }),
    dynamodb: { Keys: { pk: { S: key.pk }, sk: { S: key.sk } }, NewImage: image as Json },
  };
  return filters.some(({ eventName: names, ...rest }) => {
    const asked = names === undefined || eventName === undefined ? rest : { ...rest, eventName: names };
    return matches(asked as Pattern, record);
  });
}

type Json = string | boolean | null | undefined | readonly Json[] | { readonly [name: string]: Json };
type Pattern = readonly Matcher[] | { readonly [name: string]: Pattern };

/** Every field of the pattern matches; a list is a leaf, of which one matcher is enough. */
function matches(pattern: Pattern, value: Json): boolean {
  if (isLeaf(pattern)) return pattern.some((matcher) => matchesOne(matcher, value));
  const inner = typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
  return Object.entries(pattern).every(([name, asked]) =>
    matches(asked, (inner as Record<string, Json>)[name]),
  );
}

function isLeaf(pattern: Pattern): pattern is readonly Matcher[] {
  return Array.isArray(pattern);
}

/** @throws Error for a matcher that Lambda knows and we don't: silence would be a difference to the cloud. */
function matchesOne(matcher: Matcher, value: Json): boolean {
  if (typeof matcher === 'string') return value === matcher;
  if ('exists' in matcher) return matcher.exists === (value !== undefined);
  if ('prefix' in matcher) return typeof value === 'string' && value.startsWith(matcher.prefix);
  if ('anything-but' in matcher) return typeof value === 'string' && !matcher['anything-but'].includes(value);
  throw new Error(`One machine does not know the matcher ${JSON.stringify(matcher)}.`);
}
