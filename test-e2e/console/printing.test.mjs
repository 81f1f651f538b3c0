import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chromiumAbsence } from '../../scripts/lib/chromium.mjs';
import { useWorld } from '../support/world.mjs';

/** How many sheets of A4 the page takes. */
async function sheetsOf(clerk) {
  const pdf = await clerk.page.pdf({ format: 'A4', preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

describe('what is laid before a meeting is printed from the desk', { skip: chromiumAbsence }, () => {
  const world = useWorld();
  let clerk;

  it('a version of the code takes two sheets, none of them half empty', async () => {
    clerk = await world.clerk('demo-editor', { path: 'code' });
    await clerk.signIn();
    await clerk.follow('第 2 版');
    await clerk.waitForText('指纹');
    await clerk.page.waitForLoadState('networkidle');
    assert.equal(await sheetsOf(clerk), 2);
  });

  it('bars of a questionnaire are printed, navigation and buttons are not', async () => {
    await clerk.goTo('research');
    await clerk.follow('贵州网民上网习惯小调查');
    await clerk.follow('看结果');
    await clerk.waitForText('答了这题');
    await clerk.page.emulateMedia({ media: 'print' });
    const bar = clerk.page.locator('.ant-progress').first();
    assert.equal(await bar.evaluate((one) => getComputedStyle(one).printColorAdjust), 'exact');
    assert.equal(await clerk.page.getByRole('navigation', { name: '主导航' }).isVisible(), false);
    assert.equal(await clerk.page.locator('.ant-btn:visible').count(), 0);
    clerk.assertNoErrors();
    await clerk.close();
  });
});
