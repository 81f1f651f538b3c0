import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import { attempt } from '../lib/processes.mjs';
import { jestOutcome, nodeTestOutcome } from './outcomes.mjs';
import { Tally } from './tally.mjs';

const suite = (status, assertionResults, message = '') => ({ name: 'a.spec.ts', status, message, assertionResults });
const test = (status, fullName) => ({ status, fullName, failureMessages: ['expected 1'] });

describe('what Jest reports', () => {
  it('is counted test by test, and a skip keeps its name', () => {
    const results = [suite('failed', [test('passed', 'a'), test('failed', 'b'), test('pending', 'c: no MariaDB')])];
    const outcome = jestOutcome({ code: 1, tail: '', text: JSON.stringify({ testResults: results }) });
    assert.deepEqual([outcome.passed, outcome.failed, outcome.skips], [1, 1, ['c: no MariaDB (pending)']]);
    assert.match(outcome.report, /b\n.*\nexpected 1/);
  });

  it('counts a suite that could not be loaded', () => {
    const text = JSON.stringify({ testResults: [suite('failed', [], 'Cannot find module')] });
    const outcome = jestOutcome({ code: 1, tail: '', text });
    assert.equal(outcome.failed, 1);
    assert.match(outcome.report, /Cannot find module/);
  });

  it('is a failure when nothing came back, or when there was nothing to run', () => {
    assert.equal(jestOutcome({ code: 0, tail: 'killed', text: null }).failed, 1);
    assert.equal(jestOutcome({ code: 0, tail: '', text: '{"testResults":[]}' }).failed, 1);
    assert.equal(
      jestOutcome({
        code: 1,
        tail: 'leak',
        text: JSON.stringify({ testResults: [suite('passed', [test('passed', 'a')])] }),
      }).failed,
      1,
    );
  });
});

describe('what Node’s own runner reports', () => {
  it('is counted test by test, whatever the nesting', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'outcomes-'));
    const file = path.join(folder, 'story.mjs');
    const lines = path.join(folder, 'lines');
    writeFileSync(
      file,
      `import { describe, it } from 'node:test';
       describe('outer', () => { describe('inner', () => { it('good', () => {}); it('bad', () => { throw new Error('no'); }); }); });
       describe('away', { skip: 'no browser here' }, () => { it('never', () => {}); });
       it('later', { skip: 'not on Mondays' }, () => {});`,
    );
    const reporter = new URL('./line-reporter.mjs', import.meta.url).href;
    // Inside a test run Node would hand its own channel to a nested one.
    const env = { NODE_TEST_CONTEXT: undefined };
    const args = ['--test', `--test-reporter=${reporter}`, `--test-reporter-destination=${lines}`, file];
    const { code } = await attempt(process.execPath, args, { env });
    const outcome = nodeTestOutcome({ code, tail: '', text: readFileSync(lines, 'utf8') });
    rmSync(folder, { recursive: true });
    assert.deepEqual([outcome.passed, outcome.failed], [1, 1]);
    assert.deepEqual(outcome.skips, ['away: no browser here', 'later: not on Mondays']);
    assert.match(outcome.report, /outer › inner › bad\n.*no/);
  });
});

describe('the tally', () => {
  const conclude = (outcome, inCi) => {
    const tally = new Tally();
    const written = [];
    const write = process.stdout.write;
    process.stdout.write = (text) => written.push(text);
    try {
      tally.add('stage', outcome, 1);
      return { well: tally.conclude(inCi), last: written.join('').trimEnd().split('\n').at(-1) };
    } finally {
      process.stdout.write = write;
    }
  };

  it('ends with the line that scripts read', () => {
    assert.deepEqual(conclude({ passed: 3 }, true), { well: true, last: '3 passed, 0 failed, 0 skipped' });
    assert.deepEqual(conclude({ passed: 1, failed: 2 }, false), { well: false, last: '1 passed, 2 failed, 0 skipped' });
  });

  it('forgives a skip, but not in CI', () => {
    const outcome = { passed: 1, skips: ['a: no browser'] };
    assert.deepEqual(conclude(outcome, false), { well: true, last: '1 passed, 0 failed, 1 skipped' });
    assert.deepEqual(conclude(outcome, true), { well: false, last: '1 passed, 0 failed, 1 skipped' });
  });
});
