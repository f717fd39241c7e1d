// cdk-nag's two packs on every shape that the settings can give the stack.
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import { CfnBucket } from 'aws-cdk-lib/aws-s3';
import { Validations } from 'aws-cdk-lib';
import { describe, expect, test } from 'vitest';
import { productionEnvironment } from './production-environment.ts';
import { synthesise, type Synthesis } from './synthesis.ts';

function findings({ app }: Synthesis): string[] {
  return [new AwsSolutionsChecks(app), new ServerlessChecks(app)].flatMap((pack) =>
    pack
      .validateScope(app)
      .violations.flatMap(({ ruleName, violatingResources }) =>
        violatingResources.map(({ constructPath }) => `${ruleName} ${constructPath ?? ''}`),
      ),
  );
}

describe('cdk-nag', () => {
  test.each([
    ['with nothing set', {}],
    ['in production with a domain', productionEnvironment],
    ['to be thrown away', { LAUREL_DATA_POLICY: 'destroy' }],
  ])('a stage %s has no finding that nobody answered for', (_, environment) => {
    expect(findings(synthesise({ environment }))).toEqual([]);
  });

  test('every acknowledged finding carries a sentence', () => {
    const { app } = synthesise({ environment: productionEnvironment });
    const reasons = app.node
      .findAll()
      .flatMap(({ node }) => node.metadata)
      .filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
      .flatMap(({ data }) => Object.values(data as Record<string, string>));

    expect(reasons.length).toBeGreaterThan(10);
    for (const reason of reasons) expect(reason).toMatch(/^[A-Z].{30,}\.$/s);
  });

  test('a resource that breaks a rule is found, so the packs do run', () => {
    const synthesis = synthesise();
    new CfnBucket(synthesis.stack, 'Careless');

    expect(findings(synthesis)).toContain('AwsSolutions-S1 laurel-dev/Careless');
  });
});
