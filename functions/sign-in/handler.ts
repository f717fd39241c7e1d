import { openLimits } from '../../shared/platform/limits/store.ts';
import { buildServices } from '../../shared/services.ts';
import { answerGateway } from '../../web/http/gateway.ts';
import { createSignIn } from './sign-in.ts';

const built = buildServices();
const services = { ...built, limits: openLimits(built) };

/** Called by API Gateway with every request to a page on the way in. */
export const handler = answerGateway(services.config, (options) => createSignIn(services, options));
