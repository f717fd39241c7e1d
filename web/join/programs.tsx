// The programs somebody joins and the locales they work in, each program with what one does
// there and how much time it takes.
import * as z from 'zod';
import { joinPrograms } from '../../shared/membership/settings/join-programs.io.ts';
import { programs } from '../../shared/platform/vocabulary/programs.ts';
import { reachStep } from '../../shared/membership/sign-up/journey.io.ts';
import type { Journey } from '../../shared/membership/sign-up/rules.ts';
import { localesSchema, programsSchema } from '../../shared/membership/sign-up/schema.ts';
import { Choice, Form } from '../components/form.tsx';
import { LanguageChoice } from '../components/language-choice.tsx';
import { PageHead } from '../components/page-head.tsx';
import { noFields, type Fields } from '../http/fields.ts';
import { joinMessages } from '../../shared/l10n/join.ts';
import { visitorIn, type PageContext } from '../http/page-context.ts';
import { noQuery } from '../http/query.ts';
import { defineForm, defineView, type FieldErrors } from '../http/page.ts';
import { journeyAt, onward, stepPath, toTheWay, Way } from './way.tsx';

export { joinMessages as messages };

/** `/join/programs` */
export const view = defineView({
  query: noQuery,
  async respond({ context }) {
    const journey = await journeyAt(context, 'programs');
    if (journey === undefined) return toTheWay(context);
    const screen = { context, journey, fields: noFields, errors: {} };
    return { is: 'page', title: titleIn(context), view: <Programs {...screen} /> };
  },
});

/** Joins the programs, at least one, in the locales sent with them. */
export const form = defineForm({
  schema: () => z.object({ programs: programsSchema, locales: localesSchema }),
  async submitted({ context, input }) {
    if ((await journeyAt(context, 'programs')) === undefined) {
      return { is: 'see-other', to: toTheWay(context).to };
    }
    const { services } = context;
    const { id } = visitorIn(context).account;
    // Where the introduction comes later, it takes the choice over from the journey.
    await joinPrograms(services, id, input);
    await reachStep(services, id, 'programs', input);
    return onward(context);
  },
  async refused({ context, fields, errors }) {
    const journey = await journeyAt(context, 'programs');
    if (journey === undefined) return { is: 'see-other', to: toTheWay(context).to };
    const named = errors['programs'] === undefined ? errors : { ...errors, programs: 'join-programs-none' };
    const screen = { context, journey, fields, errors: named };
    return { is: 'shown', status: 400, title: titleIn(context), view: <Programs {...screen} /> };
  },
});

function titleIn({ l10n }: PageContext): string {
  return l10n.text('join-step-programs');
}

interface ProgramsProps {
  readonly context: PageContext;
  readonly journey: Journey;
  readonly fields: Fields;
  readonly errors: FieldErrors;
}

function Programs({ context, journey, fields, errors }: ProgramsProps) {
  const { l10n, link } = context;
  const draft = { l10n, fields, errors };
  const { program } = journey;
  return (
    <>
      <PageHead title={titleIn(context)} lead={l10n.text('join-programs-lead')}>
        <Way context={context} journey={journey} here="programs" />
      </PageHead>
      <Form {...draft} action={link(stepPath('programs'))} submit={l10n.text('join-next')}>
        <Choice
          {...draft}
          type="checkbox"
          name="programs"
          legend={l10n.text('join-programs')}
          options={programs.map((each) => ({
            value: each,
            label: l10n.text(`program-${each}`),
            hint: `${l10n.text(`join-program-${each}`)} ${l10n.text(`join-program-${each}-time`)}`,
          }))}
          chosen={journey.programs ?? (program === undefined ? [] : [program])}
        />
        <LanguageChoice
          {...draft}
          name="locales"
          legend={l10n.text('join-locales')}
          hint={l10n.text('join-locales-hint')}
          listLabel={(number) => l10n.text('join-language-number', { number })}
          moreLabel={l10n.text('join-languages-more')}
          chosen={journey.locales ?? []}
        />
      </Form>
    </>
  );
}
