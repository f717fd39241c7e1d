// The guidelines of the community and of one program, and three questions that check that they
// were understood. A wrong answer is explained and may be tried again as often as one likes.
import * as z from 'zod';
import { readCommunity } from '../../shared/activity/community-settings/settings.io.ts';
import type { Community } from '../../shared/activity/community-settings/rules.ts';
import { programs, type Program } from '../../shared/platform/vocabulary/programs.ts';
import { reachStep } from '../../shared/membership/sign-up/journey.io.ts';
import { answers, questionsFor, wrongOf } from '../../shared/membership/sign-up/questions.ts';
import type { Journey } from '../../shared/membership/sign-up/rules.ts';
import { Choice, Form } from '../components/form.tsx';
import { PageHead } from '../components/page-head.tsx';
import { noFields, type Fields } from '../http/fields.ts';
import { joinMessages } from '../../shared/l10n/join.ts';
import { visitorIn, type PageContext } from '../http/page-context.ts';
import { programQuery } from '../http/program-query.ts';
import { defineForm, defineView, type FieldErrors } from '../http/page.ts';
import { journeyAt, onward, stepPath, toTheWay, Way } from './way.tsx';
import { Sentences, OwnText } from './guidelines-text.tsx';

export { joinMessages as messages };

/** `/join/guidelines` with `?program=` */
export const view = defineView({
  query: { program: programQuery },
  async respond({ context, query }) {
    const journey = await journeyAt(context, 'guidelines');
    if (journey === undefined) return toTheWay(context);
    const community = await readCommunity(context.services);
    const program = query.program ?? journey.program ?? journey.programs?.[0];
    const screen = { context, journey, community, program, fields: noFields, errors: {} };
    return { is: 'page', title: titleIn(context), view: <Guidelines {...screen} /> };
  },
});

/** Takes the answers for one `program`: all right, and the step is done; else the page again, with the reason beside each wrong one. */
export const form = defineForm({
  schema: () => z.object({ program: z.enum(programs) }),
  async submitted({ context, fields, input: { program } }) {
    const journey = await journeyAt(context, 'guidelines');
    if (journey === undefined) return { is: 'see-other', to: toTheWay(context).to };
    const { id } = visitorIn(context).account;
    const community = await readCommunity(context.services);
    const wrong = wrongOf(questionsFor(id, program), (question) => fields.get(question));
    if (wrong.length === 0) {
      const chosen = { program, guidelines: community.guidelinesVersion };
      await reachStep(context.services, id, 'guidelines', chosen);
      return onward(context);
    }
    const errors = Object.fromEntries(
      wrong.map((question) => [question.id, `join-question-${question.id}-why`]),
    );
    const screen = { context, journey, community, program, fields, errors };
    return { is: 'shown', status: 400, title: titleIn(context), view: <Guidelines {...screen} /> };
  },
  // Without a program there is nothing to answer: the page asks for one.
  refused: ({ context }) => ({ is: 'see-other', to: context.link(stepPath('guidelines')) }),
});

function titleIn({ l10n }: PageContext): string {
  return l10n.text('join-step-guidelines');
}

interface GuidelinesProps {
  readonly context: PageContext;
  readonly journey: Journey;
  readonly community: Community;
  readonly program: Program | undefined;
  readonly fields: Fields;
  readonly errors: FieldErrors;
}

function Guidelines({ context, journey, community, program, fields, errors }: GuidelinesProps) {
  const { l10n, link } = context;
  const own = program === undefined ? undefined : community.programGuidelines[program];
  return (
    <>
      <PageHead title={titleIn(context)} lead={l10n.text('join-guidelines-lead')}>
        <Way context={context} journey={journey} here="guidelines" />
      </PageHead>
      <section aria-labelledby="community">
        <h2 id="community">{l10n.text('join-guidelines-community')}</h2>
        {community.guidelines === undefined ? (
          <Sentences context={context} name="join-guidelines-community" />
        ) : (
          <OwnText text={community.guidelines} />
        )}
      </section>
      <section aria-labelledby="program">
        <h2 id="program">{l10n.text('join-guidelines-program')}</h2>
        <ul class="chips">
          {programs.map((each) => (
            <li>
              <a
                href={link(stepPath('guidelines'), { program: each })}
                aria-current={each === program ? 'true' : undefined}
              >
                {l10n.text(`program-${each}`)}
              </a>
            </li>
          ))}
        </ul>
        {program === undefined && <p>{l10n.text('join-guidelines-choose')}</p>}
        {program !== undefined && own === undefined && (
          <Sentences context={context} name={`join-guidelines-${program}`} />
        )}
        {own !== undefined && <OwnText text={own} />}
      </section>
      {program !== undefined && (
        <section aria-labelledby="questions">
          <h2 id="questions">{l10n.text('join-questions')}</h2>
          <Questions context={context} program={program} fields={fields} errors={errors} />
        </section>
      )}
    </>
  );
}

function Questions({
  context,
  program,
  ...draft
}: Pick<GuidelinesProps, 'context' | 'fields' | 'errors'> & { readonly program: Program }) {
  const { l10n, link } = context;
  const { id } = visitorIn(context).account;
  return (
    <Form
      l10n={l10n}
      {...draft}
      action={link(stepPath('guidelines'))}
      submit={l10n.text('join-next')}
      hidden={{ program }}
    >
      {questionsFor(id, program).map((question) => (
        <Choice
          l10n={l10n}
          {...draft}
          type="radio"
          name={question.id}
          legend={l10n.text(`join-question-${question.id}`)}
          options={answers.map((answer) => ({
            value: answer,
            label: l10n.text(`join-question-${question.id}-${answer}`),
          }))}
        />
      ))}
    </Form>
  );
}
