import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chromiumAbsence } from '../../scripts/lib/chromium.mjs';
import { useWorld } from '../support/world.mjs';

/** What each person may not see, by the words of the navigation, and an address that leads there. */
const refusals = [
  { who: 'demo-group', unseen: '审计日志', path: 'audit' },
  { who: 'demo-women', unseen: '审计日志', path: 'audit' },
  { who: 'demo-editor', unseen: '人员', path: 'staff' },
  { who: 'demo-zunyi', unseen: '内容审核', path: 'moderation' },
  { who: 'demo-moderator', unseen: '邀请', path: 'staff/invite' },
  { who: 'demo-auditor', unseen: '邀请', path: 'staff/invite' },
  { who: 'demo-judge', unseen: '投诉建议', path: 'complaints' },
];

describe('nobody at the desk gets further than their grants', { skip: chromiumAbsence }, () => {
  const world = useWorld();

  for (const { who, unseen, path } of refusals) {
    it(`${who} does not see ${unseen}, and is told so at its address`, async () => {
      const clerk = await world.clerk(who);
      await clerk.signIn();
      const nav = clerk.page.getByRole('navigation', { name: '主导航' });
      assert.equal(await nav.getByRole('link', { name: unseen, exact: true }).count(), 0);
      assert.equal(await nav.getByRole('menuitem', { name: unseen, exact: true }).count(), 0);
      await clerk.goTo(path);
      await clerk.page
        .getByText(/没有权限|授权不包括|没有这个页面|授权里没有/)
        .first()
        .waitFor();
      assert.deepEqual(await clerk.axe(), []);
      clerk.assertNoErrors();
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
});
