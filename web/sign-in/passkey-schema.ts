// What browsers send of a passkey, as far as we look at it. The library checks what is in it.
import * as z from 'zod';

/** The largest, an attestation, is some kilobytes; credential ids may be 1023 bytes. */
export const base64url = z
  .string()
  .max(16_384)
  .regex(/^[\w-]+$/);

/** Where the device is: kinds come to be, so unknown ones are dropped rather than refused. */
export const transport = z.enum(['platform', 'cross-platform']);

/** What extensions say; we use none. */
export const extensions = z.object({});
