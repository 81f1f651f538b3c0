import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chromiumAbsence } from '../../scripts/lib/chromium.mjs';
import { assertGoodDeskPage } from '../support/desk-page.mjs';
import { sheetOf } from '../support/sheet.mjs';
import { useWorld } from '../support/world.mjs';

const HEAD = ['名称', '类别', '条线', '地区', '上级单位'];
const MANY = 800;

describe('many units come in from a table', { skip: chromiumAbsence }, () => {
  const world = useWorld();
  let admin;
  const look = async (file) => {
    await admin.goTo('units/import');
    await admin.page.locator('input[type="file"]').setInputFiles(file);
  };
  const countOf = async (words) => {
    const asked = await admin.page.request.get(`${world.server.origin}/api/desk/units?q=${encodeURIComponent(words)}`);
    return (await asked.json()).total;
  };

  it('the dry run says of every row what it would do, and changes nothing', async () => {
    admin = await world.clerk('demo-admin', { path: 'units/import' });
    await admin.signIn();
    await look(
      await sheetOf('演示.xlsx', [
        HEAD,
        ['演示·毕节市妇联', '妇联', '妇联', '毕节市', '省妇联'],
        ['演示·哪里的妇联', '妇联', '妇联', '上海市', '省妇联'],
        ['演示·铜仁市妇联', '妇联', '妇联', '铜仁市', '没有这个上级'],
      ]),
    );
    await admin.waitForText('新增 1 行，修改 0 行，不变 0 行，不能导入 2 行。');
    const refused = admin.page.getByRole('row').filter({ hasText: '不能导入' });
    assert.match(await refused.filter({ hasText: '哪里的妇联' }).innerText(), /地区：/);
    assert.match(await refused.filter({ hasText: '铜仁市妇联' }).innerText(), /上级单位：/);
    await assertGoodDeskPage(admin, 'the report of a dry run');
    assert.equal(await countOf('毕节市妇联'), 0);
  });

  it('only the sound rows are brought in', async () => {
    await admin.press('导入 1 行');
    await admin.waitForText('已完成');
    await assertGoodDeskPage(admin, 'a task that is done');
    assert.equal(await countOf('毕节市妇联'), 1);
    assert.equal(await countOf('哪里的妇联'), 0);
  });

  it('a long one shows how far it is, and can be stopped', async () => {
    const row = (_, place) => [`演示·分会${place}`, '产业工会', '工会', '贵阳市', '省总工会'];
    await look(await sheetOf('很多.xlsx', [HEAD, ...Array.from({ length: MANY }, row)]));
    await admin.press(`导入 ${MANY} 行`);
    const dialog = admin.page.getByRole('dialog');
    await dialog.getByText(/^进行中：\d+ \/ 800$/).waitFor();
    await dialog.getByRole('button', { name: /^取\s*消$/ }).click();
    await dialog.getByText('已取消').first().waitFor();
    await assertGoodDeskPage(admin, 'a task that was cancelled');
    const made = await countOf('演示·分会');
    assert.ok(made > 0 && made < MANY, `it stopped on the way, at ${made}`);
    await admin.goTo('tasks');
    await admin.page.getByRole('row').filter({ hasText: '已取消' }).waitFor();
    await assertGoodDeskPage(admin, 'the tasks');
    admin.assertNoErrors();
    await admin.close();
  });

  it('the tree loads what is below a unit when it is unfolded', async () => {
    const clerk = await world.clerk('demo-women', { path: 'units' });
    await clerk.signIn();
    await clerk.waitForText('省妇联');
    assert.equal(await clerk.page.getByText('演示·毕节市妇联').count(), 0);
    await clerk.press('省妇联的下级单位');
    await clerk.waitForText('演示·毕节市妇联');
    await assertGoodDeskPage(clerk, 'the tree of the units');
    clerk.assertNoErrors();
    await clerk.close();
  });
});
