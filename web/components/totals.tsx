// Counts by program and by year. The large number is what the program's leaderboard
// counts; the other kinds stand beside it under their own names.
import type { Program } from '../../shared/platform/vocabulary/programs.ts';
import { kindsOf } from '../../shared/platform/vocabulary/programs.ts';
import type { ContributorView, TotalsByProgram } from '../../shared/recognition/records/view.ts';
import type { PageContext } from '../http/page-context.ts';
import { leaderboardPath } from '../http/paths.ts';

interface TotalsProps {
  readonly context: PageContext;
  readonly person: ContributorView;
}

function ProgramFigure({
  context: { l10n, link },
  person,
  program,
}: TotalsProps & { readonly program: Program }) {
  const totals = person.totals[program];
  return (
    <div class={`fig ${program}`}>
      <dt>
        <a href={link(leaderboardPath(program))}>{l10n.text(`program-${program}`)}</a>
      </dt>
      <dd>
        <span class="num">{l10n.number(totals?.total ?? 0)}</span>
        {kindsOf(program).map((kind) => {
          const count = totals?.kinds[kind] ?? 0;
          return (
            count > 0 && (
              <small>{`${l10n.text(`kind-${kind.replace('.', '-')}`)} ${l10n.number(count)}`}</small>
            )
          );
        })}
      </dd>
    </div>
  );
}

/** Totals of all time, a figure for each program the person is active in. */
export function ProgramTotals({ context, person }: TotalsProps) {
  return (
    <dl class="figs">
      {person.programs.map((program) => (
        <ProgramFigure context={context} person={person} program={program} />
      ))}
    </dl>
  );
}

function Cells({ context: { l10n }, person, totals }: TotalsProps & { readonly totals: TotalsByProgram }) {
  return (
    <>
      {person.programs.map((program) => (
        <td class="n">{l10n.number(totals[program]?.total ?? 0)}</td>
      ))}
    </>
  );
}

/** Totals by calendar year, newest first, with the sums underneath. */
export function YearTable({ context, person }: TotalsProps) {
  const { l10n } = context;
  const years = Object.keys(person.years).sort().reverse();
  return (
    <div class="scroll" tabindex={0} role="group" aria-label={l10n.text('person-years')}>
      <table>
        <caption>{l10n.text('person-years-caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{l10n.text('column-year')}</th>
            {person.programs.map((program) => (
              <th scope="col" class="n">
                {l10n.text(`program-${program}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map((year) => (
            <tr>
              <th scope="row">{l10n.year(Number(year))}</th>
              <Cells context={context} person={person} totals={person.years[year] ?? {}} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{l10n.text('person-years-all')}</th>
            <Cells context={context} person={person} totals={person.totals} />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
