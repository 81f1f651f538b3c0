import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { at } from '../../scripts/lib/places.mjs';
import { filesOf } from '../../scripts/lib/stamps.mjs';
import { compilerAbsence, styleComplaint, templateComplaint } from './wechat-compilers.mjs';

const dist = at('miniapp/dist/weapp');
const built = (...endings) =>
  filesOf(['miniapp/dist/weapp'])
    .filter((file) => endings.some((ending) => file.endsWith(ending)))
    .map((file) => path.relative(dist, file));

describe('WeChat’s own compilers', { skip: compilerAbsence }, () => {
  const bad = mkdtempSync(path.join(tmpdir(), 'weapp-bad-'));
  after(() => rmSync(bad, { recursive: true }));

  it('take every template of the build', () => {
    const files = built('.wxml', '.wxs');
    assert.ok(files.length > 20);
    assert.equal(templateComplaint(dist, files), '');
  });

  it('take every style sheet of the build', () => {
    const files = built('.wxss');
    assert.ok(files.length > 5);
    assert.equal(styleComplaint(dist, files), '');
  });

  it('refuse what they must refuse', () => {
    writeFileSync(path.join(bad, 'a.wxml'), '<view><text></view>');
    writeFileSync(path.join(bad, 'a.wxss'), '.a > * { flex: 1 }');
    assert.match(templateComplaint(bad, ['a.wxml']), /expect end-tag/);
    assert.match(styleComplaint(bad, ['a.wxss']), /token `\*`/);
  });
});
