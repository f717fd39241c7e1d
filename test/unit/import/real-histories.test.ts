// The real histories beside the clone, to the last line.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { readImportLine } from '../../../shared/activity/contributions/import-line.ts';
import { contributionSchema } from '../../../shared/activity/contributions/schema.ts';
import { sharedDataFolder } from '../../machine.ts';
import { describeWithNeeds } from '../../needs.ts';

describeWithNeeds('a real history', ['shared-data'], () => {
  const schema = contributionSchema(Date.parse('2027-01-01T00:00:00Z'));
  const sets = readdirSync(sharedDataFolder).filter((name) =>
    existsSync(join(sharedDataFolder, name, 'oracle.json')),
  );

  it.each(sets)('%s is accepted to the last line', (name) => {
    const lines = gunzipSync(readFileSync(join(sharedDataFolder, name, 'contributions.ndjson.gz')))
      .toString()
      .trimEnd()
      .split('\n');

    const refused = lines.filter((text) => {
      const line = readImportLine(text, { source: 'x' });
      return 'reason' in line || !line.contributions.every((one) => schema.safeParse(one).success);
    });

    expect(lines.length).toBeGreaterThan(50_000);
    expect(refused).toEqual([]);
  });
});
