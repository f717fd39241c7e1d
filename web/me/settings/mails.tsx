// Which mails one wants, and which editions of the standup. Codes always come.
import { editions, mailKinds } from '../../../shared/identity/accounts/account.ts';
import { mailsSchema } from '../../../shared/membership/settings/schema.ts';
import { setMails } from '../../../shared/membership/settings/settings.io.ts';
import { Choice } from '../../components/form.tsx';
import { visitorIn } from '../../http/page-context.ts';
import { defineSection, type SectionProps } from './section.tsx';

function Mails({ context: { l10n }, account: { preferences }, draft }: SectionProps) {
  return (
    <>
      <Choice
        {...draft}
        type="checkbox"
        name="mails"
        legend={l10n.text('own-mails-kinds')}
        hint={l10n.text('own-mails-codes')}
        options={mailKinds.map((kind) => ({ value: kind, label: l10n.text(`own-mails-${kind}`) }))}
        chosen={mailKinds.filter((kind) => !preferences.mailsRefused.includes(kind))}
      />
      <Choice
        {...draft}
        type="checkbox"
        name="editions"
        legend={l10n.text('own-mails-editions')}
        options={editions.map((edition) => ({
          value: edition,
          label: l10n.text(`own-mails-edition-${edition}`),
        }))}
        chosen={preferences.editions}
      />
    </>
  );
}

/** What is ticked is wanted; the account keeps the kinds that are not. */
export const mails = defineSection({
  id: 'mails',
  Inner: Mails,
  schema: () => mailsSchema,
  async save(context, input) {
    await setMails(context.services, visitorIn(context).account, {
      mailsRefused: mailKinds.filter((kind) => !input.mails.includes(kind)),
      editions: input.editions,
    });
    return undefined;
  },
});
