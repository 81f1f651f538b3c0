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

/** What only the organisers' desk asks for and answers; the sources name it, the citizens' bundles do not. */
const deskWords = [
  ['desk/auth/sign-in', 'shared/src/desk-paths.ts'],
  ['ORGANISATION.GRANT_TOO_WIDE', 'shared/src/error-codes.ts'],
];

describe('the bundles that citizens download', () => {
  for (const [word, source] of deskWords) {
    it(`do not name ${word}, which is the desk's`, () => {
      assert.ok(holds(at(source), word), `${source} no longer names ${word}`);
      for (const target of ['weapp', 'h5']) {
        const holding = scriptsOf(target).filter((file) => holds(file, word));
        assert.deepEqual(
          holding.map((file) => path.relative(root, file)),
          [],
        );
      }
    });
  }

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
