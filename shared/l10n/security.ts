// The sentences about ways in: passkeys, the community's provider, one's sessions.
import ar from './ar/security.ftl';
import de from './de/security.ftl';
import en from './en-US/security.ftl';
import fr from './fr/security.ftl';

export const securityMessages = { 'en-US': en, de, fr, ar };
