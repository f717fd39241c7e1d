// What recognition is given beside the effects of the floors below.
import type { Services as IdentityServices } from '../identity/services.ts';
import type { BadgeDefinition } from './badges/rule.ts';

/** The effects of identity, and the badges that can be earned. */
export interface Services extends IdentityServices {
  readonly catalogue: readonly BadgeDefinition[];
}
