// Titles held now and titles once held. A title that went to somebody else is history to
// be proud of, not a loss: it stands with both its dates.
import { TitleArt } from '../artwork/title-art.tsx';
import type { TitleStint } from '../../shared/recognition/titles/rules.ts';
import { Rich } from './rich.tsx';
import type { PageContext } from '../http/page-context.ts';
import { leaderboardPath } from '../http/paths.ts';
import { DateOf } from './when.tsx';

function Stint({ context, stint }: { readonly context: PageContext; readonly stint: TitleStint }) {
  const { l10n, link } = context;
  const since = <DateOf context={context} day={stint.since} short />;
  return (
    <li class="row">
      <TitleArt title={stint.title} program={stint.program} size={40} />
      <div>
        <a href={link(leaderboardPath(stint.program))}>
          {l10n.text('title-in-program', {
            title: l10n.text(`title-${stint.title}`),
            program: l10n.text(`program-${stint.program}`),
          })}
        </a>
        <small>
          {stint.until === undefined ? (
            <Rich l10n={l10n} id="person-title-held" parts={{ since }} />
          ) : (
            <Rich
              l10n={l10n}
              id="person-title-once"
              parts={{ since, until: <DateOf context={context} day={stint.until} short /> }}
            />
          )}
        </small>
      </div>
    </li>
  );
}

/** Held titles first, then once-held ones, newest first. */
export function Titles({
  context,
  titles,
}: {
  readonly context: PageContext;
  readonly titles: readonly TitleStint[];
}) {
  const held = titles.filter(({ until }) => until === undefined);
  const past = titles.filter(({ until }) => until !== undefined);
  const newestFirst = (a: TitleStint, b: TitleStint) => b.since - a.since;
  const list = (stints: readonly TitleStint[]) => (
    <ul class="plain">
      {stints.toSorted(newestFirst).map((stint) => (
        <Stint context={context} stint={stint} />
      ))}
    </ul>
  );
  return (
    <>
      {held.length > 0 && list(held)}
      {past.length > 0 && (
        <details open={held.length === 0}>
          <summary>{context.l10n.text('person-titles-once')}</summary>
          {list(past)}
        </details>
      )}
    </>
  );
}
