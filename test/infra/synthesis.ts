// Synthesises the stack for a test, into a folder of its own outside the tree.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { afterAll } from 'vitest';
import { buildApp } from '../../infra/stack/build-app.ts';
import { readSettings } from '../../infra/stack/settings.ts';

const outdirs: string[] = [];
// A cloud assembly with bundles is megabytes.
afterAll(() => {
  for (const outdir of outdirs) rmSync(outdir, { recursive: true, force: true });
});

/** A CloudFormation resource, as far as tests look into it. */
export interface Resource {
  readonly Type: string;
  readonly Properties: Readonly<Record<string, unknown>>;
  readonly DeletionPolicy?: string;
}

export interface Synthesis {
  readonly app: App;
  readonly stack: Stack;
  readonly template: Template;
  readonly outdir: string;
}

/**
 * The synthesised stack; without `bundle` the functions' code is left out and it takes a second.
 *
 * @throws Error when cdk-nag finds what nobody acknowledged.
 */
export function synthesise({
  environment = {},
  bundle = false,
}: {
  readonly environment?: Record<string, string>;
  readonly bundle?: boolean;
} = {}): Synthesis {
  const outdir = mkdtempSync(join(tmpdir(), 'laurel-synth-'));
  outdirs.push(outdir);
  const app = buildApp({ settings: readSettings(environment), outdir, bundle });
  const stack = Stack.of(app.node.findChild(`laurel-${environment['LAUREL_STAGE'] ?? 'dev'}`));
  return { app, stack, template: Template.fromStack(stack), outdir };
}

/** Every resource of a type, by logical id. */
export function resourcesOf(template: Template, type: string): Record<string, Resource> {
  return template.findResources(type) as Record<string, Resource>;
}

/** Logical id of the table that has a change feed: the one that holds everything. */
export function mainTableId(template: Template): string {
  const [found] = Object.entries(resourcesOf(template, 'AWS::DynamoDB::Table')).filter(
    ([, { Properties }]) => Properties['StreamSpecification'] !== undefined,
  );
  return found![0];
}

/** The variables of each function, by the name of its folder. */
export function environments(template: Template): Record<string, Readonly<Record<string, unknown>>> {
  return Object.fromEntries(
    Object.values(resourcesOf(template, 'AWS::Lambda::Function')).map(({ Properties }) => [
      String(Properties['FunctionName']).replace(/^laurel-[a-z]+-/, ''),
      (Properties['Environment'] as { Variables: Record<string, unknown> }).Variables,
    ]),
  );
}

interface Statement {
  readonly Effect: string;
  readonly Action: string | string[];
  readonly Resource: unknown;
  readonly Condition?: unknown;
}

/** One statement of a role's policy. */
export interface RoleStatement {
  readonly policy: string;
  readonly roles: string[];
  readonly actions: string[];
  readonly resources: unknown[];
  readonly condition: unknown;
}

/** Every IAM statement of the template that allows something to a role, with the policy it stands in. */
export const allowStatements = (template: Template): RoleStatement[] => statementsOf(template, 'Allow');

/** Every IAM statement that forbids something to a role. */
export const denyStatements = (template: Template): RoleStatement[] => statementsOf(template, 'Deny');

function statementsOf(template: Template, effect: 'Allow' | 'Deny'): RoleStatement[] {
  return Object.entries(resourcesOf(template, 'AWS::IAM::Policy')).flatMap(([policy, { Properties }]) => {
    const roles = (Properties['Roles'] as { Ref: string }[]).map(({ Ref }) => Ref);
    const { Statement: statements } = Properties['PolicyDocument'] as { Statement: Statement[] };
    return statements
      .filter(({ Effect }) => Effect === effect)
      .map(({ Action, Resource: on, Condition }) => ({
        policy,
        roles,
        actions: [Action].flat(),
        resources: [on].flat(),
        condition: Condition,
      }));
  });
}
