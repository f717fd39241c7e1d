import { buildServices } from '../../shared/runtime/services.ts';
import { answerGateway } from '../../web/gateway.ts';
import { createSignIn } from './sign-in.ts';

const services = buildServices();

export const handler = answerGateway(services.config, (options) => createSignIn(services, options));
