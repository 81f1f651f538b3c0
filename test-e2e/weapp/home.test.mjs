import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chromiumAbsence } from '../../scripts/lib/chromium.mjs';
import { activityTitles } from '../support/programme.mjs';
import { useWorld } from '../support/world.mjs';

describe('the mini-program on a telephone', { skip: chromiumAbsence }, () => {
  const world = useWorld();

  it('shows all seven activities to anybody', async () => {
    const telephone = await world.telephone('路人');
    for (const title of await activityTitles(world.server.origin)) await telephone.waitForText(title);
    telephone.assertNoErrors();
    await telephone.close();
  });

  it('opens an activity from its subpackage and comes back', async () => {
    const telephone = await world.telephone('路人');
    const [first] = await activityTitles(world.server.origin);
    await telephone.waitForText(first);
    await telephone.tap(first);
    await telephone.waitForPage('features/activity/pages/detail/index');
    await telephone.waitForText(first);
    await telephone.back();
    await telephone.waitForPage('pages/home/index');
    telephone.assertNoErrors();
    await telephone.close();
  });

  it('signs a person in with wx.login after they agreed, and remembers them', async () => {
    const telephone = await world.telephone('小龙');
    await telephone.tapTab('我的');
    await telephone.tap('微信登录');
    await telephone.tap('同意并继续');
    await telephone.waitForText('退出登录');
    const storage = await telephone.storage();
    telephone.assertNoErrors();
    await telephone.close();

    const nextDay = await world.telephone('小龙', { storage, open: 'pages/me/index' });
    await nextDay.waitForText('退出登录');
    nextDay.assertNoErrors();
    await nextDay.close();
  });

  it('goes on without signing in when a person declines', async () => {
    const telephone = await world.telephone('小吴');
    await telephone.tapTab('我的');
    await telephone.tap('微信登录');
    await telephone.tap('暂不同意');
    await telephone.waitForText('没关系，可以先看看');
    assert.match(await telephone.text(), /微信登录/);
    await telephone.close();
  });
});
