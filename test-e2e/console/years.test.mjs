import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chromiumAbsence } from '../../scripts/lib/chromium.mjs';
import { assertGoodDeskPage } from '../support/desk-page.mjs';
import { useWorld } from '../support/world.mjs';

describe('the office prepares another year', { skip: chromiumAbsence }, () => {
  const world = useWorld();
  const home = async () => (await fetch(`${world.server.origin}/api/programme/home`)).json();

  it('copies this one, looks at it, and makes it the current one', async () => {
    const before = await home();
    const office = await world.clerk('demo-office', { path: 'editions' });
    await office.signIn();
    await office.press('复制到下一年');
    await office.page.getByRole('dialog').getByLabel('方案名称').fill('演示·新一年的方案');
    await assertGoodDeskPage(office, 'the copying of a year');
    await office.page.getByRole('dialog').getByRole('button', { name: '复制到下一年' }).click();
    await office.page.getByRole('row').filter({ hasText: '演示·新一年的方案' }).filter({ hasText: '未启用' }).waitFor();
    await assertGoodDeskPage(office, 'the years');
    assert.equal((await home()).edition.year, before.edition.year);
    await office.press('设为当前年度');
    await office.page.getByRole('dialog').getByRole('button', { name: '设为当前年度' }).click();
    await office.waitForText('当前年度已更换');
    const after = await home();
    assert.equal(after.edition.year, before.edition.year + 1);
    assert.deepEqual(
      after.activities.map(({ title, leadUnit }) => [title, leadUnit]),
      before.activities.map(({ title, leadUnit }) => [title, leadUnit]),
    );
    office.assertNoErrors();
    await office.close();
  });
});

describe('a day is a day in Guizhou, wherever the computer stands', { skip: chromiumAbsence }, () => {
  const world = useWorld();

  it('a deadline that is typed abroad ends when it ends in Shanghai', async () => {
    const editor = await world.clerk('demo-editor', { path: 'research/new', timezone: 'America/New_York' });
    await editor.signIn();
    await editor.goTo('research/new');
    await editor.type('题目', '演示：在国外写的研究');
    const closes = editor.field('结束收集');
    assert.match(await closes.inputValue(), / 23:59$/);
    await closes.fill('2031-03-10 02:30');
    await closes.press('Enter');
    await editor.page.locator('.ant-card-small').getByLabel('题目').fill('演示：您怎么看？');
    await editor.page.getByPlaceholder('选项 1').fill('好');
    await editor.page.getByPlaceholder('选项 2').fill('不好');
    await assertGoodDeskPage(editor, 'new research');
    await editor.press('保存');
    await editor.page.waitForURL(/\/research\/[0-9a-f-]{36}$/);
    const id = new URL(editor.page.url()).pathname.split('/').pop();
    const kept = await (await editor.page.request.get(`${world.server.origin}/api/desk/research/${id}`)).json();
    assert.equal(kept.closesAt, '2031-03-09T18:30:00.000Z');
    await editor.waitForText('2031/03/10 02:30');
    editor.assertNoErrors();
    await editor.close();
  });
});
