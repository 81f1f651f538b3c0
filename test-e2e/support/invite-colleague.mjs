/** A second editor of the same unit, invited by `host` and with an account of their own. */
export async function inviteColleague(world, host, loginName) {
  await host.goTo('staff/invite');
  await host.choose('角色', '单位编辑');
  await host.press('生成邀请码');
  await host.waitForText('只显示这一次');
  const [code] = await host.page.locator('.ant-modal code').allInnerTexts();
  const colleague = await world.clerk(null, { path: 'invitation' });
  await colleague.type('邀请码', code.trim());
  await colleague.press('查看邀请');
  await colleague.openAccount({
    ...{ loginName, displayName: '演示·一位同事', password: 'Wujiang-river-2018!' },
  });
  return colleague;
}
