import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chromiumAbsence } from '../../scripts/lib/chromium.mjs';
import { activityTitles } from '../support/programme.mjs';
import { useWorld } from '../support/world.mjs';

describe('the first page in a browser', { skip: chromiumAbsence }, () => {
  const world = useWorld();

  for (const size of ['phone', 'desk']) {
    it(`shows all seven activities to anybody (${size})`, async () => {
      const visitor = await world.visitor('路人', { size });
      for (const title of await activityTitles(world.server.origin)) await visitor.waitForText(title);
      assert.deepEqual(await visitor.axe(), []);
      visitor.assertNoErrors();
      await visitor.close();
    });
  }

  it('signs a person in through WeChat and shows them their own page', async () => {
    const visitor = await world.visitor('小杨');
    await visitor.signIn();
    await visitor.waitForText('退出登录');
    assert.deepEqual(await visitor.axe(), []);
    visitor.assertNoErrors();
    await visitor.close();
  });
});
