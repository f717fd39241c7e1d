// The import rules hold in this tree, and each of them is seen to fail on a small
// tree that breaks it and nothing else.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cruiseTree, floors, projectRoot, ruleNames } from './cruise-tree.ts';

type Tree = Readonly<Record<string, string>>;

/** For each floor, an import of the one above it; the highest has only the lists above. */
const plantedFloors = Object.fromEntries(
  floors.map((floor, at): [string, Readonly<Record<string, Tree>>] => {
    const above = floors[at + 1];
    const file = `shared/${floor}/room/thing.ts`;
    const trees: Record<string, Tree> = {
      // By its type alone, from a file that may have effects, so that no other rule is broken.
      'it takes the whole of the services': {
        [`shared/${floor}/room/thing.io.ts`]:
          "import type { Services } from '../../services.ts';\nexport type S = Services;",
        'shared/services.ts': 'export interface Services {}',
      },
    };
    if (above !== undefined && above !== 'recognition') {
      trees[`it names a type of ${above}`] = {
        [file]: `import type { Other } from '../../${above}/room/other.ts';\nexport type O = Other;`,
        [`shared/${above}/room/other.ts`]: 'export interface Other {}',
      };
    }
    return [`${floor}-knows-nothing-above`, trees];
  }),
);

/** For each rule, trees of files each of which breaks that rule alone. */
const planted: Readonly<Record<string, Readonly<Record<string, Tree>>>> = {
  ...plantedFloors,
  'pure-unless-named': {
    'a rule reads a file': { 'shared/recognition/tally/rules.ts': "import 'node:fs';" },
    'a schema imports another package': {
      'shared/mail/outbox/schema.ts': "import pMap from 'p-map';\nexport { pMap }};",
    },
  },
  'pure-knows-no-effects': {
    'a rule imports a store': {
      'shared/recognition/tally/rules.ts': "import './store.ts';",
      'shared/recognition/tally/store.ts': 'export {};',
    },
    'a rule imports the clock': {
      'shared/recognition/tally/window.ts': "import '../../platform/runtime/clock.io.ts';",
      'shared/platform/runtime/clock.io.ts': 'export {};',
    },
    'a rule names a type of the table': {
      'shared/recognition/tally/rules.ts':
        "import type { Table } from '../../platform/table/client.io.ts';\nexport type T = Table;",
      'shared/platform/table/client.io.ts': 'export interface Table {}',
    },
    'a view is given every effect there is': {
      'shared/identity/staff/view.ts':
        "import type { Services } from '../services.ts';\nexport type S = Services;",
      'shared/identity/services.ts': 'export interface Services {}',
    },
    'a rule calls what writes': {
      'shared/identity/staff/rules.ts': "import './change.io.ts';",
      'shared/identity/staff/change.io.ts': 'export {};',
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
    // A floor below names it: that breaks the floor's own rule as well, which the test allows for.
    'access looks at badges': {
      'shared/identity/access/rules.ts': "import '../../recognition/badges/rules.ts';",
      'shared/recognition/badges/rules.ts': 'export {};',
    },
    'access reaches titles through another module': {
      'shared/identity/access/may.ts': "import './standing.ts';",
      'shared/identity/access/standing.ts': "import '../../recognition/titles/rules.ts';",
      'shared/recognition/titles/rules.ts': 'export {};',
    },
    'a role is given for a badge': {
      'shared/identity/staff/change.io.ts': "import '../../recognition/badges/read.io.ts';",
      'shared/recognition/badges/read.io.ts': 'export {};',
    },
    'a key is checked with everything the services hold': {
      'shared/identity/api-keys/keyring.io.ts': "import '../../services.ts';",
      'shared/services.ts': "import './recognition/badges/catalogue.ts';",
      'shared/recognition/badges/catalogue.ts': 'export {};',
    },
    'who is a beginner depends on a title': {
      'shared/activity/beginners/rules.ts':
        "import type { Title } from '../../recognition/titles/rules.ts';\nexport type T = Title;",
      'shared/recognition/titles/rules.ts': 'export interface Title {}',
    },
  },
  'walks-know-no-room': {
    'an erasure deletes what another room keeps': {
      'shared/membership/erasure/work-off.io.ts': "import '../../activity/thanks/keys.ts';",
      'shared/activity/thanks/keys.ts': 'export {};',
    },
    'an export reads it': {
      'shared/membership/export/export.io.ts': "import '../../activity/thanks/store.ts';",
      'shared/activity/thanks/store.ts': 'export {};',
    },
    'a merge picks one belonging': {
      'shared/membership/claims/merge.io.ts': "import '../../activity/thanks/belonging.io.ts';",
      'shared/activity/thanks/belonging.io.ts': 'export {};',
    },
    'the audit looks for it': {
      'shared/operations/promises/audit-erased.io.ts': "import '../../activity/thanks/store.ts';",
      'shared/activity/thanks/store.ts': 'export {};',
    },
  },
  // On a floor this also breaks the floor's own rule, so the planted file is a page.
  'belongings-are-handed-down': {
    'a page takes the list by itself': {
      'web/me/data.tsx': "import '../../shared/belongings.ts';",
      'shared/belongings.ts': 'export {};',
    },
  },
  'shared-stands-below': {
    'a feature imports a page': {
      'shared/recognition/tally/recount.io.ts': "import '../../../web/http/app.tsx';",
      'web/http/app.tsx': 'export {};',
    },
  },
  'web-stands-below-functions': {
    'a page imports the local system': {
      'web/http/app.tsx': "import '../../infra/local/start.ts';",
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
      'shared/activity/days/day.ts': "import './year.ts';",
      'shared/activity/days/year.ts': "import './day.ts';",
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

  it('name every folder of shared as a floor, and no other', () => {
    const folders = readdirSync(join(projectRoot, 'shared'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);

    expect([...floors].sort()).toEqual(folders.sort());
    expect(floors.length).toBeGreaterThanOrEqual(7);
    expect(floors.length).toBeLessThanOrEqual(9);
  });

  it('each have a planted violation', () => {
    expect(Object.keys(planted).sort()).toEqual([...ruleNames].sort());
  });
});

/** What each kind of module may import; nobody is to be accused here. */
const lawful: Tree = {
  'shared/recognition/tally/rules.ts':
    "import * as z from 'zod';\nimport '../../activity/days/history.ts';\nexport { z };",
  'shared/activity/days/history.ts': "import type { Rule } from './rules.ts';\nexport type R = Rule;",
  'shared/activity/days/rules.ts': 'export interface Rule {}',
  'shared/recognition/tally/store.ts':
    "import '@aws-sdk/lib-dynamodb';\nimport './rules.ts';\nimport '../../platform/table/keys.ts';",
  'shared/platform/table/keys.ts': 'export {};',
  'shared/recognition/tally/recount.io.ts':
    "import './store.ts';\nimport './rules.ts';\nimport type { Services } from '../services.ts';\nexport type S = Services;",
  'shared/recognition/services.ts': 'export interface Services {}',
  'shared/services.ts':
    "import type { Services } from './recognition/services.ts';\nexport type S = Services;",
  'shared/mail/letters/sender.io.ts':
    "import { SESClient } from '@aws-sdk/client-ses';\nexport { SESClient };",
  'functions/tally/handler.ts':
    "import type { Handler } from 'aws-lambda';\nimport '../../shared/services.ts';\nimport '../../shared/recognition/tally/recount.io.ts';\nexport type H = Handler;",
  'web/http/app.tsx': "import 'hono';\nimport '../../shared/recognition/tally/rules.ts';",
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
    // Whoever takes power from recognition also looks up from a floor below it.
    const alsoBroken = rule === 'recognition-gives-no-power' ? /-knows-nothing-above$/ : /^$/;
    const broken = await rulesBrokenBy(`${rule} ${what}`, tree);

    expect(broken).toContain(rule);
    expect(broken.filter((each) => each !== rule && !alsoBroken.test(each))).toEqual([]);
  });

  it('that keeps the rules is not accused', async () => {
    expect(await rulesBrokenBy('lawful', lawful)).toEqual([]);
  });
});
