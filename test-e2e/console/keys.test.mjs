import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chromiumAbsence } from '../../scripts/lib/chromium.mjs';
import { assertGoodDeskPage } from '../support/desk-page.mjs';
import { useWorld } from '../support/world.mjs';

const REASON = '演示：本人忘记了密码';
const NEXT = 'Chishui-river-2031!';

/** As far as the second step: name and password are typed. */
async function atSecondStep(world, { loginName, password }) {
  const door = await world.clerk(null, { path: 'sign-in' });
  await door.type('登录名', loginName);
  await door.type('密码', password);
  await door.press('下一步');
  await door.page.getByLabel('动态口令').waitFor();
  return door;
}

async function withRecoveryCode(door, code) {
  await door.press('用恢复码登录');
  await door.type('恢复码', code);
  await door.press(/^登录$/);
}

describe('who has lost the telephone or the password gets in again', { skip: chromiumAbsence }, () => {
  const world = useWorld();
  let account;
  let codes;

  it('one makes new recovery codes, shown once', async () => {
    const clerk = await world.clerk('demo-women', { path: 'account' });
    await clerk.signIn();
    ({ account } = clerk);
    await clerk.press('重新生成恢复码');
    const dialog = clerk.page.getByRole('dialog');
    await assertGoodDeskPage(clerk, 'the question before new recovery codes');
    await dialog.getByLabel('密码').fill(account.password);
    await dialog.getByRole('button', { name: '重新生成恢复码' }).click();
    await dialog.getByLabel('我已保存好').waitFor();
    await assertGoodDeskPage(clerk, 'the recovery codes');
    codes = await dialog.locator('li code').allInnerTexts();
    assert.equal(codes.length, 10);
    await dialog.getByLabel('我已保存好').check();
    await dialog.getByRole('button', { name: '完成' }).click();
    await clerk.waitForText('还剩 10 个');
    await clerk.close();
  });

  it('without the telephone one of them opens the desk, and only once', async () => {
    const first = await atSecondStep(world, account);
    await withRecoveryCode(first, codes[3]);
    await first.waitForText('您好');
    await first.goTo('account');
    await first.waitForText('还剩 9 个');
    const second = await atSecondStep(world, account);
    await withRecoveryCode(second, codes[3]);
    await second.page
      .getByText(/恢复码不(对|正确)|不对/)
      .first()
      .waitFor();
    await assertGoodDeskPage(second, 'a recovery code that was used');
    await Promise.all([first.close(), second.close()]);
  });

  it('an administrator makes a link, the person sets a new password, and both stand in the log', async () => {
    const admin = await world.clerk('demo-admin', { path: 'staff' });
    await admin.signIn();
    await admin.page.getByRole('link', { name: '演示·妇联负责人' }).click();
    await admin.press('重设密码');
    await admin.page.getByRole('dialog').getByRole('textbox').fill(REASON);
    await assertGoodDeskPage(admin, 'the reset of a password');
    await admin.page.getByRole('dialog').getByRole('button', { name: '重设密码' }).click();
    await admin.waitForText('重设链接已生成');
    await assertGoodDeskPage(admin, 'the link of a reset');
    const link = (await admin.page.locator('.ant-modal code').first().innerText()).trim();
    const person = await world.clerk(null, { path: link.split('/console/')[1] });
    await person.waitForText('请设置新密码');
    await assertGoodDeskPage(person, 'the new password after a reset');
    await person.type('新密码', NEXT);
    await person.type('再输入一次', NEXT);
    await person.press('保存新密码');
    await person.waitForText('新密码已经生效');
    await assertGoodDeskPage(person, 'a password that was set');
    account.password = NEXT;
    const again = await world.clerk(account, { path: 'account' });
    await again.signIn();
    const log = await admin.page.request.get(`${world.server.origin}/api/desk/audit?action=staff.reset-password`);
    const [made] = (await log.json()).rows;
    assert.equal(made.actor.name, '演示·系统管理员');
    assert.equal(made.facts.of, '演示·妇联负责人');
    assert.equal(made.reason, REASON);
    const done = await admin.page.request.get(`${world.server.origin}/api/desk/audit?action=staff.set-password`);
    const [set] = (await done.json()).rows;
    assert.equal(set.object.id, made.object.id);
    admin.assertNoErrors();
    await Promise.all([admin.close(), person.close(), again.close()]);
  });
});
