// Where one lives and in which language pages and mails speak.
import { placeSchema } from '../../../shared/membership/settings/schema.ts';
import { setPlace } from '../../../shared/membership/settings/settings.io.ts';
import { Select } from '../../components/form.tsx';
import { TimeZoneField } from '../../components/time-zone-field.tsx';
import { visitorIn } from '../../http/page-context.ts';
import { defineSection, type SectionProps } from './section.tsx';

function Place({ context: { l10n }, account, draft }: SectionProps) {
  return (
    <>
      <TimeZoneField
        {...draft}
        label={l10n.text('own-place-zone')}
        hint={l10n.text('own-place-zone-hint')}
        value={account.timeZone ?? 'UTC'}
      />
      <Select
        {...draft}
        name="language"
        label={l10n.text('own-place-language')}
        value={account.language ?? ''}
        required
        options={[
          { value: '', label: l10n.text('own-place-browser') },
          ...l10n.languages.map(({ tag, name }) => ({ value: tag, label: name })),
        ]}
      />
    </>
  );
}

/** Saved in the account; an empty language is the browser's. */
export const place = defineSection({
  id: 'place',
  Inner: Place,
  schema: ({ l10n }) => placeSchema(l10n.languages.map(({ tag }) => tag)),
  async save(context, input) {
    await setPlace(context.services, visitorIn(context).account, input);
    return undefined;
  },
});
