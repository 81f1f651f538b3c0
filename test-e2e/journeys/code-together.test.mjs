import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { chromiumAbsence } from '../../scripts/lib/chromium.mjs';
import { useWorld } from '../support/world.mjs';
import { chapters } from './chapters.mjs';
import { assertGoodPage, assertPictureLoads, watchRequests } from './good-page.mjs';
import { becomeSigner, readFourQualities, readPage } from './pledge-steps.mjs';

const page = (name) => `features/${name}/index`;
const mine = page('consultation/pages/mine');

describe('people make the code their own, in a browser', { skip: chromiumAbsence }, () => {
  const world = useWorld();
  const chapter = chapters();
  let founder;
  let code;

  const signer = async (name) => {
    const person = watchRequests(await world.visitor(name, { open: readPage }));
    await readFourQualities(person);
    await person.tap('微信登录后签署');
    await person.tap('同意并继续');
    await person.chooseAtWechat();
    await person.waitForText('您的年龄段');
    await becomeSigner(person);
    return person;
  };

  chapter('one reads the draft that is laid out, without signing in', async () => {
    founder = await signer('发起的大姐');
    await founder.goTo('pages/home/index');
    await founder.tap('为行为规范第 3 版提意见');
    await founder.waitForPage(page('consultation/pages/detail'));
    await founder.waitForText('逐条读一读，想说哪条就说哪条');
    await assertGoodPage(founder, 'the draft');
  });

  chapter('she asks for a change, with words, and sees it among her opinions', async () => {
    await founder.tap('对“识得骗局与假脸”说说意见');
    await founder.tap('建议修改');
    await founder.tap('提交意见');
    await founder.waitForText('建议修改或不赞成的，请写一写理由或怎么改。');
    await assertGoodPage(founder, 'the opinion');
    await founder.type('理由或修改建议', '加上“先给家里人打个电话”。');
    await founder.tap('提交意见');
    await founder.waitForText('我的态度：建议修改');
    await founder.goTo(mine);
    await founder.waitForText('加上“先给家里人打个电话”。');
    await founder.waitForText('留言审核中');
    await assertGoodPage(founder, 'her opinions');
  });

  chapter('she changes her mind, and takes it back before the deadline', async () => {
    await founder.tap('修改我的意见');
    await founder.waitForText('我的态度：建议修改');
    await founder.tap('修改我的意见');
    await founder.tap('赞成');
    await founder.tap('提交意见');
    await founder.waitForText('我的态度：赞成');
    await founder.tap('修改我的意见');
    await founder.tap('收回意见');
    await founder.waitForText('已收回');
    await founder.goTo(mine);
    await founder.waitForText('您还没有提过意见');
  });

  chapter('what became of the former draft is there for everybody, with reasons', async () => {
    const reader = watchRequests(await world.visitor('看结果的人', { open: page('consultation/pages/list') }));
    await reader.tap('演示稿·第二版');
    await reader.waitForText('部分采纳');
    await reader.waitForText('答复：');
    await assertGoodPage(reader, 'the replies');
    await reader.goTo(page('pledge/pages/versions'));
    await reader.tap('和第 1 版对照');
    await reader.waitForText('第 1 版 → 第 2 版');
    await assertGoodPage(reader, 'two versions');
    assert.equal(await reader.screen.getByText('删', { exact: true }).first().isVisible(), true);
    await reader.close();
  });

  chapter('she brings her family together', async () => {
    await founder.goTo(page('groups/pages/start'));
    await founder.type('名称', '阳光小区一家人');
    await founder.tap('发起');
    await founder.waitForPage(page('groups/pages/group'));
    await founder.waitForText('1 人，最多 8 人');
    await assertPictureLoads(founder, '邀请码');
    await assertGoodPage(founder, 'her group');
    code = /[2-9A-HJ-NP-Z]{4} [2-9A-HJ-NP-Z]{4}/.exec(await founder.text())?.[0];
    assert.ok(code, 'the page shows the code');
  });

  chapter('a brother joins by the code, as it is read out to him, and the group is of two', async () => {
    const brother = await signer('加入的小弟');
    await brother.page.goto(`${world.server.origin}/g/${code.replace(' ', '')}`);
    await brother.waitForPage(page('groups/pages/join'));
    await brother.waitForText('邀请您一起：家庭承诺');
    await assertGoodPage(brother, 'the invitation');
    await brother.goTo(page('groups/pages/join'));
    await brother.type('邀请码', code.toLowerCase());
    await brother.tap('看看是哪个集体');
    await brother.tap('加入');
    await brother.waitForText('2 人，最多 8 人');
    assert.doesNotMatch(await brother.text(), /发起的大姐/);
    await founder.page.reload();
    await founder.waitForText('2 人，最多 8 人');
    await brother.tap('退出这个集体');
    await brother.waitForText('要退出吗？');
    await brother.tap('[role=dialog] [role=button]:has-text("退出这个集体")');
    await brother.waitForText('您还没有参加集体承诺');
    await brother.close();
  });

  chapter('she notes a small act for herself, and takes it away again', async () => {
    await founder.goTo(page('practice/pages/log'));
    await founder.tap('记下来');
    await founder.waitForText('请选一条。');
    await assertGoodPage(founder, 'the small acts');
    await founder.screen.getByRole('radio').first().click();
    await founder.type('做了什么', '帮外婆打开了来电拦截');
    await founder.tap('记下来');
    await founder.waitForText('记下了');
    await founder.tap('删除“帮外婆打开了来电拦截”这条记录');
    await founder.tap('确认删除');
    await founder.waitForText('还没有记过');
  });

  chapter('an address that no page has leads to a friendly page', async () => {
    await founder.goTo('features/nowhere/pages/nothing/index');
    await founder.waitForText('地址可能不完整，或者这一页已经搬走了');
    await assertGoodPage(founder, 'the page for the lost');
    await founder.tap('回到首页');
    await founder.waitForText('七项主题活动');
    await founder.close();
  });
});
