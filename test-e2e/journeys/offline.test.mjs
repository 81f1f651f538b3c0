import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chromiumAbsence } from '../../scripts/lib/chromium.mjs';
import { assertGoodPage } from './good-page.mjs';
import { activityTitles } from '../support/programme.mjs';
import { useWorld } from '../support/world.mjs';

const OF_WHEN = /网络不通，显示的是 \d+月\d+日 \d\d:\d\d 的内容。/;
/** What everybody may read, and words that it shows once it has come. */
const pages = [
  ['', '七项主题活动'],
  ['pages/learn/index', '十分钟看懂网络诈骗'],
  ['pages/selections/index', '家庭网络文明新风尚·网络评选（演示）'],
  ['features/pledge/pages/read/index', '山再高，网也能到'],
];

describe('a person reads on where there is no network', { skip: chromiumAbsence }, () => {
  const world = useWorld();

  for (const size of ['phone', 'desk']) {
    it(`in a browser that was opened anew, and reads the newest when the network is back (${size})`, async () => {
      const visitor = await world.visitor('小杨', { size });
      const [title] = await activityTitles(world.server.origin);
      for (const [page, words] of pages) {
        await visitor.goTo(page);
        await visitor.waitForText(words);
      }
      await visitor.page.route('**/api/**', (route) => route.abort('internetdisconnected'));
      for (const [page, words] of pages) {
        await visitor.goTo(page);
        await visitor.page.reload();
        await visitor.waitForText('网络不通，显示的是');
        assert.match(await visitor.text(), OF_WHEN, page);
        await visitor.waitForText(words);
      }
      assert.deepEqual(await visitor.axe(), []);

      await visitor.goTo('');
      await visitor.waitForText(title);
      await visitor.page.unroute('**/api/**');
      await visitor.page.reload();
      await visitor.waitForText(title);
      await visitor.page.waitForLoadState('networkidle');
      assert.doesNotMatch(await visitor.text(), OF_WHEN);
      await visitor.close();
    });
  }

  it('learns on in a browser, with what was taken along, and it counts when the network is back', async () => {
    const learner = await world.visitor('小杨');
    await learner.signIn();
    await learner.tapTab('学习');
    await learner.tap('十分钟看懂网络诈骗');
    await learner.waitForText('没有网也能学');
    await learner.tap('下载到手机');
    await learner.waitForText('下载到这部手机');
    await assertGoodPage(learner, 'a course that was taken along');
    const kept = await learner.page.evaluate(async () => (await (await caches.open('gn-packs')).keys()).length);
    assert.ok(kept > 0, 'sounds and pictures are kept');
    await learner.tap('开始学习');
    await learner.waitForText('已学');
    await learner.page.route('**/api/**', (route) => route.abort('internetdisconnected'));
    await learner.waitForText('没有网络，学的先记在这部手机上');
    assert.deepEqual(await learner.axe(), []);
    await learner.page.reload();
    await learner.waitForText('没有网络，学的先记在这部手机上');
    await learner.waitForText('待补报');
    // Reading goes on, and the page is closed with it: what was read is written down.
    await learner.page.waitForTimeout(12_000);
    assert.match(await learner.text(), /待补报：0:[12]\d/);
    const lesson = learner.page.url();
    await learner.page.goto('about:blank');
    await learner.page.unroute('**/api/**');
    await learner.page.goto(lesson);
    await learner.waitForText('已经记上');
    await learner.waitForText('已学 ');
    const [, percent] = (await learner.text()).match(/已学 (\d+)%/);
    assert.ok(Number(percent) >= 5, `twenty seconds of a lesson of some minutes: ${percent}%`);
    assert.deepEqual(
      learner.errors.filter((error) => !error.includes('ERR_INTERNET_DISCONNECTED')),
      [],
    );
    await learner.close();
  });

  it('on a telephone while the server cannot be reached', async () => {
    const [title] = await activityTitles(world.server.origin);
    const before = await world.telephone('小龙');
    await before.waitForText(title);
    const storage = await before.storage();
    await before.close();
    await world.server.stop();
    const after = await world.telephone('小龙', { storage });
    await after.waitForText(title);
    await after.waitForText('网络不通，显示的是');
    assert.match(await after.text(), OF_WHEN);
    await after.close();
  });
});
