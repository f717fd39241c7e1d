// How counting works, in full. The table comes from the vocabulary itself, so the page
// can't disagree with what is counted.
import type { Child } from 'hono/jsx';
import { isRanked, kindsOf, programs } from '../../shared/platform/vocabulary/programs.ts';
import type { Program } from '../../shared/platform/vocabulary/programs.ts';
import { PageHead } from '../components/page-head.tsx';
import type { L10n } from '../../shared/l10n/l10n.ts';
import { badgesPath } from '../http/paths.ts';
import { noQuery } from '../http/query.ts';
import { defineView } from '../http/page.ts';

/** Headings in order, with the messages of their paragraphs. */
const chapters = [
  {
    heading: 'counting-what',
    paragraphs: ['counting-what-1', 'counting-what-2', 'counting-what-3', 'counting-what-4'],
  },
  { heading: 'counting-days', paragraphs: ['counting-days-1', 'counting-days-2'] },
  { heading: 'counting-boards', paragraphs: ['counting-boards-1', 'counting-boards-2'] },
  { heading: 'counting-titles', paragraphs: ['counting-titles-1'] },
  { heading: 'counting-badges', paragraphs: ['counting-badges-1', 'counting-badges-2'] },
  { heading: 'counting-power', paragraphs: ['counting-power-1'] },
] as const;

function kindNames(l10n: L10n, program: Program, ranked: boolean): string {
  const names = kindsOf(program)
    .filter((kind) => isRanked(kind) === ranked)
    .map((kind) => l10n.text(`kind-${kind.replace('.', '-')}`));
  return names.length === 0 ? '–' : names.join(' · ');
}

function ProgramTable({ l10n }: { readonly l10n: L10n }) {
  return (
    <table>
      <caption>{l10n.text('counting-programs-caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{l10n.text('counting-column-program')}</th>
          <th scope="col">{l10n.text('counting-column-counts')}</th>
          <th scope="col">{l10n.text('counting-column-beside')}</th>
        </tr>
      </thead>
      <tbody>
        {programs.map((program) => (
          <tr>
            <th scope="row">{l10n.text(`program-${program}`)}</th>
            <td>{kindNames(l10n, program, true)}</td>
            <td>{kindNames(l10n, program, false)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface ChapterProps {
  readonly l10n: L10n;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly children?: Child;
}

function Chapter({ l10n, heading, paragraphs, children }: ChapterProps) {
  return (
    <div>
      <h2>{l10n.text(heading)}</h2>
      {paragraphs.map((paragraph) => (
        <p>{l10n.text(paragraph)}</p>
      ))}
      {children}
    </div>
  );
}

/** `/counting` */
export const view = defineView({
  query: noQuery,
  respond({ context: { l10n, link } }) {
    return {
      is: 'page',
      title: l10n.text('counting-title'),
      description: l10n.text('counting-lead'),
      view: (
        <>
          <PageHead title={l10n.text('counting-title')} lead={l10n.text('counting-lead')} />
          <section class="prose">
            {chapters.map((chapter, index) => (
              <>
                <Chapter l10n={l10n} {...chapter}>
                  {chapter.heading === 'counting-badges' && (
                    <p>
                      <a href={link(badgesPath)}>{l10n.text('counting-badges-link')}</a>
                    </p>
                  )}
                </Chapter>
                {index === 0 && (
                  <Chapter l10n={l10n} heading="counting-programs" paragraphs={['counting-programs-lead']}>
                    <ProgramTable l10n={l10n} />
                  </Chapter>
                )}
              </>
            ))}
          </section>
        </>
      ),
    };
  },
});
