// The sentences of the managers' rooms, loaded with the first of them.
import ar from './ar/manage.ftl';
import de from './de/manage.ftl';
import en from './en-US/manage.ftl';
import fr from './fr/manage.ftl';

export const manageMessages = { 'en-US': en, de, fr, ar };
