import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chromiumAbsence } from '../../scripts/lib/chromium.mjs';
import { assertGoodDeskPage } from '../support/desk-page.mjs';
import { useWorld } from '../support/world.mjs';

const TITLE = '演示·打电话再转账的一稿';
const ADDED = '演示：转账之前，先打一个电话。';

describe('an editor drafts from the version in force and lays it out to the public', { skip: chromiumAbsence }, () => {
  const world = useWorld();
  let editor;
  let address;

  it('makes the draft and changes a clause', async () => {
    editor = await world.clerk('demo-editor', { path: 'code' });
    await editor.signIn();
    await editor.waitForText('现行');
    await assertGoodDeskPage(editor, 'the versions of the code');
    await editor.press('新建草稿');
    await editor.page.getByRole('menuitem', { name: '以现行版本为底稿' }).click();
    await editor.page.waitForURL(/\/code\/[0-9a-f-]{36}\/edit$/);
    address = new URL(editor.page.url()).pathname.replace('/console/', '').replace(/\/edit$/, '');
    await editor.type('标题', TITLE);
    const first = editor.page.getByRole('group', { name: '第 1 条', exact: true });
    const words = first.getByLabel('条文');
    const inForce = await words.inputValue();
    assert.notEqual(inForce, '', 'the clauses in force are the beginning');
    await words.fill(`${inForce}${ADDED}`);
    await assertGoodDeskPage(editor, 'the editor of a draft');
    await editor.press('保存');
    await editor.page.waitForURL((url) => url.pathname.endsWith(address));
    await editor.waitForText(ADDED);
    await assertGoodDeskPage(editor, 'a draft');
  });

  it('sees beside the version in force what is new', async () => {
    await editor.goTo(`${address}/compare`);
    await editor.page.locator('ins').filter({ hasText: ADDED }).first().waitFor();
    await assertGoodDeskPage(editor, 'two versions side by side');
  });

  it('opens it to opinions, and a netizen finds the new words', async () => {
    const api = `${world.server.origin}/api/desk/${address.replace('code/', 'code-versions/')}`;
    const draft = async () => (await editor.page.request.get(api)).json();
    assert.equal((await draft()).status, 'DRAFT');
    await editor.goTo(address);
    await editor.press('公开征求意见');
    const dialog = editor.page.getByRole('dialog');
    await dialog.getByLabel('截止时间').waitFor();
    await assertGoodDeskPage(editor, 'the dialog that opens a consultation');
    await dialog.getByRole('button', { name: '公开征求意见' }).click();
    await editor.waitForText('征求意见中');
    assert.equal((await draft()).status, 'CONSULTING');
    await editor.follow('征求意见的情况');
    await editor.waitForText('还没有意见');
    await assertGoodDeskPage(editor, 'a consultation without opinions');
    await editor.close();

    const netizen = await world.visitor('路过的人', { open: 'features/consultation/pages/list/index' });
    await netizen.tap(TITLE);
    await netizen.waitForText(ADDED);
    netizen.assertNoErrors();
    await netizen.close();
  });
});
