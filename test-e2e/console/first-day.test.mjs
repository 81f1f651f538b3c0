import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chromiumAbsence } from '../../scripts/lib/chromium.mjs';
import { useWorld } from '../support/world.mjs';

/** The one-time link that the server prints while nobody works at the desk yet. */
const firstLink = ({ lines, origin }) => {
  const line = lines.find((one) => one.startsWith('first-administrator '));
  assert.ok(line, 'the server prints a link for the first administrator');
  return line.slice('first-administrator '.length).replace(`${origin}/console/`, '');
};

describe('the first day at the desk', { skip: chromiumAbsence }, () => {
  const world = useWorld({ DEMO: 'false' });
  let administrator;
  let invitation;

  it('the link of the first start makes the first administrator, once', async () => {
    const link = firstLink(world.server);
    administrator = await world.clerk(null, { path: link });
    await administrator.openAccount({
      ...{ loginName: 'first.admin', displayName: '演示·首任管理员', password: 'Huaxi-river-2018!' },
    });
    await administrator.waitForText('您好');
    assert.deepEqual(await administrator.axe(), []);
    const second = await world.clerk(null, { path: link });
    await second.page
      .getByText(/已经用过|已失效|无效|不再有效/)
      .first()
      .waitFor();
    await second.close();
  });

  it('founds a unit below 省妇联', async () => {
    await administrator.goTo('units');
    await administrator.waitForText('省妇联');
    assert.deepEqual(await administrator.axe(), []);
    await administrator.goTo('units/new');
    await administrator.type('名称', '演示·遵义市妇联');
    await administrator.choose('类别', '妇联');
    await administrator.page.getByRole('checkbox', { name: '妇联' }).check();
    await administrator.choose('地区', '遵义市');
    await administrator.field('上级单位').fill('省妇联');
    await administrator.page.locator('.ant-select-dropdown:visible').getByText('省妇联').first().click();
    await administrator.press('保存');
    await administrator.waitForText('演示·遵义市妇联');
    administrator.assertNoErrors();
  });

  it('invites an editor, who opens an account with the code and sees no more than an editor may', async () => {
    await administrator.goTo('staff/invite');
    await administrator.choose('角色', '单位编辑');
    await administrator.press('生成邀请码');
    await administrator.waitForText('只显示这一次');
    assert.deepEqual(await administrator.axe(), []);
    const codes = await administrator.page.locator('.ant-modal code').allInnerTexts();
    invitation = codes[0].trim();

    const editor = await world.clerk(null, { path: 'invitation' });
    await editor.type('邀请码', invitation);
    await editor.press('查看邀请');
    await editor.openAccount({
      ...{ loginName: 'code.editor', displayName: '演示·公约编辑', password: 'Qingyan-town-2018!' },
    });
    const nav = await editor.page.getByRole('navigation', { name: '主导航' }).innerText();
    assert.ok(!nav.includes('审计'), 'an editor sees no audit log');
    await editor.goTo('audit');
    await editor.page
      .getByText(/没有权限|授权不包括|没有这个页面/)
      .first()
      .waitFor();
    editor.assertNoErrors();
    await editor.close();
  });

  it('is all on record, in a chain that holds', async () => {
    await administrator.goTo('audit');
    await administrator.waitForText('新建单位');
    const answer = await administrator.page.request.get(`${world.server.origin}/api/desk/audit/check`);
    const { sound, entries } = await answer.json();
    assert.equal(sound, true);
    assert.ok(entries >= 4);
    administrator.assertNoErrors();
    await administrator.close();
  });
});
