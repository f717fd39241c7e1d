// Where one lives and in which language pages and mails speak.
import { placeSchema } from '../../../../shared/contributors/settings-schema.ts';
import { setPlace } from '../../../../shared/contributors/settings.ts';
import { Select, TextField } from '../../../components/form.tsx';
import { spokenLanguages } from '../../../l10n/l10n.ts';
import { visitorIn } from '../../../page.ts';
import { defineSection, type SectionProps } from './section.tsx';

function Place({ context: { l10n }, account, draft }: SectionProps) {
  return (
    <>
      <TextField
        {...draft}
        name="timeZone"
        label={l10n.text('own-place-zone')}
        hint={l10n.text('own-place-zone-hint')}
        value={account.timeZone ?? 'UTC'}
        maxlength={64}
        list="zones"
        dir="ltr"
        required
      />
      <datalist id="zones">
        {Intl.supportedValuesOf('timeZone').map((zone) => (
          <option value={zone} />
        ))}
      </datalist>
      <Select
        {...draft}
        name="language"
        label={l10n.text('own-place-language')}
        value={account.language ?? ''}
        required
        options={[
          { value: '', label: l10n.text('own-place-browser') },
          ...spokenLanguages().map(({ tag, name }) => ({ value: tag, label: name })),
        ]}
      />
    </>
  );
}

export const place = defineSection({
  id: 'place',
  Inner: Place,
  schema: () => placeSchema(spokenLanguages().map(({ tag }) => tag)),
  async save(context, input) {
    await setPlace(context.services.core, visitorIn(context).account, input);
    return undefined;
  },
});
