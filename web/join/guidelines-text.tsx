// Guidelines as text: the sentences that come with Laurel, or a manager's own.
import type { PageContext } from '../http/page-context.ts';

/** The sentences that come with Laurel: as many as there are under a name. */
export function Sentences({
  context: { l10n },
  name,
}: {
  readonly context: PageContext;
  readonly name: string;
}) {
  const ids = [1, 2, 3, 4].map((number) => `${name}-${String(number)}`).filter((id) => l10n.has(id));
  return (
    <ul>
      {ids.map((id) => (
        <li>{l10n.text(id)}</li>
      ))}
    </ul>
  );
}

/** A manager's text, its paragraphs apart. */
export function OwnText({ text }: { readonly text: string }) {
  return (
    <>
      {text.split(/\n\s*\n/).map((paragraph) => (
        <p dir="auto">{paragraph}</p>
      ))}
    </>
  );
}
