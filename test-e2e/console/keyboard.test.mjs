import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chromiumAbsence } from '../../scripts/lib/chromium.mjs';
import { assertGoodDeskPage } from '../support/desk-page.mjs';
import { useWorld } from '../support/world.mjs';

const FINDING = '演示：多数人觉得“先核实再转发”最难做到。';
const EVIDENCE = '演示：问卷第 1 题，前后两轮相同。';
const FAR = 60;

describe('the desk is used without a mouse', { skip: chromiumAbsence }, () => {
  const world = useWorld();
  let clerk;

  /** A menu moves the focus when the next picture is drawn, so that picture is waited for. */
  const focused = () =>
    clerk.page.evaluate(async () => {
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      const { innerText = '', ariaLabel } = document.activeElement;
      return (ariaLabel || innerText).trim();
    });
  /** Presses the key until what has the focus says this. */
  const pressUntil = async (key, words) => {
    for (let left = FAR; left > 0; left -= 1) {
      await clerk.page.keyboard.press(key);
      if (words.test(await focused())) return;
    }
    assert.fail(`${key} never reaches ${words}; it ends at "${await focused()}"`);
  };

  it('arrow keys go through the navigation, Enter unfolds it and opens a page', async () => {
    clerk = await world.clerk('demo-editor', { path: '' });
    await clerk.signIn();
    await clerk.waitForText('待我审核');
    await clerk.page.keyboard.press('Tab');
    assert.equal(await focused(), '跳到正文');
    await clerk.page.keyboard.press('Tab');
    await pressUntil('ArrowDown', /^七项活动$/);
    await clerk.page.keyboard.press('Enter');
    await clerk.waitForText('一、行为规范');
    await pressUntil('ArrowDown', /^一、行为规范$/);
    await clerk.page.keyboard.press('Enter');
    await clerk.waitForText('标准研究');
    await pressUntil('ArrowDown', /^标准研究$/);
    await clerk.page.keyboard.press('Enter');
    await clerk.page.waitForURL(/\/research$/);
  });

  it('a finding is written: the dialog takes the focus, and gives it back', async () => {
    await pressUntil('Tab', /下一版行为规范/);
    await clerk.page.keyboard.press('Enter');
    await clerk.waitForText('还没有写结论');
    await pressUntil('Tab', /^写一条结论$/);
    await clerk.page.keyboard.press('Enter');
    const dialog = clerk.page.getByRole('dialog');
    await dialog.getByText('对应的条款').waitFor();
    await assertGoodDeskPage(clerk, 'a finding being written');
    await clerk.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    assert.equal(await focused(), '写一条结论');
    await clerk.page.keyboard.press('Enter');
    await dialog.getByText('对应的条款').waitFor();
    for (const words of [FINDING, EVIDENCE]) {
      await pressUntilBox(words);
    }
    await pressUntil('Tab', /^保存结论$/);
    await clerk.page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'hidden' });
    await clerk.waitForText(FINDING);
    await clerk.close();
  });

  /** Goes on to the next box of text that is empty, and types. */
  async function pressUntilBox(words) {
    for (let left = FAR; left > 0; left -= 1) {
      await clerk.page.keyboard.press('Tab');
      const isEmptyBox = await clerk.page.evaluate(
        () => document.activeElement.tagName === 'TEXTAREA' && document.activeElement.value === '',
      );
      if (isEmptyBox) return clerk.page.keyboard.type(words);
    }
    assert.fail('no empty box of text is reached');
  }
});
