import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** A notice stands for three seconds, then fades. */
const PASSING_MS = 4_000;

/**
 * Serious and critical findings of axe-core on a page, one sentence each; empty when there are none. Half faded words have
 * no contrast: what is found is looked at once more when a passing notice is gone, and counts if it is still there.
 */
export async function axeFindings(page) {
  // Through the debugger, since the page's own policy allows no foreign script.
  if (!(await page.evaluate('typeof window.axe === "object"'))) await page.evaluate(source);
  const found = await findings(page);
  if (found.length === 0) return found;
  await page.waitForTimeout(PASSING_MS);
  return findings(page);
}

async function findings(page) {
  const { violations } = await page.evaluate('window.axe.run(document, { resultTypes: ["violations"] })');
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
}
