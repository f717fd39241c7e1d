// What identity and the floors above it are given beside the platform's effects.
import type { Services as PlatformServices } from '../platform/services.ts';
import type { HandleBook } from './profiles/handle-book.io.ts';

/** The platform's effects, and who stands behind a handle. */
export interface Services extends PlatformServices {
  readonly handles: HandleBook;
}
