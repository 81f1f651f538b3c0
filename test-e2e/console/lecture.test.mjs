import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { chromiumAbsence } from '../../scripts/lib/chromium.mjs';
import { chapters } from '../journeys/chapters.mjs';
import { assertGoodPage } from '../journeys/good-page.mjs';
import { assertGoodDeskPage } from '../support/desk-page.mjs';
import { useWorld } from '../support/world.mjs';
import { newcomer } from '../journeys/newcomer.mjs';

const TITLE = '演示·和孩子谈谈网络';
const PLACE = '演示图书馆二楼报告厅';
const QUESTION = '孩子多大';
const page = (name, query = '') => `features/gathering/pages/${name}/index${query && `?${query}`}`;

/** One place, two people: the second waits, is offered the place that the first gives back, and takes it. */
describe('a lecture is written at the desk, and netizens sign up', { skip: chromiumAbsence }, () => {
  const world = useWorld();
  const chapter = chapters();
  let clerk;
  let gatheringId;
  let first;
  let second;
  const dialog = () => clerk.page.getByRole('dialog').last();
  const signUp = async (visitor, button) => {
    await visitor.goTo(page('detail', `gatheringId=${gatheringId}`));
    await visitor.tap(button);
    await visitor.waitForText(QUESTION);
  };

  chapter('the women’s federation writes it, with one place and one question', async () => {
    clerk = await world.clerk('demo-women', { path: 'gatherings' });
    await clerk.signIn();
    await clerk.waitForText('讲座与活动');
    await assertGoodDeskPage(clerk, 'the list of lectures');
    await clerk.follow('新建');
    // The list has a field of that name too.
    await clerk.waitForText('所属活动');
    await clerk.type('标题', TITLE);
    await clerk.type('内容介绍', '怎样和孩子约定上网时间。');
    await clerk.type('主讲', '演示·王老师');
    await clerk.type('现场地点', PLACE);
    await clerk.choose('地区', '贵州省');
    await clerk.type('总名额', '1');
    await clerk.press('加一项');
    await clerk.type('问什么', QUESTION);
    await clerk.choose('怎样回答', '单选');
    await clerk.type('选项', '学龄前\n小学');
    await clerk.page.getByRole('checkbox', { name: '必须回答' }).check();
    await assertGoodDeskPage(clerk, 'a new lecture');
    await clerk.press('保存');
    await clerk.page.waitForURL(/\/gatherings\/[0-9a-f-]{36}$/);
    gatheringId = new URL(clerk.page.url()).pathname.split('/').at(-1);
    await assertGoodDeskPage(clerk, 'a draft of a lecture');
  });

  chapter('publishes it', async () => {
    await clerk.press('发布');
    await dialog().getByRole('button', { name: '发布' }).click();
    await clerk.waitForText('已发布');
    await clerk.waitForText('结束报名');
  });

  chapter('somebody finds it from the family activity, and signs up', async () => {
    first = await newcomer(world, '听讲座的人');
    await first.goTo('features/activity/pages/detail/index?ordinal=5');
    await first.tap('公益讲座与活动');
    await first.waitForText(TITLE);
    await assertGoodPage(first, 'the list of lectures');
    await first.tap(TITLE);
    await first.waitForText('还有 1 个名额');
    assert.doesNotMatch(await first.text(), new RegExp(PLACE), 'where it is, is told to who has a place');
    await assertGoodPage(first, 'a lecture');
    await signUp(first, '我要报名');
    await first.tap('提交报名');
    await first.waitForText('请选一项');
    await assertGoodPage(first, 'a sign-up form that was refused');
    await first.tap('小学');
    await first.page.reload();
    await first.waitForText('提交报名');
    await first.tap('提交报名'); // what was chosen is still there
    await first.waitForText('报名成功');
    await first.waitForText(PLACE);
    await assertGoodPage(first, 'one’s registration');
  });

  chapter('another waits', async () => {
    second = await newcomer(world, '排候补的人');
    await signUp(second, '排候补');
    await second.tap('学龄前');
    await second.tap('提交，排候补');
    await second.waitForText('您排在候补第一位');
    assert.doesNotMatch(await second.text(), new RegExp(PLACE));
    await assertGoodPage(second, 'a registration that waits');
  });

  chapter('the first gives the place back, and the second is offered it', async () => {
    await first.tap('取消报名');
    await first.tap('确认取消');
    await first.waitForText('已取消');
    await second.goTo(page('mine'));
    await second.waitForText('有名额，等确认');
    await second.waitForText('为您保留到');
    await assertGoodPage(second, 'one’s lectures');
    await second.tap(TITLE);
    await second.waitForText('到时没有确认');
    await assertGoodPage(second, 'an offer');
  });

  chapter('who takes it', async () => {
    await second.tap('我来参加');
    await second.waitForText('报名成功');
    await second.waitForText(PLACE);
  });

  chapter('the desk sees numbers, and answers only for a reason', async () => {
    await clerk.follow('报名情况');
    await clerk.waitForText('报名成功');
    assert.doesNotMatch(await clerk.text(), /听讲座的人|排候补的人/);
    await assertGoodDeskPage(clerk, 'the registrations');
    await clerk.press('看报名表');
    await dialog().getByLabel('理由').fill('演示：准备座位');
    await dialog().getByRole('button', { name: '看报名表' }).click();
    await clerk.waitForText(QUESTION);
    clerk.assertNoErrors();
    for (const person of [clerk, first, second]) await person.close();
  });
});
