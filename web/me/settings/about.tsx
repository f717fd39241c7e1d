// What one says about oneself: name, a few words, languages.
import { aboutSchema } from '../../../shared/membership/settings/schema.ts';
import { sayAboutMyself } from '../../../shared/membership/settings/settings.io.ts';
import { TextArea, TextField } from '../../components/form.tsx';
import { LanguageChoice } from '../../components/language-choice.tsx';
import { visitorIn } from '../../http/page-context.ts';
import { defineSection, type SectionProps } from './section.tsx';

function About({ context: { l10n }, profile, draft }: SectionProps) {
  return (
    <>
      <TextField
        {...draft}
        name="displayName"
        label={l10n.text('own-about-name')}
        hint={l10n.text('own-about-handle', { handle: l10n.isolate(profile.handle) })}
        value={profile.displayName ?? profile.handle}
        maxlength={80}
        autocomplete="name"
        required
      />
      <TextArea
        {...draft}
        name="words"
        label={l10n.text('own-about-words')}
        value={profile.words ?? ''}
        maxlength={500}
      />
      <LanguageChoice
        {...draft}
        name="languages"
        legend={l10n.text('own-about-languages')}
        hint={l10n.text('own-tags-hint')}
        listLabel={(number) => l10n.text('own-language-number', { number })}
        moreLabel={l10n.text('own-tags-more')}
        chosen={profile.languages ?? []}
      />
    </>
  );
}

/** Saved in the profile; empty words and languages are taken out. */
export const about = defineSection({
  id: 'about',
  Inner: About,
  schema: () => aboutSchema,
  async save(context, input) {
    await sayAboutMyself(context.services, visitorIn(context).account, input);
    return undefined;
  },
});
