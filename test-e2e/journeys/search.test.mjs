import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chromiumAbsence } from '../../scripts/lib/chromium.mjs';
import { useWorld } from '../support/world.mjs';
import { assertGoodPage } from './good-page.mjs';

describe('a person looks for something', { skip: chromiumAbsence }, () => {
  const world = useWorld();
  const searched = (page) => {
    const asked = [];
    page.on('request', (request) => request.url().includes('/api/search') && asked.push(request.url()));
    return asked;
  };

  for (const size of ['phone', 'desk']) {
    it(`by two characters from the first page, and opens what was found (${size})`, async () => {
      const visitor = await world.visitor('小杨', { size });
      const asked = searched(visitor.page);
      await visitor.tap('搜公约条款、微课、故事');
      await visitor.waitForPage('features/search/pages/find/index');
      await assertGoodPage(visitor, 'the search');
      await visitor.tap('搜索');
      await visitor.waitForText('请先输入想找的字词');
      assert.deepEqual(asked, []);

      await visitor.type('想找什么', '谣言');
      await visitor.page.keyboard.press('Enter');
      await visitor.waitForText(/^\d+ 条$/);
      assert.equal(asked.length, 1);
      const text = await visitor.text();
      assert.match(text, /谣言/);
      assert.doesNotMatch(text, /\d+\s*票/);
      await assertGoodPage(visitor, 'what was found');
      await visitor.screen.getByRole('link').filter({ hasText: '谣言' }).first().click();
      await visitor.page.waitForURL((url) => !url.hash.includes('features/search'));
      await visitor.screen.getByText('想找什么').waitFor({ state: 'hidden' }); // the page that was opened has come
      await visitor.back();
      await visitor.waitForText('想找什么');

      await visitor.type('想找什么', '龘靐龘');
      await visitor.tap('搜索');
      await visitor.waitForText('没有找到含有“龘靐龘”的内容');
      await assertGoodPage(visitor, 'nothing found');
      visitor.assertNoErrors();

      await visitor.goTo('');
      await visitor.tap('搜公约条款、微课、故事');
      await visitor.waitForText('最近找过');
      await visitor.tap('清除记录');
      await visitor.waitForText('可以找行为规范的条款');
      await visitor.close();
    });
  }

  it('on a telephone, full width or half', async () => {
    const telephone = await world.telephone('小龙');
    await telephone.tap('搜公约条款、微课、故事');
    await telephone.waitForPage('features/search/pages/find/index');
    await telephone.type('想找什么', ' 谣言　');
    await telephone.tap('搜索');
    await telephone.waitForText(/^\d+ 条$/);
    telephone.assertNoErrors();
    await telephone.close();
  });
});
