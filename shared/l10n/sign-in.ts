// The sentences of the sign-in, by language tag: loaded with its first screen.
import ar from './ar/sign-in.ftl';
import de from './de/sign-in.ftl';
import en from './en-US/sign-in.ftl';
import fr from './fr/sign-in.ftl';

export const signInMessages = { 'en-US': en, de, fr, ar };
