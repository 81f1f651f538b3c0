import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chromiumAbsence } from '../../scripts/lib/chromium.mjs';
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
