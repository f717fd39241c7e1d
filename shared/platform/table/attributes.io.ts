// Stream images as plain values. A stream carries attribute values, binaries in
// base64 in Lambda's events; the types of the two packages differ in that only.
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { AttributeValue as StreamValue } from 'aws-lambda';

/** An item, or its key, as a record of the stream carries it. */
export type AttributeMap = Record<string, StreamValue>;

/** Plain values of an image; sets and binaries of our own entities are never read from images. */
export function readAttribute(image: AttributeMap): Record<string, unknown> {
  return unmarshall(image as Record<string, AttributeValue>);
}
