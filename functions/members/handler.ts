import { openLimits } from '../../shared/platform/limits/store.ts';
import { buildServices } from '../../shared/services.ts';
import { answerGateway } from '../../web/http/gateway.ts';
import { createMembers } from './members.ts';

const built = buildServices({
  // For an export: nothing else here needs what the rooms do, and no cold start waits for it.
  belongings: async () => (await import('../../shared/belongings.ts')).belongings,
});
const services = { ...built, limits: openLimits(built) };

/** Called by API Gateway with every request to a page for members. */
export const handler = answerGateway(services.config, (options) => createMembers(services, options));
