// The step in which somebody introduces themselves. The one script here looks up the
// browser's time zone; the person sees it in the field and sends it, or another.
import * as z from 'zod';
import { introduce } from '../../shared/membership/sign-up/introduce.io.ts';
import { introduceByName, withHandleOfName } from '../../shared/membership/sign-up/introduce-by-name.io.ts';
import type { Journey } from '../../shared/membership/sign-up/rules.ts';
import { introductionSchema } from '../../shared/membership/sign-up/schema.ts';
import { ownProfile } from '../../shared/membership/sign-up/own-profile.io.ts';
import type { Profile } from '../../shared/identity/profiles/profile.ts';
import { Form, TextArea, TextField } from '../components/form.tsx';
import { LanguageChoice } from '../components/language-choice.tsx';
import { PageHead } from '../components/page-head.tsx';
import { TimeZoneField } from '../components/time-zone-field.tsx';
import { noFields, type Fields } from '../http/fields.ts';
import { joinMessages } from '../../shared/l10n/join.ts';
import { visitorIn, type PageContext } from '../http/page-context.ts';
import { noQuery } from '../http/query.ts';
import { defineForm, defineView, type FieldErrors } from '../http/page.ts';
import { journeyAt, onward, stepPath, toTheWay, Way } from './way.tsx';
import type { FormAnswer } from '../http/page-answer.ts';

export { joinMessages as messages };

const script =
  "const zone=document.getElementById('timeZone');if(zone&&!zone.value)try{zone.value=Intl.DateTimeFormat().resolvedOptions().timeZone||''}catch{}";

/** `/join/introduction` */
export const view = defineView({
  query: noQuery,
  async respond({ context }) {
    const journey = await journeyAt(context, 'introduction');
    if (journey === undefined) return toTheWay(context);
    const profile = await ownProfile(context.services, visitorIn(context).account.id);
    const screen = { context, journey, profile, fields: noFields, errors: {} };
    return { is: 'page', title: titleIn(context), script, view: <Introduction {...screen} /> };
  },
});

/** Takes the introduction; without a handle one is made from the name. 409 when the handle can't be had. */
export const form = defineForm({
  schema: () => z.preprocess(withHandleOfName, introductionSchema),
  async submitted({ context, fields, input }) {
    const journey = await journeyAt(context, 'introduction');
    if (journey === undefined) return { is: 'see-other', to: toTheWay(context).to };
    const { id } = visitorIn(context).account;
    const language = context.l10n.language.tag;
    const { outcome } =
      fields.get('handle').trim() === ''
        ? await introduceByName(context.services, id, { ...input, language })
        : await introduce(context.services, id, input, { language });
    if (outcome === 'introduced') return onward(context);
    return again(context, fields, 409, { handle: `join-handle-${outcome}` });
  },
  refused: ({ context, fields, errors }) => again(context, fields, 400, errors),
});

function titleIn({ l10n }: PageContext): string {
  return l10n.text('join-step-introduction');
}

async function again(
  context: PageContext,
  fields: Fields,
  status: 400 | 409,
  errors: FieldErrors,
): Promise<FormAnswer> {
  const journey = await journeyAt(context, 'introduction');
  if (journey === undefined) return { is: 'see-other', to: toTheWay(context).to };
  const profile = await ownProfile(context.services, visitorIn(context).account.id);
  const screen = { context, journey, profile, fields, errors };
  return { is: 'shown', status, title: titleIn(context), script, view: <Introduction {...screen} /> };
}

interface IntroductionProps {
  readonly context: PageContext;
  readonly journey: Journey;
  readonly profile: Profile | undefined;
  readonly fields: Fields;
  readonly errors: FieldErrors;
}

function Introduction({ context, journey, profile, fields, errors }: IntroductionProps) {
  const { l10n, link } = context;
  const { account } = visitorIn(context);
  const draft = { l10n, fields, errors };
  return (
    <>
      <PageHead title={titleIn(context)} lead={l10n.text('join-introduction-lead')}>
        <Way context={context} journey={journey} here="introduction" />
      </PageHead>
      <Form {...draft} action={link(stepPath('introduction'))} submit={l10n.text('join-next')}>
        <TextField
          {...draft}
          name="displayName"
          label={l10n.text('join-display-name')}
          hint={l10n.text('join-display-name-hint')}
          value={profile?.displayName}
          autocomplete="name"
          maxlength={80}
          required
        />
        {account.handle === undefined ? (
          <TextField
            {...draft}
            name="handle"
            label={l10n.text('join-handle')}
            hint={l10n.text('join-handle-hint')}
            autocomplete="username"
            maxlength={40}
          />
        ) : (
          <>
            <input type="hidden" name="handle" value={account.handle} />
            <p>
              {l10n.text('join-handle')}: <bdi>{account.handle}</bdi>
            </p>
          </>
        )}
        <TextArea
          {...draft}
          name="words"
          label={l10n.text('join-words')}
          hint={l10n.text('join-words-hint')}
          value={profile?.words}
          maxlength={500}
        />
        <LanguageChoice
          {...draft}
          name="languages"
          legend={l10n.text('join-languages')}
          hint={l10n.text('join-languages-hint')}
          listLabel={(number) => l10n.text('join-language-number', { number })}
          moreLabel={l10n.text('join-languages-more')}
          chosen={profile?.languages ?? [l10n.language.tag.split('-')[0] ?? '']}
        />
        <TimeZoneField
          {...draft}
          label={l10n.text('join-time-zone')}
          hint={l10n.text('join-time-zone-hint')}
          value={account.timeZone}
        />
      </Form>
    </>
  );
}
