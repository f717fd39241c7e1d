// The import rules hold in this tree, and each of them is seen to fail on a small
// tree that breaks it and nothing else.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cruiseTree, projectRoot, ruleNames } from './cruise-tree.ts';

type Tree = Readonly<Record<string, string>>;

/** For each rule, trees of files each of which breaks that rule alone. */
const planted: Readonly<Record<string, Readonly<Record<string, Tree>>>> = {
  'rules-are-pure': {
    'rules read a file': { 'shared/tally/rules.ts': "import 'node:fs';" },
    'a schema imports another package': {
      'shared/mail/schema.ts': "import { Hono } from 'hono';\nexport { Hono };",
    },
  },
  'rules-reach-no-effects': {
    'rules import a store': {
      'shared/tally/rules.ts': "import './store.ts';",
      'shared/recognition/tally/store.ts': 'export {};',
    },
    'rules reach the clock through another module': {
      'shared/tally/rules.ts': "import './window.ts';",
      'shared/tally/window.ts': "import '../runtime/clock.ts';",
      'shared/platform/runtime/clock.ts': 'export {};',
    },
    'rules name a type of the table': {
      'shared/tally/rules.ts': "import type { Table } from '../table/client.ts';\nexport type T = Table;",
      'shared/platform/table/client.ts': 'export interface Table {}',
    },
  },
  'only-stores-know-the-database': {
    'a use case writes to the table itself': {
      'shared/recognition/tally/recount.io.ts':
        "import { PutCommand } from '@aws-sdk/lib-dynamodb';\nexport { PutCommand };",
    },
    'the sender of mails does': {
      'shared/mail/letters/sender.io.ts':
        "import { PutCommand } from '@aws-sdk/lib-dynamodb';\nexport { PutCommand };",
    },
    'a function does': {
      'functions/tally/handler.ts':
        "import type { AttributeValue } from '@aws-sdk/client-dynamodb';\nexport type A = AttributeValue;",
    },
  },
  'only-the-sender-knows-ses': {
    'a use case sends by itself': {
      'shared/mail/outbox/send.io.ts':
        "import { SESClient } from '@aws-sdk/client-ses';\nexport { SESClient };",
    },
    'a store does': {
      'shared/mail/outbox/store.ts':
        "import { SESClient } from '@aws-sdk/client-ses';\nexport { SESClient };",
    },
  },
  'web-knows-no-store': {
    'a page reads a store': {
      'web/public/front.tsx': "import '../../shared/recognition/tally/store.ts';",
      'shared/recognition/tally/store.ts': 'export {};',
    },
    'the API builds keys': {
      'web/api/routes.ts': "import '../../shared/platform/table/keys.ts';",
      'shared/platform/table/keys.ts': 'export {};',
    },
  },
  'functions-stand-alone': {
    'one function uses another': {
      'functions/tally/handler.ts': "import '../nightly/handler.ts';",
      'functions/nightly/handler.ts': 'export {};',
    },
  },
  'recognition-gives-no-power': {
    'access looks at badges': {
      'shared/access/rules.ts': "import '../badges/rules.ts';",
      'shared/recognition/badges/rules.ts': 'export {};',
    },
    'access reaches titles through another module': {
      'shared/access/may.ts': "import '../contributors/standing.ts';",
      'shared/contributors/standing.ts': "import '../titles/rules.ts';",
      'shared/recognition/titles/rules.ts': 'export {};',
    },
    'a role is given for a badge': {
      'shared/identity/staff/change.io.ts': "import '../badges/read.ts';",
      'shared/recognition/badges/read.io.ts': 'export {};',
    },
    'a key is checked with everything the services hold': {
      'shared/identity/api-keys/keyring.io.ts': "import '../runtime/services.ts';",
      'shared/services.ts': "import '../badges/catalogue.ts';",
      'shared/recognition/badges/catalogue.ts': 'export {};',
    },
  },
  'shared-stands-below': {
    'a feature imports a page': {
      'shared/recognition/tally/recount.io.ts': "import '../../web/http/app.tsx';",
      'web/http/app.tsx': 'export {};',
    },
  },
  'web-stands-below-functions': {
    'a page imports the local system': {
      'web/http/app.tsx': "import '../infra/local/start.ts';",
      'infra/local/start.ts': 'export {};',
    },
  },
  'nothing-imports-infra': {
    'a function imports a construct': {
      'functions/web/handler.ts': "import '../../infra/stack/settings.ts';",
      'infra/stack/settings.ts': 'export {};',
    },
  },
  'infra-needs-no-test': {
    'the demo uses a test builder': {
      'infra/cli/demo.ts': "import '../../test/support/person.ts';",
      'test/support/person.ts': 'export {};',
    },
  },
  'deployed-code-needs-no-dev-dependency': {
    'the web app imports a development server': {
      'web/http/app.tsx': "import { serve } from '@hono/node-server';\nexport { serve };",
    },
  },
  'no-cycles': {
    'two modules need each other': {
      'shared/tally/day.ts': "import './year.ts';",
      'shared/tally/year.ts': "import './day.ts';",
    },
  },
  'imports-exist': {
    'an import leads nowhere': { 'shared/recognition/tally/recount.io.ts': "import './gone.ts';" },
  },
};

describe('the import rules', () => {
  it('hold in this project, all of which was read', async () => {
    const { modules, imports, violations } = await cruiseTree(projectRoot);

    expect(violations).toEqual([]);
    expect(modules.length).toBeGreaterThan(50);
    expect(imports).toBeGreaterThan(modules.length);
    expect(modules).toEqual(expect.arrayContaining(['shared/platform/time/day.ts', 'web/http/app.tsx']));
  });

  it('each have a planted violation', () => {
    expect(Object.keys(planted).sort()).toEqual([...ruleNames].sort());
  });
});

/** What each kind of module may import; nobody is to be accused here. */
const lawful: Tree = {
  'shared/tally/rules.ts': "import * as z from 'zod';\nimport './history.ts';\nexport { z };",
  'shared/activity/days/history.ts': "import type { Rule } from './rules.ts';\nexport type R = Rule;",
  'shared/recognition/tally/store.ts':
    "import '@aws-sdk/lib-dynamodb';\nimport './rules.ts';\nimport '../table/keys.ts';",
  'shared/platform/table/keys.ts': 'export {};',
  'shared/recognition/tally/recount.io.ts': "import './store.ts';\nimport './rules.ts';",
  'shared/mail/letters/sender.io.ts':
    "import { SESClient } from '@aws-sdk/client-ses';\nexport { SESClient };",
  'functions/tally/handler.ts':
    "import type { Handler } from 'aws-lambda';\nimport '../../shared/recognition/tally/recount.io.ts';\nexport type H = Handler;",
  'web/http/app.tsx': "import 'hono';\nimport '../shared/tally/rules.ts';",
  'infra/local/start.ts': "import '../../functions/tally/handler.ts';\nimport '../../web/http/app.tsx';",
};

describe('a planted tree', () => {
  let folder = '';

  beforeAll(() => {
    // Inside the project, so that packages resolve as they do for the real tree.
    mkdirSync(join(projectRoot, '.cache'), { recursive: true });
    folder = mkdtempSync(join(projectRoot, '.cache/planted-'));
  });

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const cases = Object.entries(planted).flatMap(([rule, trees]) =>
    Object.entries(trees).map(([what, tree]) => ({ rule, what, tree })),
  );

  /** Writes a tree and holds it against the rules; the names of those that it breaks. */
  async function rulesBrokenBy(name: string, tree: Tree): Promise<string[]> {
    const root = join(folder, name.replaceAll(' ', '-'));
    for (const [path, text] of Object.entries(tree)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), `${text}\n`);
    }
    const { modules, violations } = await cruiseTree(root);
    expect([...modules].sort()).toEqual(Object.keys(tree).sort());
    return [...new Set(violations.map(({ rule }) => rule))];
  }

  it.each(cases)('breaks $rule: $what', async ({ rule, what, tree }) => {
    expect(await rulesBrokenBy(what, tree)).toEqual([rule]);
  });

  it('that keeps the rules is not accused', async () => {
    expect(await rulesBrokenBy('lawful', lawful)).toEqual([]);
  });
});
