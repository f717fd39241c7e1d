// The sentences of one's own space, loaded with the first of its screens.
import ar from './ar/own.ftl';
import de from './de/own.ftl';
import en from './en-US/own.ftl';
import fr from './fr/own.ftl';

export const ownMessages = { 'en-US': en, de, fr, ar };
