// The programs and locales one works in.
import { programs } from '../../../shared/platform/vocabulary/programs.ts';
import { joinPrograms } from '../../../shared/membership/settings/join-programs.io.ts';
import { workSchema } from '../../../shared/membership/settings/schema.ts';
import { Choice } from '../../components/form.tsx';
import { LanguageChoice } from '../../components/language-choice.tsx';
import { visitorIn } from '../../http/page-context.ts';
import { defineSection, type SectionProps } from './section.tsx';

function Work({ context: { l10n }, profile, draft }: SectionProps) {
  return (
    <>
      <Choice
        {...draft}
        type="checkbox"
        name="programs"
        legend={l10n.text('own-work-programs')}
        hint={l10n.text('own-work-social')}
        options={programs.map((program) => ({ value: program, label: l10n.text(`program-${program}`) }))}
        chosen={profile.programs ?? []}
      />
      <LanguageChoice
        {...draft}
        name="locales"
        legend={l10n.text('own-work-locales')}
        hint={l10n.text('own-tags-hint')}
        listLabel={(number) => l10n.text('own-language-number', { number })}
        moreLabel={l10n.text('own-tags-more')}
        chosen={profile.locales ?? []}
      />
    </>
  );
}

/** Sets programs and locales; here all programs may be left, which the sign-up does not allow. */
export const work = defineSection({
  id: 'work',
  Inner: Work,
  schema: () => workSchema,
  async save(context, input) {
    await joinPrograms(context.services, visitorIn(context).account.id, input);
    return undefined;
  },
});
