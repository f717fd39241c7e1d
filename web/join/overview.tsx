// The way through the sign-up, and where it leads when all is done.
import { readTasks } from '../../shared/membership/first-tasks/edit.io.ts';
import { taskOf } from '../../shared/membership/first-tasks/rules.ts';
import { readyBadge } from '../../shared/membership/sign-up/go-on.io.ts';
import {
  hasReached,
  nextStep,
  wayOf,
  type Journey,
  type Step,
} from '../../shared/membership/sign-up/rules.ts';
import { badgeById } from '../../shared/recognition/badges/lookup.ts';
import { ArtworkSheet } from '../artwork/artwork-sheet.tsx';
import { BadgeArt } from '../artwork/badge-art.tsx';
import { badgeName } from '../../shared/recognition/badges/badge-words.ts';
import { PageHead } from '../components/page-head.tsx';
import { joinMessages } from '../../shared/l10n/join.ts';
import type { PageContext } from '../http/page-context.ts';
import { ownSpacePath, signOutPath, welcomePath } from '../http/paths.ts';
import { noQuery } from '../http/query.ts';
import { defineView } from '../http/page.ts';
import { TaskWords } from './task-words.tsx';
import { journeyIn, stepPath } from './way.tsx';

export { joinMessages as messages };

/** `/join` */
export const view = defineView({
  query: noQuery,
  async respond({ context }) {
    const journey = await journeyIn(context);
    const ready = hasReached(journey, 'ready');
    return {
      is: 'page',
      title: context.l10n.text(ready ? 'join-ready-title' : 'join-title'),
      view: ready ? await Ready(context, journey) : <OnTheWay context={context} journey={journey} />,
    };
  },
});

function OnTheWay({ context, journey }: { readonly context: PageContext; readonly journey: Journey }) {
  const { l10n, link, services } = context;
  const way = wayOf(services.config);
  const next = nextStep(way, journey);
  const begun = way.filter((step) => hasReached(journey, step)).length > 1;
  return (
    <>
      <PageHead
        title={l10n.text('join-title')}
        lead={l10n.text('join-lead', { community: l10n.isolate(services.config.communityName) })}
      />
      <section aria-labelledby="way">
        <h2 id="way">{l10n.text('join-way')}</h2>
        <ol>
          {way.map((step) => (
            <li aria-current={step === next ? 'step' : undefined}>
              <Named context={context} step={step} isNext={step === next} />
              {hasReached(journey, step) && <small> ✓ {l10n.text('join-step-done')}</small>}
              <br />
              <small>{l10n.text(`join-step-${step}-words`)}</small>
            </li>
          ))}
        </ol>
        {next !== undefined && next !== 'ready' && (
          <p class="more">
            <a href={link(stepPath(next))}>
              <b>{l10n.text(begun ? 'join-go-on' : 'join-begin')}</b>
            </a>
          </p>
        )}
      </section>
      <SignOut context={context} />
    </>
  );
}

/** Until somebody has a space of their own, the way out is here: the machine may be a shared one. */
function SignOut({ context: { l10n, link } }: { readonly context: PageContext }) {
  return (
    <form method="post" action={link(signOutPath)}>
      <button class="quiet">{l10n.text('join-sign-out')}</button>
    </form>
  );
}

function Named({
  context,
  step,
  isNext,
}: {
  readonly context: PageContext;
  readonly step: Step;
  readonly isNext: boolean;
}) {
  const name = context.l10n.text(`join-step-${step}`);
  return isNext ? <b>{name}</b> : <>{name}</>;
}

async function Ready(context: PageContext, journey: Journey) {
  const { l10n, link, services } = context;
  const badge = badgeById(services.catalogue, readyBadge);
  const task = journey.task === undefined ? undefined : taskOf(await readTasks(services), journey.task);
  return (
    <>
      {badge !== undefined && <ArtworkSheet badges={[{ badge, window: 'once' }]} />}
      <div class="badge">
        {badge !== undefined && (
          <BadgeArt badge={badge} window="once" size={144} label={badgeName(l10n, badge)} />
        )}
        <PageHead
          kicker={badge === undefined ? undefined : badgeName(l10n, badge)}
          title={l10n.text('join-ready-title')}
          lead={l10n.text('join-ready-lead', { community: l10n.isolate(services.config.communityName) })}
        />
      </div>
      {task !== undefined && (
        <section aria-labelledby="task">
          <h2 id="task">{l10n.text('join-ready-task')}</h2>
          <TaskWords l10n={l10n} task={task} />
        </section>
      )}
      <section aria-labelledby="on">
        <h2 id="on">{l10n.text('join-ready-on')}</h2>
        <ul class="plain">
          <li class="more">
            <a href={link(ownSpacePath)}>{l10n.text('join-ready-own')}</a>
          </li>
          <li class="more">
            <a href={link(welcomePath)}>{l10n.text('join-ready-welcome')}</a>
          </li>
        </ul>
      </section>
    </>
  );
}
