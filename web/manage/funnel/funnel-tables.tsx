// The tables of the funnel: step by step, week by week.
import type { Program } from '../../../shared/platform/vocabulary/programs.ts';
import type { Funnels } from '../../../shared/community/funnel/read.io.ts';
import type { Funnel } from '../../../shared/community/funnel/rules.ts';
import { mondayOfWeek } from '../../../shared/platform/time/week.ts';
import { Bar } from '../../components/bar.tsx';
import { DateOf } from '../../components/when.tsx';
import { durationInWords } from '../../../shared/l10n/duration.ts';
import type { PageContext } from '../../http/page-context.ts';
import { managePath } from '../../http/paths.ts';

/** The funnel's address. */
export const path = `${managePath}/funnel`;

/** How many reached each step, and where they stopped. */
export function Steps({ context, funnel }: { readonly context: PageContext; readonly funnel: Funnel }) {
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

/** How many began in each week, and how many are ready. */
export function Weeks({
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
