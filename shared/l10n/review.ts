// The sentences of the review of contributions, loaded with the first of its screens.
import ar from './ar/review.ftl';
import de from './de/review.ftl';
import en from './en-US/review.ftl';
import fr from './fr/review.ftl';

export const reviewMessages = { 'en-US': en, de, fr, ar };
