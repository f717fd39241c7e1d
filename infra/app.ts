// CDK entry: `tsx infra/app.ts` writes cdk.out without a CLI, an account or the network.
// One stack, because everything in it lives and dies with the one table.

import { buildApp } from './stack/build-app.ts';
import { readSettings } from './stack/settings.ts';

buildApp({ settings: readSettings(process.env), outdir: process.env['CDK_OUTDIR'] ?? 'cdk.out' }).synth();
