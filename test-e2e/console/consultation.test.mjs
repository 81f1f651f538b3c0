import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chromiumAbsence } from '../../scripts/lib/chromium.mjs';
import { becomeSigner, readFourQualities, readPage, sign } from '../journeys/pledge-steps.mjs';
import { assertGoodDeskPage } from '../support/desk-page.mjs';
import { useWorld } from '../support/world.mjs';

const WISH = '加上“先给家里人打个电话”。';
const detail = 'features/consultation/pages/detail/index';

describe('a word of a netizen becomes part of the code', { skip: chromiumAbsence }, () => {
  const world = useWorld();
  let netizen;
  let editor;

  const seemsRight = (clerk) => assertGoodDeskPage(clerk, new URL(clerk.page.url()).pathname);

  it('she signed the version in force, and asks for a change of the draft', async () => {
    netizen = await world.visitor('提意见的阿姨', { open: readPage });
    await readFourQualities(netizen);
    await netizen.tap('微信登录后签署');
    await netizen.tap('同意并继续');
    await netizen.chooseAtWechat();
    await becomeSigner(netizen);
    await netizen.goTo('pages/home/index');
    await netizen.tap('为行为规范第 3 版提意见');
    await netizen.waitForPage(detail);
    await netizen.tap('对“识得骗局与假脸”说说意见');
    await netizen.tap('建议修改');
    await netizen.type('理由或修改建议', WISH);
    await netizen.tap('提交意见');
    await netizen.waitForText('我的态度：建议修改');
  });

  it('a moderator looks at her words and passes them', async () => {
    const moderator = await world.clerk('demo-moderator', { path: 'moderation' });
    await moderator.signIn();
    await moderator.page
      .getByRole('link', { name: /识得骗局与假脸/ })
      .first()
      .click();
    await moderator.waitForText(WISH);
    await moderator.press('开始审看');
    await moderator.page
      .locator('label')
      .filter({ hasText: /^通过$/ })
      .click();
    await seemsRight(moderator);
    await moderator.press('提交决定');
    await moderator.waitForText('已通过');
    await moderator.close();
  });

  it('the editor groups every wish, answers each group, and sends the text to review', async () => {
    editor = await world.clerk('demo-editor', { path: 'code' });
    await editor.signIn();
    await editor.page.getByRole('link', { name: '第 3 版' }).first().click();
    await editor.follow('征求意见的情况');
    await editor.waitForText(WISH);
    await seemsRight(editor);
    for (;;) {
      const wish = editor.page
        .getByRole('row')
        .filter({ hasText: /建议修改|不赞成/ })
        .filter({ hasText: '—' })
        .first();
      if (!(await wish.isVisible())) break;
      await wish.locator('.ant-checkbox').click();
      await editor.press('归成一组');
      await editor.waitForText('哪些意见归在一起');
      await seemsRight(editor);
      await editor.type('组名', '演示：补充做法');
      await editor.page.getByRole('dialog').getByRole('button', { name: '归成一组' }).click();
      await editor.waitForText('已归组');
      await editor.page.getByText('选中 1 条').waitFor({ state: 'hidden' });
    }
    await editor.page.getByRole('tab', { name: /归组与答复/ }).click();
    await editor.waitForText('未答复');
    for (;;) {
      const form = editor.page.locator('form').filter({ hasText: '保存答复' }).first();
      if (!(await form.isVisible())) break;
      const left = await editor.page.getByRole('button', { name: '保存答复' }).count();
      await form
        .locator('label')
        .filter({ hasText: /^采纳$/ })
        .click();
      await form.getByLabel('理由').fill('演示：说得好，写进条文，先打个电话再转账。');
      await form.getByRole('button', { name: '保存答复' }).click();
      await editor.page.waitForFunction(
        ([name, before]) =>
          [...document.querySelectorAll('button')].filter((one) => one.innerText === name).length < before,
        ['保存答复', left],
      );
    }
    await seemsRight(editor);
    await editor.press('送审');
    await editor.page.getByRole('dialog').getByRole('button', { name: '送审' }).click();
    await editor.waitForText('送审中');
  });

  it('the office signs what it has seen, and the version is the one in force', async () => {
    const office = await world.clerk('demo-office', { path: 'code' });
    await office.signIn();
    await office.page.getByRole('link', { name: '第 3 版' }).first().click();
    await office.press('发布');
    await office.waitForText('与现行版本相比');
    await seemsRight(office);
    await office.page.getByLabel('我已逐条看过，同意签发').check();
    await office.press('签发并发布');
    await office.waitForText('现行');
    await office.goTo('code');
    await office.waitForText('已被新版替代');
    await office.close();
  });

  it('she reads what became of her wish, is asked to sign again, and keeps her history', async () => {
    await netizen.goTo('features/consultation/pages/mine/index');
    await netizen.page.reload();
    await netizen.waitForText('采纳');
    await netizen.goTo('features/notices/pages/inbox/index');
    await netizen.waitForText('您的意见有答复了');
    await netizen.goTo('pages/home/index');
    await netizen.page.reload();
    await netizen.waitForText('您签过的行为规范有了新版本');
    await netizen.goTo(readPage);
    await netizen.page.reload();
    await readFourQualities(netizen);
    await sign(netizen, { region: '遵义市' });
    const answer = await netizen.page.request.get(`${world.server.origin}/api/me/pledges`);
    const pledges = await answer.json();
    assert.deepEqual(pledges.map(({ status }) => status).sort(), ['RENEWED', 'SIGNED']);
    netizen.assertNoErrors();
    await editor.close();
    await netizen.close();
  });
});
