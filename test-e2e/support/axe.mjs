import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Serious and critical findings of axe-core on a page, one sentence each; empty when there are none. */
export async function axeFindings(page) {
  // Through the debugger, since the page's own policy allows no foreign script.
  if (!(await page.evaluate('typeof window.axe === "object"'))) await page.evaluate(source);
  const { violations } = await page.evaluate('window.axe.run(document, { resultTypes: ["violations"] })');
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
}
