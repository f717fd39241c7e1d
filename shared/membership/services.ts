// What membership and the floors above it are given beside the effects of the floors below.
import type { Belongings } from '../platform/belongings/belonging.ts';
import type { Services as RecognitionServices } from '../recognition/services.ts';

/** The effects of recognition, and what each room does with what it keeps of a person. */
export interface Services extends RecognitionServices {
  /** The list is shared/belongings.ts. */
  readonly belongings: Belongings<Services>;
}
