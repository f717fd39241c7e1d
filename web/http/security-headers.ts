// Headers that every answer carries. Pages need nothing from other hosts, so the policy
// forbids everything but the one inlined style sheet, known by its hash, and on the few
// pages that have one, the inlined script with the answer's own nonce.
import type { Context, MiddlewareHandler } from 'hono';
import { styleSource } from '../static/styles.ts';

declare module 'hono' {
  interface ContextVariableMap {
    /** The nonce under which this answer's script runs. */
    scriptNonce: string;
  }
}

/** Lets the script with this nonce run on the page of this answer, and talk to this site. */
export function allowScript(c: Context, nonce: string): void {
  c.set('scriptNonce', nonce);
}

function policyOf(nonce: string | undefined): string {
  return [
    "default-src 'none'",
    `style-src ${styleSource}`,
    ...(nonce === undefined ? [] : [`script-src 'nonce-${nonce}'`, "connect-src 'self'"]),
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

const withoutScript = policyOf(undefined);

const headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Strict-Transport-Security': 'max-age=31536000',
  'Cross-Origin-Opener-Policy': 'same-origin',
} as const;

/** Sets the security headers after the answer is made, on errors and the API too. */
export const securityHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  for (const [name, value] of Object.entries(headers)) context.res.headers.set(name, value);
  const nonce = context.get('scriptNonce') as string | undefined;
  context.res.headers.set('Content-Security-Policy', nonce === undefined ? withoutScript : policyOf(nonce));
};
