// `/me/erase`: what goes and what stays, said plainly, and a code to the own address before
// anything happens.
import * as z from 'zod';
import { askForCode } from '../../../shared/membership/sign-in/ask.io.ts';
import { CODE_COOKIE_SECONDS, codeCookie } from '../../../shared/membership/sign-in/browser.io.ts';
import { Form } from '../../components/form.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { dataMessages } from '../../../shared/l10n/data.ts';
import { visitorIn, type PageContext } from '../../http/page-context.ts';
import { dataPath, eraseConfirmPath, erasePath } from '../../http/paths.ts';
import { noQuery } from '../../http/query.ts';
import { defineForm, defineView } from '../../http/page.ts';

export { dataMessages as messages };

const goes = ['name', 'work', 'badges', 'private', 'mails'] as const;
const stays = ['counts', 'log', 'backups', 'elsewhere'] as const;

function ErasePage({ context: { l10n, link, services } }: { readonly context: PageContext }) {
  // The same form sent twice asks for one code.
  const once = services.ids.form();
  return (
    <>
      <PageHead
        kicker={<a href={link(dataPath)}>{l10n.text('data-title')}</a>}
        title={l10n.text('data-erase-title')}
        lead={l10n.text('data-erase-lead')}
      />
      <section aria-labelledby="goes">
        <h2 id="goes">{l10n.text('data-erase-goes')}</h2>
        <ul>
          {goes.map((each) => (
            <li>{l10n.text(`data-erase-goes-${each}`)}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="stays">
        <h2 id="stays">{l10n.text('data-erase-stays')}</h2>
        <ul>
          {stays.map((each) => (
            <li>{l10n.text(`data-erase-stays-${each}`)}</li>
          ))}
        </ul>
      </section>
      <p>{l10n.text('data-erase-code-lead')}</p>
      <Form
        l10n={l10n}
        action={link(erasePath)}
        hidden={{ once }}
        submit={l10n.text('data-erase-code-send')}
      />
    </>
  );
}

/** `/me/erase` */
export const view = defineView({
  query: noQuery,
  respond: ({ context }) => ({
    is: 'page',
    title: context.l10n.text('data-erase-title'),
    view: <ErasePage context={context} />,
  }),
});

/** Mails the code and leads to where it is entered; nothing is erased yet. */
export const form = defineForm({
  schema: () => z.object({ once: z.string().max(100).catch('') }),
  async submitted({ context, input: { once } }) {
    const { account } = visitorIn(context);
    const cookie = await askForCode(context.services, {
      address: account.email,
      purpose: 'erase',
      known: true,
      once: once === '' ? context.services.ids.form() : once,
      held: context.cookie(codeCookie),
      language: context.l10n.language.tag,
    });
    return {
      is: 'see-other',
      to: context.link(eraseConfirmPath),
      cookies: [{ name: codeCookie, value: cookie, maxAgeSeconds: CODE_COOKIE_SECONDS }],
    };
  },
  refused: () => ({ is: 'not-found' }),
});
