// Everything that runs in the cloud: what is kept, the website before it, and the functions of
// infra/functions.ts, each with what starts it, in the order in which data flows.

import { CfnOutput, Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';

import { Alarms } from '../constructs/alarms.ts';
import { KeptRecords } from '../constructs/kept-records.ts';
import { LimitsTable } from '../constructs/limits-table.ts';
import { MainTable } from '../constructs/main-table.ts';
import { NodeFunction } from '../constructs/node-function.ts';
import { Secrets } from '../constructs/secrets.ts';
import { tell } from '../constructs/tell.ts';
import { constructIdOf, subscribe } from '../constructs/trigger.ts';
import { Website, type Visited } from '../constructs/website.ts';
import { functions } from '../functions.ts';
import type { Settings } from './settings.ts';

/** One stage of Laurel. Ids of `Data` and `KeptRecords` are frozen: see test/infra/template.test.ts. */
export class LaurelStack extends Stack {
  readonly #scopes = new Map<string, Construct>();

  constructor(scope: Construct, id: string, settings: Settings) {
    super(scope, id, {
      description: `Laurel ${settings.stage}: recognition for volunteers (${settings.communityName})`,
      terminationProtection: settings.data === 'keep',
    });

    const alarms = new Alarms(this, 'Alarms', settings);
    const data = new MainTable(this, 'Data', { settings, alarms });
    const keptRecords = new KeptRecords(this, 'KeptRecords', settings);
    const limits = new LimitsTable(this, 'Limits');
    const secrets = new Secrets(this, 'Secrets', settings);

    const made = functions.map((definition) => {
      const within = this.#scopeOf(definition.ids?.scope);
      const job = new NodeFunction(within, constructIdOf(definition.name), { settings, ...definition });
      return { definition, within, job };
    });
    const visited = made.flatMap(({ definition: { name, trigger }, job }): Visited[] =>
      trigger.on === 'request' ? [{ id: constructIdOf(name), to: job, areas: trigger.areas }] : [],
    );
    const website = new Website(this, 'Website', { visited, edgeWord: secrets.edgeWord, settings, alarms });

    for (const { definition, within, job } of made) {
      website.tellOrigin(job);
      data.grant(job, ...definition.table);
      subscribe(within, { definition, job, data, keptRecords, alarms });
      for (const fact of definition.told ?? [])
        tell(job, fact, { scope: within, settings, secrets, limits, alarms });
    }

    new CfnOutput(this, 'SiteUrl', { value: website.origin });
    new CfnOutput(this, 'CloudFrontDomain', { value: website.distribution.distributionDomainName });
    new CfnOutput(this, 'TableName', { value: data.table.tableName });
    new CfnOutput(this, 'KeptRecordsBucket', { value: keptRecords.bucket.bucketName });
  }

  /** The construct that functions of this scope lie in, made when it is first asked for. */
  #scopeOf(id: string | undefined): Construct {
    if (id === undefined) return this;
    const scope = this.#scopes.get(id) ?? new Construct(this, id);
    this.#scopes.set(id, scope);
    return scope;
  }
}
