// A person at a glance: all that counts, streaks, badges. A streak that is over is not
// spoken of; the longest one stays.
import type { ContributorView, StreakView } from '../../shared/recognition/records/view.ts';
import { Rich } from './rich.tsx';
import type { PageContext } from '../http/page-context.ts';
import { DateOf } from './when.tsx';

/** Everything that counts, of all kinds and programs. */
export function allContributions(person: ContributorView): number {
  return Object.values(person.totals)
    .flatMap(({ kinds }) => Object.values(kinds))
    .reduce((sum, count) => sum + count, 0);
}

function Longest({ context, streak }: { readonly context: PageContext; readonly streak: StreakView }) {
  const { longestFrom: from, longestTo: to } = streak;
  if (from === undefined || to === undefined) return <></>;
  return (
    <small>
      <Rich
        l10n={context.l10n}
        id="person-longest-remark"
        parts={{
          from: <DateOf context={context} day={from} short />,
          to: <DateOf context={context} day={to} short />,
        }}
      />
    </small>
  );
}

/** The streak that goes on, and when there is none what begins one. */
export function CurrentStreak({
  context: { l10n },
  streak: { current },
}: {
  readonly context: PageContext;
  readonly streak: StreakView;
}) {
  return (
    <div class="fig">
      <dt>{l10n.text('person-streak')}</dt>
      <dd>
        {current > 0 && <span class="num">{l10n.text('count-days', { count: current })}</span>}
        <small>{l10n.text(current > 0 ? 'person-streak-remark' : 'person-streak-none')}</small>
      </dd>
    </div>
  );
}

/** The figures under the name. */
export function KeyFigures({
  context,
  person,
}: {
  readonly context: PageContext;
  readonly person: ContributorView;
}) {
  const { l10n } = context;
  const { streak } = person;
  return (
    <section aria-label={l10n.text('person-key-figures')}>
      <dl class="figs">
        <div class="fig">
          <dt>{l10n.text('person-total')}</dt>
          <dd>
            <span class="num">{l10n.number(allContributions(person))}</span>
            <small>{l10n.text('person-total-remark')}</small>
          </dd>
        </div>
        <CurrentStreak context={context} streak={streak} />
        <div class="fig">
          <dt>{l10n.text('person-longest')}</dt>
          <dd>
            <span class="num">{l10n.text('count-days', { count: streak.longest })}</span>
            <Longest context={context} streak={streak} />
          </dd>
        </div>
        <div class="fig">
          <dt>{l10n.text('person-badges-held')}</dt>
          <dd>
            <span class="num">{l10n.number(person.badges.length)}</span>
          </dd>
        </div>
      </dl>
    </section>
  );
}
