// The sentences of mails from their Fluent files. Apart from the pages' words: pages need
// not carry the mails, and this function not the pages.
import { FluentBundle, FluentResource } from '@fluent/bundle';
import type { MailSpeech, MailWords } from '../../shared/mail/letters/words.ts';
import arMail from '../../shared/l10n/ar/mail.ftl';
import deMail from '../../shared/l10n/de/mail.ftl';
import enMail from '../../shared/l10n/en-US/mail.ftl';
import frMail from '../../shared/l10n/fr/mail.ftl';

interface MailLanguage {
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  readonly messages: string;
}

const source: MailLanguage = { tag: 'en-US', direction: 'ltr', messages: enMail };

/** The languages of mails; the first has every sentence. */
export const mailLanguages: readonly MailLanguage[] = [
  source,
  { tag: 'de', direction: 'ltr', messages: deMail },
  { tag: 'fr', direction: 'ltr', messages: frMail },
  { tag: 'ar', direction: 'rtl', messages: arMail },
];

/** Mail words in every language of `languages`, built when first spoken. */
export function openMailWords(languages: readonly MailLanguage[] = mailLanguages): MailWords {
  const spoken = new Map<MailLanguage, MailSpeech>();
  const english = bundleOf(source);
  return {
    speak(tag) {
      const language = languages.find((each) => each.tag === tag) ?? source;
      const speech = spoken.get(language) ?? speechOf(language, english);
      spoken.set(language, speech);
      return speech;
    },
  };
}

function bundleOf({ tag, direction, messages }: MailLanguage): FluentBundle {
  // Names in another script than the sentence must not turn it round; elsewhere the marks would only be in the way.
  const bundle = new FluentBundle(tag, { useIsolating: direction === 'rtl' });
  bundle.addResource(new FluentResource(messages));
  return bundle;
}

function speechOf(language: MailLanguage, english: FluentBundle): MailSpeech {
  const own = bundleOf(language);
  return {
    tag: language.tag,
    direction: language.direction,
    text(id, args) {
      for (const bundle of [own, english]) {
        const pattern = bundle.getMessage(id)?.value;
        if (pattern != null) return bundle.formatPattern(pattern, args, []);
      }
      throw new Error(`no mail sentence ${id}`);
    },
  };
}
