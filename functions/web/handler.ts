import { buildServices } from '../../shared/services.ts';
import { answerGateway } from '../../web/http/gateway.ts';
import { createPages } from './pages.ts';

const services = buildServices();

/** Called by API Gateway with every request that no other function answers: public pages and the API. */
export const handler = answerGateway(services.config, (options) => createPages(services, options));
