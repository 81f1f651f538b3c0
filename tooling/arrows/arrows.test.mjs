import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { buildFixture } from './fixture.mjs';
import { allowed, plants } from './plants.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const config = createRequire(import.meta.url)('../../.dependency-cruiser.cjs');

/** Cruises a tree with the house's own rules; answers the violations as `rule: from → to`. */
async function violationsOf(base) {
  const { tsConfig, ...options } = config.options;
  const result = await cruise(
    ['server', 'shared', 'miniapp', 'console'],
    { ...options, tsConfig, baseDir: base, validate: true, ruleSet: { forbidden: config.forbidden } },
    options.enhancedResolveOptions,
    { tsConfig: extractTSConfig(path.join(base, tsConfig.fileName)) },
  );
  return result.output.summary.violations.map((v) => ({ rule: v.rule.name, from: v.from, to: v.to }));
}

const arrival = (to) => (to.startsWith('npm:') ? `node_modules/${to.slice(4)}/main.js` : to);

describe('the arrows of the house', () => {
  const trees = [];
  let found = [];

  before(async () => {
    const hatching = ['server/src/pledge/domain/hen.ts', 'server/src/pledge/domain/egg.ts'];
    trees.push(await buildFixture(root, [...allowed, hatching, ...plants.map(([, from, to]) => [from, to])]));
    found = await violationsOf(trees[0]);
  });

  after(() => Promise.all(trees.map((tree) => rm(tree, { recursive: true, force: true }))));

  it('allow what the house is built of', async () => {
    trees.push(await buildFixture(root, allowed));
    assert.deepEqual(await violationsOf(trees[1]), []);
  });

  for (const [rule, from, to] of plants) {
    it(`${rule} refuses ${from} → ${to}`, () => {
      const seen = found.filter((violation) => violation.rule === rule && violation.from === from);
      const wanted = rule === 'no-unresolvable' ? './nowhere.js' : arrival(to);
      assert.ok(
        seen.some((violation) => violation.to === wanted),
        `saw only ${JSON.stringify(found.filter((violation) => violation.from === from))}`,
      );
    });
  }

  it('each have a planted violation', () => {
    const planted = new Set(plants.map(([rule]) => rule));
    assert.deepEqual(
      config.forbidden.map((rule) => rule.name).filter((name) => !planted.has(name)),
      [],
    );
  });

  it('are errors, so that the exit code tells', () => {
    assert.deepEqual([...new Set(config.forbidden.map((rule) => rule.severity))], ['error']);
  });
});
