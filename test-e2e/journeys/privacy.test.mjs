import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { chromiumAbsence } from '../../scripts/lib/chromium.mjs';
import { useWorld } from '../support/world.mjs';
import { chapters } from './chapters.mjs';
import { assertGoodPage, watchRequests } from './good-page.mjs';

const center = 'features/privacy/pages/center/index';
const guardian = 'features/privacy/pages/guardian/index';

describe('a person decides about their own data', { skip: chromiumAbsence }, () => {
  const world = useWorld();
  const chapter = chapters();
  let code = '';

  /** What a page of ours asks, as the page itself asks it. */
  const ask = (visitor, path, method = 'GET', body = undefined) =>
    visitor.page.evaluate(
      async ([address, verb, sent]) => {
        const headers = { 'content-type': 'application/json' };
        const answer = await fetch(address, { method: verb, headers, ...(sent ? { body: JSON.stringify(sent) } : {}) });
        return answer.json();
      },
      [`/api/${path}`, method, body],
    );

  chapter('takes a copy along, in a browser', async () => {
    const person = watchRequests(await world.visitor('带走数据的人'));
    await person.signIn();
    await person.tap('隐私中心');
    await person.waitForPage(center);
    await person.waitForText('请在微信小程序中绑定手机号');
    await person.waitForText('现行');
    await assertGoodPage(person, 'the privacy centre');
    await person.tap('导出我的数据');
    await person.waitForText('可以下载');
    await assertGoodPage(person, 'the privacy centre with a copy');
    const [page] = await Promise.all([person.page.context().waitForEvent('page'), person.tap('打开来看')]);
    await page.getByText('个人资料').waitFor();
    assert.match(await page.content(), /同意过的协议/);
    await page.close();
    await person.close();
  });

  chapter('asks to leave, sees it at the next visit, and stays', async () => {
    const person = watchRequests(await world.visitor('想走的人'));
    await person.signIn();
    await person.goTo(center);
    await person.waitForText('现行');
    await person.tap('注销账号');
    await person.waitForText('冷静期');
    await assertGoodPage(person, 'what leaving means');
    await person.tap('我已了解，仍要注销');
    await person.tap('申请注销');
    await person.waitForText('您已申请注销');
    await assertGoodPage(person, 'the privacy centre of somebody who leaves');
    await person.goTo('pages/me/index');
    await person.page.reload();
    await person.waitForText('您已申请注销，可以在这里取消');
    await person.tap('隐私中心');
    await person.tap('取消注销');
    await person.waitForText('七天后删除您的个人信息');
    assert.equal((await ask(person, 'me/deletion')).pending, null);
    await person.close();
  });

  chapter('is a child who shows a code', async () => {
    const child = watchRequests(await world.visitor('小雨'));
    await child.signIn();
    await ask(child, 'me', 'PUT', { ageBand: 'UNDER_14', nickname: '小雨' });
    await child.goTo(guardian);
    await child.page.reload();
    await child.tap('生成邀请码');
    await child.waitForText('只能用一次');
    await assertGoodPage(child, 'a child’s code');
    code = (await ask(child, 'me/guardianship')).invitation.code;
    await child.close();
  });

  chapter('is a guardian who binds a phone, agrees, and takes the number back, in the mini-program', async () => {
    const telephone = await world.telephone('小雨的妈妈', { open: 'features/account/pages/profile/index' });
    await telephone.tap('微信登录');
    await telephone.tap('同意并继续');
    await telephone.tap('18周岁及以上');
    await telephone.tap('保存');
    await telephone.waitForText('已保存');
    const storage = await telephone.storage();
    await telephone.close();

    const phone = await world.telephone('小雨的妈妈', { storage, open: center });
    await phone.tap('用微信绑定手机号');
    await phone.waitForText(/^100\*{4}\d{4}$/);
    phone.assertNoErrors();
    const signedIn = await phone.storage();
    await phone.close();

    const form = await world.telephone('小雨的妈妈', { storage: signedIn, open: guardian });
    await form.type('邀请码', code);
    await form.tap('查看并确认');
    await form.waitForText('为“小雨”确认同意');
    await form.type('您的姓名', '演示家长');
    await form.tap('母亲');
    await form.tap('我同意');
    await form.waitForText('我为小雨同意（母亲）');
    form.assertNoErrors();
    const agreed = await form.storage();
    await form.close();

    const last = await world.telephone('小雨的妈妈', { storage: agreed, open: center });
    await last.tap('解除绑定');
    await last.waitForText('解除手机号绑定？');
    await last.tap('解除绑定');
    await last.waitForText('还没有绑定');
    last.assertNoErrors();
    await last.close();
  });

  chapter('is a child who may sign now', async () => {
    const child = watchRequests(await world.visitor('小雨'));
    await child.signIn();
    await child.goTo(guardian);
    await child.waitForText('监护人已经同意');
    await assertGoodPage(child, 'what a guardian agreed to');
    assert.equal((await ask(child, 'me')).abilities.pledge, true);
    await child.close();
  });
});
