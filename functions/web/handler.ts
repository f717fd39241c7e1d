import { buildServices } from '../../shared/runtime/services.ts';
import { answerGateway } from '../../web/gateway.ts';
import { createWeb } from './web.ts';

const services = buildServices();

export const handler = answerGateway(services.config, (options) => createWeb(services, options));
