import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chromiumAbsence } from '../../scripts/lib/chromium.mjs';
import { assertGoodDeskPage, linesOfNavigation } from '../support/desk-page.mjs';
import { useWorld } from '../support/world.mjs';

/**
 * What each person may see and may not see, by the words of the navigation, an address that leads to the latter, and the
 * API's own address for the same.
 */
const refusals = [
  { who: 'demo-group', seen: '行为规范', unseen: '审计日志', path: 'audit', api: 'audit' },
  { who: 'demo-women', seen: '人员', unseen: '审计日志', path: 'audit', api: 'audit' },
  { who: 'demo-editor', seen: '投诉建议', unseen: '人员', path: 'staff', api: 'staff' },
  { who: 'demo-zunyi', seen: '投诉建议', unseen: '内容审核', path: 'moderation', api: 'moderation/tickets' },
  { who: 'demo-moderator', seen: '内容审核', unseen: '邀请', path: 'staff/invite', api: 'invitations' },
  { who: 'demo-auditor', seen: '审计日志', unseen: '邀请', path: 'staff/invite', api: 'invitations' },
  { who: 'demo-judge', seen: '我的任务', unseen: '投诉建议', path: 'complaints', api: 'complaints' },
];

describe('nobody at the desk gets further than their grants', { skip: chromiumAbsence }, () => {
  const world = useWorld();

  for (const { who, seen, unseen, path, api } of refusals) {
    it(`${who} does not see ${unseen}, and is told so at its address`, async () => {
      const clerk = await world.clerk(who);
      await clerk.signIn();
      const lines = await linesOfNavigation(clerk);
      assert.ok(lines.includes(seen), `${seen} is among ${lines.join()}`);
      assert.ok(!lines.includes(unseen), `${unseen} is not among ${lines.join()}`);
      await clerk.goTo(path);
      await clerk.page
        .getByText(/没有权限|授权不包括|没有这个页面|授权里没有/)
        .first()
        .waitFor();
      // It is one page for everybody: looked at in both sizes once.
      if (who === refusals[0].who) await assertGoodDeskPage(clerk, 'a refusal');
      clerk.assertNoErrors();
      const answer = await clerk.page.request.get(`${world.server.origin}/api/desk/${api}`);
      assert.equal(answer.status(), 403);
      const { code, message } = await answer.json();
      assert.equal(code, 'ORGANISATION.NOT_PERMITTED');
      assert.match(message, /授权/);
      await clerk.close();
    });
  }

  it('a request that the console would not make is refused with a sentence', async () => {
    const clerk = await world.clerk('demo-women');
    await clerk.signIn();
    const answer = await clerk.page.evaluate(async () => {
      const asked = await fetch('/api/desk/units', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          name: '演示·越权',
          kind: 'OTHER',
          sectors: ['EDUCATION'],
          regionCode: '520100',
          parentId: null,
        }),
      });
      return [asked.status, await asked.json()];
    });
    assert.equal(answer[0], 403);
    assert.equal(answer[1].code, 'ORGANISATION.NOT_PERMITTED');
    assert.match(answer[1].message, /授权/);
    await clerk.close();
  });

  it('a suspended person is out at once', async () => {
    const editor = await world.clerk('demo-zunyi');
    await editor.signIn();
    const admin = await world.clerk('demo-admin', { path: 'staff' });
    await admin.signIn();
    await admin.page.getByRole('link', { name: '演示·妇联编辑（遵义）' }).click();
    await admin.press('停用账号');
    await admin.page.getByRole('dialog').getByRole('textbox').fill('演示：岗位调整');
    assert.deepEqual(await admin.axe(), []);
    await admin.page.getByRole('dialog').getByRole('button', { name: '停用账号' }).click();
    await admin.waitForText('已停用');
    await editor.goTo('units');
    await editor.waitForText('登录名');
    admin.assertNoErrors();
    await admin.close();
    await editor.close();
  });

  it('somebody signs another device out from here', async () => {
    const [here, there] = [await world.clerk('demo-group'), await world.clerk('demo-group')];
    await here.signIn();
    await there.signIn();
    await here.goTo('account/sessions');
    await here.waitForText('本机');
    await assertGoodDeskPage(here, 'the devices');
    const others = here.page.getByRole('button', { name: '让它退出' });
    const before = await others.count();
    await others.first().click();
    await here.waitForText('已退出');
    await here.page.waitForFunction(
      (count) => [...document.querySelectorAll('button')].filter((one) => one.innerText === '让它退出').length < count,
      before,
    );
    if (before > 1) await here.press('退出其他所有设备');
    await there.goTo('account');
    await there.page.getByLabel('登录名').waitFor();
    await here.goTo('account');
    await here.waitForText('演示·领导小组成员');
    here.assertNoErrors();
    await Promise.all([here.close(), there.close()]);
  });

  it('a new password takes the place of the old one', async () => {
    const clerk = await world.clerk('demo-women', { path: 'account/password' });
    await clerk.signIn();
    const { loginName, password: old } = clerk.account;
    const next = 'Wujiang-river-2031!';
    const change = async (current) => {
      await clerk.type('现在的密码', current);
      await clerk.type('新密码', next);
      await clerk.type('再输入一次', next);
      await clerk.page.locator('form').getByRole('button', { name: '修改密码' }).click();
    };
    await change(`${old}x`);
    await clerk.page
      .getByText(/密码不(对|正确)|不对/)
      .first()
      .waitFor();
    await assertGoodDeskPage(clerk, 'the change of a password');
    await change(old);
    await clerk.waitForText('密码已修改');
    const askedWith = async (password) => {
      const door = await world.clerk(null, { path: 'sign-in' });
      await door.type('登录名', loginName);
      await door.type('密码', password);
      await door.press('下一步');
      return door;
    };
    const refused = await askedWith(old);
    await refused.page.getByRole('alert').filter({ hasText: /密码/ }).waitFor();
    assert.equal(await refused.page.getByLabel('动态口令').count(), 0);
    const taken = await askedWith(next);
    await taken.page.getByLabel('动态口令').waitFor();
    clerk.assertNoErrors();
    await Promise.all([clerk.close(), refused.close(), taken.close()]);
  });
});
