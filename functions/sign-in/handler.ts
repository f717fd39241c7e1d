import { openLimits } from '../../shared/platform/limits/store.ts';
import { buildServices } from '../../shared/services.ts';
import { answerGateway } from '../../web/http/gateway.ts';
import { createSignIn } from './sign-in.ts';

const built = buildServices();
const services = { ...built, limits: openLimits(built) };

export const handler = answerGateway(services.config, (options) => createSignIn(services, options));
