// What membership and the floors above it are given beside the effects of the floors below.
import type { Services as RecognitionServices } from '../recognition/services.ts';

/** The effects of recognition; nothing more so far. */
export type Services = RecognitionServices;
