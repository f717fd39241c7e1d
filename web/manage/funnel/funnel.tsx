// How newcomers get through the sign-up: by week and program, how many reached each step,
// where they stopped and how long it took.
import { programs, type Program } from '../../../shared/platform/vocabulary/programs.ts';
import { readFunnels, weeksUpTo } from '../../../shared/community/funnel/read.io.ts';
import { mondayOfWeek } from '../../../shared/platform/time/week.ts';
import { PageHead } from '../../components/page-head.tsx';
import { manageJoinMessages } from '../../../shared/l10n/manage-join.ts';
import type { PageContext } from '../../http/page-context.ts';
import { managePath } from '../../http/paths.ts';
import { programQuery } from '../../http/program-query.ts';
import { refused, type Reader } from '../../http/query.ts';
import { defineView } from '../../http/page.ts';
import { path, Steps, Weeks } from './funnel-tables.tsx';

export { manageJoinMessages as messages };

const WEEKS = 8;

const weekQuery: Reader<string | undefined> = (text) => {
  if (text === undefined || text === '') return undefined;
  return mondayOfWeek(text) === undefined ? refused : text;
};

/** `/manage/funnel` with `?week=2026-W47` and `?program=` */
export const view = defineView({
  query: { week: weekQuery, program: programQuery },
  async respond({ context, query: { week, program } }) {
    const { l10n, today, services } = context;
    const recent = weeksUpTo(today, WEEKS);
    const weeks = week === undefined ? recent : [week];
    const funnels = await readFunnels(services, { weeks, program });
    const title = l10n.text('manage-funnel-title');
    return {
      is: 'page',
      title,
      view: (
        <>
          <PageHead
            kicker={<a href={context.link(managePath)}>{l10n.text('nav-manage')}</a>}
            title={title}
            lead={l10n.text('manage-funnel-lead', { weeks: WEEKS })}
          >
            <Choices context={context} recent={recent} week={week} program={program} />
          </PageHead>
          <section aria-labelledby="steps">
            <h2 id="steps">{l10n.text('manage-funnel-steps')}</h2>
            {funnels.total.began === 0 ? (
              <p>{l10n.text('manage-funnel-nobody')}</p>
            ) : (
              <Steps context={context} funnel={funnels.total} />
            )}
          </section>
          {week === undefined && <Weeks context={context} funnels={funnels} program={program} />}
        </>
      ),
    };
  },
});

interface ChoicesProps {
  readonly context: PageContext;
  readonly recent: readonly string[];
  readonly week: string | undefined;
  readonly program: Program | undefined;
}

function Choices({ context, recent, week, program }: ChoicesProps) {
  const { l10n, link } = context;
  return (
    <>
      <nav aria-label={l10n.text('manage-funnel-program')}>
        <ul class="chips">
          {[undefined, ...programs].map((each) => (
            <li>
              <a
                href={link(path, { week, program: each })}
                aria-current={each === program ? 'true' : undefined}
              >
                {l10n.text(each === undefined ? 'manage-funnel-all-programs' : `program-${each}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <nav aria-label={l10n.text('manage-funnel-week')}>
        <ul class="chips">
          {[undefined, ...recent].map((each) => (
            <li>
              <a href={link(path, { week: each, program })} aria-current={each === week ? 'true' : undefined}>
                {each === undefined ? l10n.text('manage-funnel-all-weeks') : <bdi dir="ltr">{each}</bdi>}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}
