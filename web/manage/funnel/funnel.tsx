// How newcomers get through the sign-up: by week and program, how many reached each step,
// where they stopped and how long it took.
import { programs, type Program } from '../../../shared/platform/vocabulary/kinds.ts';
import { readFunnels, weeksUpTo, type Funnels } from '../../../shared/community/funnel/read.io.ts';
import type { Funnel } from '../../../shared/community/funnel/rules.ts';
import { mondayOfWeek } from '../../../shared/platform/time/week.ts';
import { Bar } from '../../components/bar.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { DateOf } from '../../components/when.tsx';
import { durationInWords } from '../../../shared/l10n/duration.ts';
import { manageJoinMessages } from '../../../shared/l10n/manage-join.ts';
import type { PageContext } from '../../http/page-context.ts';
import { managePath } from '../../http/paths.ts';
import { programQuery } from '../../http/program-query.ts';
import { refused, type Reader } from '../../http/query.ts';
import { defineView } from '../../http/page.ts';

export { manageJoinMessages as messages };

const path = `${managePath}/funnel`;
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

function Steps({ context, funnel }: { readonly context: PageContext; readonly funnel: Funnel }) {
  const { l10n } = context;
  return (
    // Nothing in it takes the focus, so the box itself does, where it has to be scrolled.
    <div class="scroll" tabindex={0} role="group" aria-label={l10n.text('manage-funnel-steps-caption')}>
      <table>
        <caption>{l10n.text('manage-funnel-steps-caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{l10n.text('manage-funnel-step')}</th>
            <th scope="col" class="n">
              {l10n.text('manage-funnel-reached')}
            </th>
            <th scope="col" class="n">
              {l10n.text('manage-funnel-stopped')}
            </th>
            <th scope="col" class="n">
              {l10n.text('manage-funnel-median')}
            </th>
          </tr>
        </thead>
        <tbody>
          {funnel.steps.map(({ step, reached, stoppedBefore, medianMs }) => (
            <tr>
              <th scope="row">
                {l10n.text(`manage-funnel-step-${step}`)}
                <Bar value={reached} most={funnel.began} />
              </th>
              <td class="n">{l10n.number(reached)}</td>
              <td class="n">{l10n.number(stoppedBefore)}</td>
              <td class="n">{medianMs === undefined ? '–' : durationInWords(l10n, medianMs)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Weeks({
  context,
  funnels,
  program,
}: {
  readonly context: PageContext;
  readonly funnels: Funnels;
  readonly program: Program | undefined;
}) {
  const { l10n, link } = context;
  const most = Math.max(...funnels.weeks.map(({ funnel }) => funnel.began));
  return (
    <section aria-labelledby="weeks">
      <h2 id="weeks">{l10n.text('manage-funnel-weeks')}</h2>
      <div class="scroll">
        <table>
          <caption>{l10n.text('manage-funnel-weeks-caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{l10n.text('manage-funnel-week')}</th>
              <th scope="col" class="n">
                {l10n.text('manage-funnel-began')}
              </th>
              <th scope="col" class="n">
                {l10n.text('manage-funnel-step-ready')}
              </th>
            </tr>
          </thead>
          <tbody>
            {funnels.weeks.map(({ week, funnel }) => (
              <tr>
                <th scope="row">
                  <a href={link(path, { week, program })}>
                    <bdi dir="ltr">{week}</bdi>
                  </a>{' '}
                  <small>
                    <DateOf context={context} day={mondayOfWeek(week) ?? 0} short />
                  </small>
                  <Bar value={funnel.began} most={most} />
                </th>
                <td class="n">{l10n.number(funnel.began)}</td>
                <td class="n">{l10n.number(funnel.steps.at(-1)?.reached ?? 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
