// What the pages of the sign-up share: the way with where one is, and the gate that every
// step's page has.
import { goOn } from '../../shared/membership/sign-up/go-on.io.ts';
import {
  hasReached,
  mayOpen,
  nextStep,
  wayOf,
  type Journey,
  type Step,
} from '../../shared/membership/sign-up/rules.ts';
import { visitorIn, type PageContext } from '../http/page-context.ts';
import { joinPath } from '../http/paths.ts';
import type { FormAnswer } from '../http/page-answer.ts';

/** The address of a step's page. */
export function stepPath(step: Step): string {
  return `${joinPath}/${step}`;
}

/** The visitor's journey, brought as far as it goes without them. */
export function journeyIn(context: PageContext): Promise<Journey> {
  return goOn(context.services, visitorIn(context).account.id);
}

/** The visitor's journey when they may do a step now, else undefined: the page leads to the way instead. */
export async function journeyAt(context: PageContext, step: Step): Promise<Journey | undefined> {
  const journey = await journeyIn(context);
  return mayOpen(wayOf(context.services.config), journey, step) ? journey : undefined;
}

/** To the overview of the way. */
export function toTheWay(context: PageContext): { readonly is: 'redirect'; readonly to: string } {
  return { is: 'redirect', to: context.link(joinPath) };
}

/** After a step was done: on to the next, or to the overview when all is done. */
export async function onward(context: PageContext): Promise<FormAnswer> {
  const next = nextStep(wayOf(context.services.config), await journeyIn(context));
  const to = next === undefined || next === 'ready' ? joinPath : stepPath(next);
  return { is: 'see-other', to: context.link(to) };
}

/** The steps in their order: those done, the one where the person is, those to come. */
export function Way({
  context,
  journey,
  here,
}: {
  readonly context: PageContext;
  readonly journey: Journey;
  readonly here?: Step | undefined;
}) {
  const { l10n, link, services } = context;
  const way = wayOf(services.config);
  return (
    <nav aria-label={l10n.text('join-way')}>
      <ol class="chips">
        {way.map((step, index) => {
          const name = `${l10n.number(index + 1)}. ${l10n.text(`join-step-${step}`)}`;
          return (
            <li>
              {mayOpen(way, journey, step) ? (
                <a href={link(stepPath(step))} aria-current={step === here ? 'step' : undefined}>
                  {name}
                </a>
              ) : (
                <span class="soft" aria-current={step === here ? 'step' : undefined}>
                  {name}
                </span>
              )}
              {hasReached(journey, step) && (
                <>
                  <span aria-hidden="true"> ✓</span>
                  <span class="vh">{l10n.text('join-step-done')}</span>
                </>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
