import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { chromiumAbsence } from '../../scripts/lib/chromium.mjs';
import { useWorld } from '../support/world.mjs';
import { chapters } from './chapters.mjs';
import { assertGoodPage, watchRequests } from './good-page.mjs';
import { becomeSigner, readFourQualities, readPage } from './pledge-steps.mjs';

const ballotPage = (id) => `features/selection/pages/ballot/index?selectionId=${id}`;

describe('a person votes for stories, in a browser', { skip: chromiumAbsence }, () => {
  const world = useWorld();
  const chapter = chapters();
  let voter;
  let families;
  let closed;

  chapter('reads a story, a guest like anybody', async () => {
    const selections = await (await fetch(`${world.server.origin}/api/selections`)).json();
    families = selections.find(({ title }) => title.includes('家庭'));
    closed = selections.find(({ title }) => title.includes('已结束'));
    voter = watchRequests(await world.visitor('投票的大姐'));
    await voter.tapTab('推选');
    await voter.waitForText(families.title);
    await assertGoodPage(voter, 'the selections');
    await voter.tap(families.title);
    await voter.waitForText('登录后就知道能不能投');
    await assertGoodPage(voter, 'the ballot, for a guest');
    await voter.screen
      .getByText(/^\d+ 号 · /)
      .first()
      .click();
    await voter.waitForPage('features/selection/pages/story/index');
    await voter.waitForText('下一篇');
    await assertGoodPage(voter, 'a story');
  });

  chapter('is told why she cannot vote yet', async () => {
    await voter.goTo('pages/me/index');
    await voter.signIn();
    await voter.goTo(ballotPage(families.id));
    await voter.waitForText('去填年龄段');
    await voter.waitForText('去签署承诺');
    await assertGoodPage(voter, 'the ballot, before the pledge');
  });

  chapter('pledges, and may vote', async () => {
    await voter.tap('去签署承诺');
    await voter.waitForPage(readPage);
    await readFourQualities(voter);
    await becomeSigner(voter);
    await voter.goTo(ballotPage(families.id));
    await voter.waitForText('可以投票，本期还有 5 票。');
    await assertGoodPage(voter, 'the ballot, after the pledge');
  });

  chapter('chooses, confirms, and keeps a receipt that her phone has checked', async () => {
    await chooseFirst(voter, 2);
    await voter.tap('去确认');
    await voter.waitForText('提交后会密封保存');
    await assertGoodPage(voter, 'the confirmation');
    await voter.tap('投出选票');
    await voter.waitForPage('features/selection/pages/receipt/index');
    await voter.waitForText('本机已核对');
    await assertGoodPage(voter, 'the receipt');
    await voter.tap('我的选票');
    await voter.waitForText('选了 2 个候选');
    await assertGoodPage(voter, 'my ballots');
  });

  chapter('is refused in a sentence when another page has used up her votes', async () => {
    const second = watchRequests(await sameVoter(voter));
    await second.goTo(ballotPage(families.id));
    await second.waitForText('本期还有 3 票');
    await chooseFirst(second, 2);
    await voter.goTo(ballotPage(families.id));
    await voter.waitForText('本期还有 3 票');
    await chooseFirst(voter, 3);
    await castAway(voter);
    await voter.waitForPage('features/selection/pages/receipt/index');
    await second.tap('去确认');
    await second.tap('投出选票');
    await second.waitForText(/本期还剩 0 票/);
    assert.match(second.errors.join(), /40[09]|422|403/);
    await voter.goTo(ballotPage(families.id));
    await voter.waitForText('本期的票已经投完');
    await assertGoodPage(voter, 'the ballot, used up');
    const ballots = await voter.page.evaluate(() => fetch('/api/me/ballots').then((answer) => answer.json()));
    assert.equal(ballots.length, 2);
    await second.page.close();
  });

  chapter('sees what was counted, and that it is not published yet', async () => {
    await voter.goTo(ballotPage(closed.id));
    await voter.tap('查看计票结果');
    await voter.waitForText('计票结果（未公示）');
    await assertGoodPage(voter, 'the result');
    await voter.close();
  });
});

/** Another page of the same browser, so of the same person. */
async function sameVoter(voter) {
  const { Visitor } = await import('../support/visitor.mjs');
  const page = new Visitor(await voter.page.context().newPage(), voter.person, voter.origin);
  return page;
}

async function chooseFirst(voter, count) {
  const free = voter.screen.locator('[aria-label^="选它："]:not([aria-disabled="true"])');
  for (let chosen = 0; chosen < count; chosen += 1) await free.first().click();
  await voter.waitForText(`已选 ${count} 票`);
}

async function castAway(voter) {
  await voter.tap('去确认');
  await voter.tap('投出选票');
}
