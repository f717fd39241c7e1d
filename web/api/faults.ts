// Errors that pass: the table throttles, is away, or a reply got lost. Whoever asked
// is told to come back; nothing was half done, as every change is one write. Told by
// name, because the web does not know the client that throws them.

import { Contended } from '../../shared/platform/runtime/contended.ts';

const passingNames = new Set([
  'ProvisionedThroughputExceededException',
  'ThrottlingException',
  'ThrottledException',
  'Throttling',
  'RequestLimitExceeded',
  'RequestThrottled',
  'InternalServerError',
  'InternalServerErrorException',
  'ServiceUnavailable',
  'ServiceUnavailableException',
  'TransactionConflictException',
  'ReplicatedWriteConflictException',
  'TimeoutError',
  'RequestTimeout',
  'RequestTimeoutException',
  'AbortError',
]);

const passingCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
]);

/** Whether the same request may well succeed a moment later. */
export function isPassing(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, $metadata } = error as { code?: unknown; $metadata?: { httpStatusCode?: number } };
  return (
    passingNames.has(error.name) ||
    (typeof code === 'string' && passingCodes.has(code)) ||
    ($metadata?.httpStatusCode ?? 0) >= 500
  );
}

/** Whether a change was given up because others kept changing the same thing. */
export function isContention(error: unknown): boolean {
  return error instanceof Contended;
}
