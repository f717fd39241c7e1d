// Headers that every answer carries. The pages need no script and nothing from other
// hosts, so the policy can forbid everything but the one inlined style sheet.
import type { MiddlewareHandler } from 'hono';
import { styleSource } from './styles.ts';

const contentSecurityPolicy = [
  "default-src 'none'",
  `style-src ${styleSource}`,
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const headers = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Strict-Transport-Security': 'max-age=31536000',
  'Cross-Origin-Opener-Policy': 'same-origin',
} as const;

/** Sets the security headers after the answer is made, on errors and the API too. */
export const securityHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  for (const [name, value] of Object.entries(headers)) context.res.headers.set(name, value);
};
