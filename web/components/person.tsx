// A contributor's name as a link to their page. <bdi> keeps a name of one writing
// direction from rearranging the sentence around it.
import { contributorPath } from '../http/paths.ts';
import type { Link } from '../http/page-context.ts';

interface PersonProps {
  readonly link: Link;
  readonly handle: string;
  readonly displayName: string;
}

/** Links a person's name. */
export function Person({ link, handle, displayName }: PersonProps) {
  return (
    <a href={link(contributorPath(handle))}>
      <bdi>{displayName}</bdi>
    </a>
  );
}
