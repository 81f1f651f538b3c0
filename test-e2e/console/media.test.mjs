import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { describe, it } from 'node:test';
import { chromiumAbsence } from '../../scripts/lib/chromium.mjs';
import { at } from '../../scripts/lib/places.mjs';
import { assertGoodDeskPage } from '../support/desk-page.mjs';
import { useWorld } from '../support/world.mjs';

const SOUND = at('server/src/database/seeds/media/classroom/elder-rhyme.mp3');
const WORDS = '演示：一段提醒老人防骗的快板';
/** A second piece has to be sent: pieces are of 8 MB. */
const LARGE_BYTES = 20 * 1024 * 1024;

describe('staff of the women’s federation keep media for their lessons', { skip: chromiumAbsence }, () => {
  const world = useWorld();
  let editor;
  const dialog = () => editor.page.getByRole('dialog');
  const choose = (file) => dialog().locator('input[type=file]').setInputFiles(file);
  const upload = async (kind) => {
    await editor.press('上传');
    await dialog().getByText(kind, { exact: true }).click();
  };

  it('uploads a sound, which is made fit for telephones and can be heard', async () => {
    editor = await world.clerk('demo-women', { path: 'media' });
    await editor.signIn();
    await editor.waitForText('还没有素材');
    await assertGoodDeskPage(editor, 'a library without media');
    await upload('音频');
    await assertGoodDeskPage(editor, 'the dialog of an upload');
    await choose(SOUND);
    await editor.waitForText('可以使用了');
    await dialog().getByRole('button', { name: '完成' }).click();
    await editor.press('播放');
    await editor.page.waitForFunction(() => document.querySelector('audio')?.readyState >= 2);
    await assertGoodDeskPage(editor, 'a sound that is heard');
    await editor.page.keyboard.press('Escape');
  });

  it('says what is heard', async () => {
    await editor.press('改名和文字说明');
    await dialog().getByLabel('文字说明').fill(WORDS);
    await assertGoodDeskPage(editor, 'the dialog that describes a file');
    await dialog().getByRole('button', { name: '保存' }).click();
    await editor.waitForText(WORDS);
    await assertGoodDeskPage(editor, 'a library with media');
  });

  it('is told at once that the very same file is there already', async () => {
    await upload('音频');
    await choose(SOUND);
    await editor.waitForText('以前上传过');
    await dialog().getByRole('button', { name: '完成' }).click();
    assert.equal(await editor.page.getByRole('row').filter({ hasText: 'elder-rhyme' }).count(), 1);
  });

  it('pauses a large file, goes on with it, and is told when it is not what it is called', async () => {
    await upload('视频');
    const slow = await editor.page.context().newCDPSession(editor.page);
    const speed = (uploadThroughput) =>
      slow.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: 0,
        downloadThroughput: -1,
        uploadThroughput,
      });
    await slow.send('Network.enable');
    await speed(4 * 1024 * 1024);
    await choose({ name: '假的.mp4', mimeType: 'video/mp4', buffer: randomBytes(LARGE_BYTES) });
    await editor.waitForText('正在上传');
    await editor.press('暂停');
    await editor.waitForText('已暂停');
    await assertGoodDeskPage(editor, 'a paused upload');
    await speed(-1);
    await editor.press('继续');
    await dialog().getByRole('alert').waitFor();
    await assertGoodDeskPage(editor, 'a file that is not what it is called');
    await editor.page.keyboard.press('Escape');
  });

  it('removes what nothing shows', async () => {
    await editor.page.getByRole('row').filter({ hasText: WORDS }).getByRole('button', { name: '删去' }).click();
    await editor.page.getByRole('dialog').getByRole('button', { name: '删去' }).click();
    await editor.waitForText('还没有素材');
    editor.assertNoErrors();
    await editor.close();
  });
});
