// The sentences about claiming a record, taking one's data along and being erased.
import ar from './ar/data.ftl';
import de from './de/data.ftl';
import en from './en-US/data.ftl';
import fr from './fr/data.ftl';

export const dataMessages = { 'en-US': en, de, fr, ar };
