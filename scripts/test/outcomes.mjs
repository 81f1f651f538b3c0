/** Turns what the two test runners report into one shape: { passed, failed, skips, report }. */

/** A runner that ended badly without naming a failed test has failed once itself. */
function settled({ passed, failed, skips, reports }, code, tail) {
  const silent = code !== 0 && failed === 0;
  if (silent) reports.push(`The runner ended with exit code ${code}:\n${tail}`);
  const empty = code === 0 && passed + failed + skips.length === 0;
  if (empty) reports.push('The runner found no test at all.');
  return { passed, failed: failed + (silent || empty ? 1 : 0), skips, report: reports.join('\n\n') };
}

/** From Jest's `--json` file. A suite that could not be loaded counts as one failure. */
export function jestOutcome({ code, tail, text }) {
  const found = { passed: 0, failed: 0, skips: [], reports: [] };
  if (text === null) return settled(found, code || 1, tail);
  for (const suite of JSON.parse(text).testResults) {
    for (const test of suite.assertionResults) countJestTest(found, test, suite.name);
    if (suite.status === 'failed' && !suite.assertionResults.some((test) => test.status === 'failed')) {
      found.failed += 1;
      found.reports.push(`✗ ${suite.name}\n${suite.message}`);
    }
  }
  return settled(found, code, tail);
}

function countJestTest(found, { status, fullName, failureMessages }, file) {
  if (status === 'passed') found.passed += 1;
  else if (status === 'failed') {
    found.failed += 1;
    found.reports.push(`✗ ${fullName}\n  ${file}\n${failureMessages.join('\n')}`);
  } else found.skips.push(`${fullName} (${status})`);
}

/** From the lines of `line-reporter.mjs`. */
export function nodeTestOutcome({ code, tail, text }) {
  const found = { passed: 0, failed: 0, skips: [], reports: [] };
  for (const line of (text ?? '').split('\n').filter(Boolean)) {
    const { kind, name, reason, error } = JSON.parse(line);
    if (kind === 'pass') found.passed += 1;
    if (kind === 'skip') found.skips.push(`${name}: ${reason}`);
    if (kind === 'fail') {
      found.failed += 1;
      found.reports.push(`✗ ${name}\n${error}`);
    }
  }
  return settled(found, code, tail);
}
