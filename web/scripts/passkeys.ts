// The script of the pages with passkeys: the library as its makers ship it for browsers, and
// our few lines. Its package does not export that file, so it is taken by its path.
import library from '../../node_modules/@simplewebauthn/browser/dist/bundle/index.umd.min.js';
import ours from './passkeys.client.js';

/** To be inlined on a page that shows `PasskeyArea`; under 6 KB compressed. */
export const passkeyScript = `${library}\n${ours.replace(/^\s*(?:\/\/|\/\*).*\n/gm, '').replace(/^\s+/gm, '')}`;
