import { expect, it } from 'vitest';
import { isPassing } from '../../../web/api/faults.ts';

const fault = (fields: object) => Object.assign(new Error('x'), fields);

it.each([
  { name: 'ThrottlingException' },
  { name: 'ProvisionedThroughputExceededException' },
  { name: 'TimeoutError' },
  { code: 'ECONNREFUSED' },
  { code: 'ECONNRESET' },
  { name: 'Other', $metadata: { httpStatusCode: 503 } },
])('%o passes', (fields) => {
  expect(isPassing(fault(fields))).toBe(true);
});

it.each([
  fault({ name: 'ValidationException', $metadata: { httpStatusCode: 400 } }),
  fault({}),
  'text',
  undefined,
])('%s stays', (error) => {
  expect(isPassing(error)).toBe(false);
});
