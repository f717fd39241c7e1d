import { buildServices } from '../../shared/services.ts';
import { answerGateway } from '../../web/http/gateway.ts';
import { createPages } from './pages.ts';

const services = buildServices();

export const handler = answerGateway(services.config, (options) => createPages(services, options));
