import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chromiumAbsence } from '../../scripts/lib/chromium.mjs';
import { becomeSigner, readFourQualities, readPage } from '../journeys/pledge-steps.mjs';
import { assertGoodDeskPage } from '../support/desk-page.mjs';
import { useWorld } from '../support/world.mjs';

const clause = '识得骗局与假脸';

describe('what is handed in is looked at by people, and one may object', { skip: chromiumAbsence }, () => {
  const world = useWorld();
  let author;
  let moderator;
  let detail;

  const open = async (clerk) => {
    await clerk.goTo('moderation');
    await clerk.page
      .getByRole('link', { name: new RegExp(clause) })
      .first()
      .click();
    await clerk.waitForText('内容');
  };
  /** Takes it up as soon as the machine has had its look. */
  const takeUp = async () => {
    for (let tries = 0; tries < 15; tries += 1) {
      await open(moderator);
      const isReady = moderator.button('开始审看').waitFor({ timeout: 1000 });
      if (await isReady.then(() => true).catch(() => false)) break;
    }
    await moderator.press('开始审看');
  };
  const decide = async (verdict) => {
    await takeUp();
    await moderator.page
      .locator('label')
      .filter({ hasText: new RegExp(`^${verdict}$`) })
      .click();
    await moderator.field('理由').click();
    await moderator.page.locator('.ant-select-dropdown:visible .ant-select-item-option').first().click();
    await moderator.waitForText('作者会看到');
    await assertGoodDeskPage(moderator, `the decision ${verdict}`);
    await moderator.press('提交决定');
    await moderator.page.getByRole('button', { name: '提交决定' }).waitFor({ state: 'hidden' });
  };
  const say = async (words) => {
    const isFirst = detail === undefined;
    if (!isFirst) {
      await author.page.goto(detail);
      await author.page.reload();
    } else {
      await author.goTo('pages/home/index');
      await author.tap('为行为规范第 3 版提意见');
      await author.waitForPage('features/consultation/pages/detail/index');
      detail = author.page.url();
    }
    await author.waitForText('逐条读一读，想说哪条就说哪条');
    await author.tap(isFirst ? `对“${clause}”说说意见` : '修改我的意见');
    await author.tap('建议修改');
    await author.type('理由或修改建议', words);
    await author.tap('提交意见');
    await author.waitForText('我的态度：建议修改');
  };

  it('one looks at it, the other sees who does', async () => {
    author = await world.visitor('写意见的人', { open: readPage });
    await readFourQualities(author);
    await author.tap('微信登录后签署');
    await author.tap('同意并继续');
    await author.chooseAtWechat();
    await becomeSigner(author);
    await say('演示：第一稿意见');
    moderator = await world.clerk('demo-moderator', { path: 'moderation' });
    await moderator.signIn();
    await takeUp();
    const office = await world.clerk('demo-office', { path: 'moderation' });
    await office.signIn();
    await open(office);
    await office.waitForText('演示·审核员 正在审看');
    assert.equal(await office.page.getByRole('button', { name: '提交决定' }).count(), 0);
    await assertGoodDeskPage(office, 'what another looks at');
    office.assertNoErrors();
    await office.close();
    await moderator.press('放回队列');
  });

  it('it comes back with a public reason, and is handed in again', async () => {
    await decide('退回修改');
    await author.goTo('features/notices/pages/inbox/index');
    await author.page.reload();
    await author.waitForText('请修改后再提交');
    await say('演示：改过的意见');
  });

  it('it is rejected, she objects, and another person judges', async () => {
    await decide('不通过');
    await author.goTo('features/notices/pages/inbox/index');
    await author.page.reload();
    await author.tap('没有通过审核');
    await author.tap('申诉');
    await author.type('申诉理由', '演示：请再看一看，没有不妥的话。');
    await author.tap('提交申诉');
    await author.waitForText('申诉中');
    const office = await world.clerk('demo-office', { path: 'moderation' });
    await office.signIn();
    await office.page
      .getByText(/^申诉 \d+$/)
      .first()
      .click();
    await office.page
      .getByRole('link', { name: new RegExp(clause) })
      .first()
      .click();
    await office.waitForText('请再看一看');
    await assertGoodDeskPage(office, 'an appeal');
    await office.page.locator('label').filter({ hasText: /^改判/ }).click();
    await office.type('给作者的答复', '演示：您说得对，已经恢复。');
    await office.press('复核申诉');
    await office.waitForText('复核改判');
    office.assertNoErrors();
    await office.close();
    moderator.assertNoErrors();
    author.assertNoErrors();
    await moderator.close();
    await author.close();
  });
});
