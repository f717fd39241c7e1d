// The opening of a page: a kicker that says what kind of page it is, the one h1, a lead.
import type { Child } from 'hono/jsx';

interface PageHeadProps {
  readonly kicker?: Child;
  readonly title: Child;
  readonly lead?: Child;
  readonly children?: Child;
}

/** Kicker, title and lead. */
export function PageHead({ kicker, title, lead, children }: PageHeadProps) {
  return (
    <div class="head">
      {kicker !== undefined && <p class="kick">{kicker}</p>}
      <h1>{title}</h1>
      {lead !== undefined && <div class="lead">{lead}</div>}
      {children}
    </div>
  );
}
