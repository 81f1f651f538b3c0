import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { chromiumAbsence } from '../../scripts/lib/chromium.mjs';
import { activityTitles } from '../support/programme.mjs';
import { useWorld } from '../support/world.mjs';
import { chapters } from './chapters.mjs';
import { assertGoodPage, assertPictureLoads, watchRequests } from './good-page.mjs';
import { qualities, readFourQualities, readPage, serialOf, sign } from './pledge-steps.mjs';

describe('a person pledges, in a browser', { skip: chromiumAbsence }, () => {
  const world = useWorld();
  const chapter = chapters();
  const certificate = 'features/pledge/pages/certificate/index';
  let signer;
  let checkAddress;
  let firstSerial;

  chapter('reads the four qualities before signing in', async () => {
    signer = watchRequests(await world.visitor('签署的阿姨'));
    for (const title of await activityTitles(world.server.origin)) await signer.waitForText(title);
    await assertGoodPage(signer, 'home');
    await signer.tap('签署好网民承诺');
    await signer.waitForPage(readPage);
    for (const quality of qualities) await signer.waitForText(quality);
    await assertGoodPage(signer, 'the code, unread');
    await readFourQualities(signer);
    await assertGoodPage(signer, 'the code, read');
  });

  chapter('signs in at WeChat after agreeing, and comes back to where she was', async () => {
    await signer.tap('微信登录后签署');
    await signer.waitForText('同意并继续');
    assert.deepEqual(await signer.axe(), []);
    await signer.tap('同意并继续');
    await signer.chooseAtWechat();
    await signer.waitForPage(readPage);
    await signer.waitForText('您的年龄段');
    await assertGoodPage(signer, 'the signing');
  });

  chapter('signs in three taps, though she never stated her age before', async () => {
    const taps = await sign(signer, { region: '遵义市', age: '18周岁及以上' });
    assert.ok(taps <= 3, `signing took ${taps} taps`);
    await signer.waitForPage(certificate);
    await assertPictureLoads(signer, '承诺证书');
    await assertGoodPage(signer, 'the certificate');
    firstSerial = await serialOf(signer);
  });

  chapter('is found true by a stranger, who is told no more than the certificate says', async () => {
    await signer.tap('打开查验页');
    await signer.waitForText('这份证书有效。');
    checkAddress = new URL(signer.page.url()).hash.slice(2);
    const stranger = watchRequests(await world.visitor('路人', { open: checkAddress }));
    await stranger.waitForText('这份证书有效。');
    assert.match(await stranger.text(), new RegExp(firstSerial));
    assert.match(await stranger.text(), /一位贵州网民/);
    assert.doesNotMatch(await stranger.text(), /签署的阿姨/);
    await assertGoodPage(stranger, 'the check page');
    await stranger.close();
    await signer.back();
    await signer.waitForPage(certificate);
  });

  chapter('can be withdrawn, for everybody to see', async () => {
    await signer.tap('撤回承诺');
    await signer.waitForText('要撤回这份承诺吗？');
    await assertGoodPage(signer, 'the question before withdrawing');
    await signer.tap('确认撤回');
    await signer.waitForText('撤回日期');
    await assertGoodPage(signer, 'the withdrawn pledge');
    const stranger = await world.visitor('路人', { open: checkAddress });
    await stranger.waitForText('这份证书不再有效');
    await stranger.close();
  });

  chapter('is signed again under a new number, still in three taps', async () => {
    await signer.goTo('pages/me/index');
    await signer.tap('我的承诺');
    await signer.waitForPage(readPage);
    await signer.waitForText('都读完了，请在下面签署');
    // Where she signed before is filled in.
    assert.equal(await signer.screen.getByRole('radio', { name: '遵义市', checked: true }).count(), 1);
    assert.ok((await sign(signer)) <= 2);
    assert.notEqual(await serialOf(signer), firstSerial);
    await assertPictureLoads(signer, '承诺证书');
  });

  chapter('is one of those who are counted', async () => {
    await signer.goTo('features/pledge/pages/counters/index');
    await signer.waitForText('承诺人数');
    await assertGoodPage(signer, 'the counters');
    await signer.close();
  });
});
