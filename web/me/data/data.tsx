// `/me/data`: everything about oneself to take along, at once; and the way to be erased.
import * as z from 'zod';
import { exportPerson } from '../../../shared/membership/export/export.io.ts';
import { Form } from '../../components/form.tsx';
import { haltOf } from '../../http/halt.ts';
import { PageHead } from '../../components/page-head.tsx';
import { dataMessages } from '../../../shared/l10n/data.ts';
import { visitorIn, type PageContext } from '../../http/page-context.ts';
import { dataPath, erasePath, ownSpacePath } from '../../http/paths.ts';
import { noQuery } from '../../http/query.ts';
import { defineForm, defineView } from '../../http/page.ts';

export { dataMessages as messages };

interface DataProps {
  readonly context: PageContext;
  /** The message id of what kept the file from being made. */
  readonly problem?: string;
  /** Years to choose from, when all of them are too much for one file. */
  readonly years?: readonly number[];
}

function DataPage({ context: { l10n, link }, problem, years = [] }: DataProps) {
  return (
    <>
      <PageHead
        kicker={<a href={link(ownSpacePath)}>{l10n.text('nav-own')}</a>}
        title={l10n.text('data-title')}
        lead={l10n.text('data-lead')}
      />
      {problem !== undefined && (
        <p class="problem" role="alert">
          {l10n.text(problem)}
        </p>
      )}
      <section aria-labelledby="export">
        <h2 id="export">{l10n.text('data-export')}</h2>
        <p>{l10n.text('data-export-lead')}</p>
        {years.length === 0 && (
          <Form l10n={l10n} action={link(dataPath)} submit={l10n.text('data-export-send')} />
        )}
        {years.map((year) => (
          <Form
            l10n={l10n}
            action={link(dataPath)}
            hidden={{ year: String(year) }}
            submit={l10n.text('data-export-year', { year: l10n.year(year) })}
          />
        ))}
      </section>
      <section aria-labelledby="erase">
        <h2 id="erase">{l10n.text('data-erase-title')}</h2>
        <p>{l10n.text('data-erase-short')}</p>
        <p class="more">
          <a href={link(erasePath)}>{l10n.text('data-erase-on')}</a>
        </p>
      </section>
    </>
  );
}

/** `/me/data` */
export const view = defineView({
  query: noQuery,
  respond: ({ context }) => ({
    is: 'page',
    title: context.l10n.text('data-title'),
    view: <DataPage context={context} />,
  }),
});

const FIRST_YEAR = 1995;

/** Answers with a zip of everything, or of one `year`; when everything is too much for one file, with a page to choose a year on. */
export const form = defineForm({
  schema: () => z.object({ year: z.coerce.number().int().min(FIRST_YEAR).max(9999).optional() }),
  async submitted({ context, input: { year } }) {
    const { services } = context;
    const { id } = visitorIn(context).account;
    const title = context.l10n.text('data-title');
    const halt = haltOf(await services.limits.take('exports', id));
    if (halt !== undefined) {
      const { status, why, retryAfterSeconds } = halt;
      const problem = why === 'often' ? 'data-export-often' : 'data-unavailable';
      const view = <DataPage context={context} problem={problem} />;
      return { is: 'shown', status, title, view, retryAfterSeconds };
    }
    const exported = await exportPerson(services, id, { year });
    if (exported.outcome === 'unknown') return { is: 'not-found' };
    if (exported.outcome === 'exported') {
      const name = year === undefined ? 'laurel.zip' : `laurel-${String(year)}.zip`;
      return { is: 'file', name, type: 'application/zip', bytes: exported.bytes };
    }
    const last = new Date(context.now).getUTCFullYear();
    const years = Array.from({ length: last - FIRST_YEAR + 1 }, (_, i) => last - i);
    const view = <DataPage context={context} problem="data-export-large" years={years} />;
    return { is: 'shown', status: 200, title, view };
  },
  refused: () => ({ is: 'not-found' }),
});
