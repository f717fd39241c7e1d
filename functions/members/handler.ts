import { openLimits } from '../../shared/limits/store.ts';
import { buildServices } from '../../shared/runtime/services.ts';
import { answerGateway } from '../../web/gateway.ts';
import { createMembers } from './members.ts';

const built = buildServices();
const services = { ...built, limits: openLimits(built) };

export const handler = answerGateway(services.config, (options) => createMembers(services, options));
