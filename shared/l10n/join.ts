// The sentences of the sign-up and the welcome page, loaded with the first of their screens.
import ar from './ar/join.ftl';
import de from './de/join.ftl';
import enUS from './en-US/join.ftl';
import fr from './fr/join.ftl';

export const joinMessages = { 'en-US': enUS, de, fr, ar } as const;
