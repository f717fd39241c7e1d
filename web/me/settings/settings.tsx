// One's own settings: a page of small forms, each saved by itself. The field `section` says
// which of them was sent; the others are shown as they are stored.
import { readOwnProfile } from '../../../shared/membership/settings/settings.io.ts';
import { Form, Notice } from '../../components/form.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { noFields, type Fields } from '../../http/fields.ts';
import { visitorIn, type PageContext } from '../../http/page-context.ts';
import { ownSpacePath, settingsPath } from '../../http/paths.ts';
import { defineView, type FieldErrors, type Form as FormHandler } from '../../http/page.ts';
import { doneQuery } from '../../components/done.tsx';
import { about } from './about.tsx';
import { away, awayGone } from './away.tsx';
import { mails } from './mails.tsx';
import { place } from './place.tsx';
import type { Section, SectionProps, ShowAgain } from './section.tsx';
import { visibility } from './visibility.tsx';
import { work } from './work.tsx';

export { ownMessages as messages } from '../../../shared/l10n/own.ts';

const sections: readonly Section[] = [about, place, work, visibility, mails, away];

interface Sent {
  readonly section: string;
  readonly fields: Fields;
  readonly errors: FieldErrors;
}

type PartProps = SectionProps & { readonly section: Section; readonly saved: boolean };

function Part({ section, saved, ...props }: PartProps) {
  const { context, draft } = props;
  const { l10n, link } = context;
  const { id, Inner, drawsForms } = section;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{l10n.text(`own-${id}`)}</h2>
      {saved && <Notice>{l10n.text('own-done-saved')}</Notice>}
      {drawsForms ? (
        <Inner {...props} />
      ) : (
        <Form
          {...draft}
          action={link(settingsPath)}
          hidden={{ section: id }}
          submit={l10n.text('own-save')}
          name={l10n.text(`own-${id}`)}
        >
          <Inner {...props} />
        </Form>
      )}
    </section>
  );
}

async function settingsView(context: PageContext, sent?: Sent, done?: string) {
  const { account } = visitorIn(context);
  const { l10n, link, services } = context;
  const profile = await readOwnProfile(services, account);
  return (
    <>
      <PageHead
        kicker={<a href={link(ownSpacePath)}>{l10n.text('nav-own')}</a>}
        title={l10n.text('own-settings')}
        lead={l10n.text('own-settings-lead')}
      />
      {sections.map((section) => (
        <Part
          section={section}
          saved={done === section.id}
          context={context}
          account={account}
          profile={profile}
          draft={
            sent?.section === section.id
              ? { l10n, fields: sent.fields, errors: sent.errors }
              : { l10n, fields: noFields }
          }
        />
      ))}
    </>
  );
}

/** `/me/settings` with `?done=`, the id of the section that was saved */
export const view = defineView({
  query: { done: doneQuery(...sections.map(({ id }) => id)) },
  respond: async ({ context, query: { done } }) => ({
    is: 'page',
    title: context.l10n.text('own-settings'),
    view: await settingsView(context, undefined, done),
  }),
});

const again: ShowAgain = async ({ context, ...sent }) => ({
  is: 'shown',
  status: 400,
  title: context.l10n.text('own-settings'),
  view: await settingsView(context, sent),
});

const handlers = new Map(
  [...sections, awayGone].map((section) => [section.id, section.handler(again)] as const),
);

/** Hands the form to the section that `section` names; shows the page again, 400, when there is none of that name. */
export const form: FormHandler = {
  async submit(context, params, fields) {
    const handler = handlers.get(fields.get('section'));
    if (handler !== undefined) return handler.submit(context, params, fields);
    return again({ context, section: '', fields, errors: {} });
  },
};
