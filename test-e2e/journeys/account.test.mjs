import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chromiumAbsence } from '../../scripts/lib/chromium.mjs';
import { useWorld } from '../support/world.mjs';
import { assertGoodPage, watchRequests } from './good-page.mjs';

const account = (name) => `features/account/pages/${name}`;

describe('a person looks after themselves, in a browser', { skip: chromiumAbsence }, () => {
  const world = useWorld();

  it('sends a complaint without signing in, and gets a number', async () => {
    const guest = watchRequests(await world.visitor('提意见的人'));
    await guest.tapTab('我的');
    await guest.tap('投诉与建议');
    await guest.type('想说的话', '字能不能再大一点？');
    await assertGoodPage(guest, 'the complaint');
    await guest.tap('提交');
    await guest.waitForText('受理编号');
    await assertGoodPage(guest, 'the receipt of a complaint');
    for (const document of ['privacy-policy', 'user-agreement']) {
      await guest.goTo(`${account('legal')}/index?document=${document}`);
      await guest.waitForText('起生效');
      await assertGoodPage(guest, document);
    }
    await guest.close();
  });

  it('reads in large text everywhere, also the next day', async () => {
    const elder = watchRequests(await world.visitor('奶奶'));
    const size = () => elder.screen.getByText('我的承诺').or(elder.screen.getByText('隐私政策')).first();
    await elder.tapTab('我的');
    const before = await fontSize(size());
    await elder.tap('长辈模式');
    await elder.page.waitForTimeout(300);
    assert.ok((await fontSize(size())) > before);
    await assertGoodPage(elder, 'one’s own page in large text');
    for (const page of [
      'pages/home/index',
      'features/pledge/pages/read/index',
      'pages/learn/index',
      'pages/selections/index',
    ]) {
      await elder.goTo(page);
      await assertGoodPage(elder, `${page} in large text`);
    }
    await elder.goTo('pages/me/index');
    await elder.page.reload();
    await elder.waitForText('隐私政策');
    assert.ok((await fontSize(size())) > before);
    await elder.close();
  });

  it('signs out, and is a stranger to the server from then on', async () => {
    const person = watchRequests(await world.visitor('要走的人'));
    await person.signIn();
    await person.waitForText('退出登录');
    for (const page of ['profile', 'sessions']) {
      await person.goTo(`${account(page)}/index`);
      await assertGoodPage(person, page);
    }
    await person.goTo('pages/me/index');
    await person.tap('退出登录');
    await person.waitForText('微信登录');
    await assertGoodPage(person, 'one’s own page, signed out');
    assert.equal(await person.page.evaluate(() => fetch('/api/me').then(({ status }) => status)), 401);
    await person.close();
  });
});

const fontSize = (locator) => locator.evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
