import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, it } from 'node:test';
import { at, root } from '../../scripts/lib/places.mjs';
import { filesOf } from '../../scripts/lib/stamps.mjs';

const require = createRequire(at('server/package.json'));

/** A word that survives in a bundle however much it is shortened, and a file of the package that must hold it. */
const marks = {
  'class-validator': ['classValidatorMetadataStorage', 'class-validator/cjs/metadata/MetadataStorage.js'],
  'reflect-metadata': ['defineMetadata', 'reflect-metadata'],
};

const scriptsOf = (target) => filesOf([`miniapp/dist/${target}`]).filter((file) => file.endsWith('.js'));
const holds = (file, mark) => readFileSync(file, 'utf8').includes(mark);

describe('the bundles that citizens download', () => {
  for (const [name, [mark, source]] of Object.entries(marks)) {
    it(`hold nothing of ${name}, which stays in the server`, () => {
      assert.ok(holds(require.resolve(source), mark), `${name} is no longer known by "${mark}"`);
      for (const target of ['weapp', 'h5']) {
        const scripts = scriptsOf(target);
        assert.ok(scripts.length > 0, `miniapp/dist/${target} is not built`);
        const holding = scripts.filter((file) => holds(file, mark));
        assert.deepEqual(
          holding.map((file) => path.relative(root, file)),
          [],
        );
      }
    });
  }
});
