// One passkey of the visitor's own: its name, and the way to be rid of it.
import * as z from 'zod';
import { renamePasskey } from '../../../shared/membership/sign-in/passkey-keep.io.ts';
import { passkeyOf, PASSKEY_NAME_AT_MOST } from '../../../shared/membership/sign-in/passkey-rules.ts';
import { noFields, type Fields } from '../../http/fields.ts';
import { Form, TextField } from '../../components/form.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { securityMessages } from '../../../shared/l10n/security.ts';
import { visitorIn, type PageContext } from '../../http/page-context.ts';
import { securityPath } from '../../http/paths.ts';
import { noQuery } from '../../http/query.ts';
import { defineForm, defineView, type FieldErrors } from '../../http/page.ts';

/** The sentences that all pages of `/me/security` share. */
export const messages = securityMessages;

interface Shown {
  readonly context: PageContext;
  readonly credential: string;
  readonly fields?: Fields;
  readonly errors?: FieldErrors;
}

/** `/me/security/passkeys/:credential`; 404 for a passkey that is not the visitor's. */
export const view = defineView({
  query: noQuery,
  respond: ({ context, params }) => {
    const page = shown({ context, credential: params['credential'] ?? '' });
    return page === undefined ? { is: 'not-found' } : { is: 'page', ...page };
  },
});

/** Renames the passkey. */
export const form = defineForm({
  schema: () =>
    z.object({
      // Marks that turn the direction of text round have no place in a name.
      name: z
        .string()
        .max(1000, 'form-too-long')
        .transform((text) => text.replace(/[\p{Cc}\p{Cf}]/gu, '').trim())
        .pipe(z.string().min(1, 'form-required').max(PASSKEY_NAME_AT_MOST, 'form-too-long')),
    }),
  submitted: async ({ context, params, input }) => {
    const { id } = visitorIn(context).account;
    const credential = params['credential'] ?? '';
    const was = await renamePasskey(context.services, id, { credential, name: input.name });
    return was
      ? { is: 'see-other', to: context.link(securityPath, { done: 'renamed' }) }
      : { is: 'not-found' };
  },
  refused: ({ context, params, fields, errors }) => {
    const page = shown({ context, credential: params['credential'] ?? '', fields, errors });
    return page === undefined ? { is: 'not-found' } : { is: 'shown', status: 400, ...page };
  },
});

/** The page; undefined when the visitor has no such passkey. */
function shown({ context, credential, fields = noFields, errors = {} }: Shown) {
  const { l10n, link } = context;
  const passkey = passkeyOf(visitorIn(context).account, credential);
  if (passkey === undefined) return undefined;
  const path = `${securityPath}/passkeys/${encodeURIComponent(credential)}`;
  const name = passkey.name === '' ? l10n.text('security-device-unknown') : passkey.name;
  return {
    title: l10n.text('security-passkey-title'),
    view: (
      <>
        <PageHead
          kicker={<a href={link(securityPath)}>{l10n.text('security-title')}</a>}
          title={l10n.text('security-passkey-title')}
          lead={<bdi>{name}</bdi>}
        />
        <Form l10n={l10n} errors={errors} action={link(path)} submit={l10n.text('security-rename')}>
          <TextField
            l10n={l10n}
            errors={errors}
            fields={fields}
            name="name"
            label={l10n.text('security-passkey-name')}
            hint={l10n.text('security-passkey-name-hint')}
            value={passkey.name}
            maxlength={PASSKEY_NAME_AT_MOST}
            required
          />
        </Form>
        <section>
          <h2>{l10n.text('security-passkey-remove')}</h2>
          <p class="soft">{l10n.text('security-passkey-remove-explained')}</p>
          <Form l10n={l10n} action={link(`${path}/remove`)} submit={l10n.text('security-remove')} grave />
        </section>
      </>
    ),
  };
}
