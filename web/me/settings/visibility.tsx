// Who sees one's page, and whether one takes part in public recognition.
import { visibilities } from '../../../shared/identity/profiles/profile.ts';
import { visibilitySchema } from '../../../shared/membership/settings/schema.ts';
import { setVisibility } from '../../../shared/membership/settings/settings.io.ts';
import { Choice } from '../../components/form.tsx';
import { visitorIn } from '../../http/page-context.ts';
import { defineSection, type SectionProps } from './section.tsx';

function Visibility({ context: { l10n }, profile, draft }: SectionProps) {
  return (
    <>
      <Choice
        {...draft}
        type="radio"
        name="visibility"
        legend={l10n.text('own-visibility-page')}
        hint={l10n.text('own-visibility-hint')}
        options={visibilities.map((value) => ({ value, label: l10n.text(`own-visibility-${value}`) }))}
        chosen={[profile.visibility ?? 'public']}
      />
      <Choice
        {...draft}
        type="checkbox"
        name="listed"
        legend={l10n.text('own-visibility-lists')}
        options={[
          {
            value: 'yes',
            label: l10n.text('own-visibility-listed'),
            hint: l10n.text('own-visibility-listed-hint'),
          },
        ]}
        chosen={profile.optedOut ? [] : ['yes']}
      />
    </>
  );
}

/** Saved in the profile; a box that is not ticked takes the person out of public recognition. */
export const visibility = defineSection({
  id: 'visibility',
  Inner: Visibility,
  schema: () => visibilitySchema,
  async save(context, input) {
    await setVisibility(context.services, visitorIn(context).account, {
      visibility: input.visibility,
      optedOut: input.listed === undefined,
    });
    return undefined;
  },
});
