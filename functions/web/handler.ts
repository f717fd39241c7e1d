import { buildServices } from '../../shared/runtime/services.ts';
import { answerGateway } from '../../web/gateway.ts';
import { createPages } from './pages.ts';

const services = buildServices();

export const handler = answerGateway(services.config, (options) => createPages(services, options));
