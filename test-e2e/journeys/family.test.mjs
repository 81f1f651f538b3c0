import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { after, describe } from 'node:test';
import { chromiumAbsence } from '../../scripts/lib/chromium.mjs';
import { useWorld } from '../support/world.mjs';
import { chapters } from './chapters.mjs';
import { assertGoodPage, watchRequests } from './good-page.mjs';
import { databaseWithShortCourse, shortCourse, shortLesson } from './short-course.mjs';
import { newcomer } from './newcomer.mjs';

const home = 'features/family/pages/home/index';
const PIN = '274951';
const TURNS = 6;

const database = chromiumAbsence ? null : await databaseWithShortCourse();

/** A mother founds a family, the eldest joins; they agree on a covenant, learn a lesson on one phone, and take a certificate. */
describe('a family agrees, and learns together', { skip: chromiumAbsence }, () => {
  const world = useWorld(database?.settings);
  after(() => database && rmSync(database.folder, { recursive: true, force: true }));
  const chapter = chapters();
  let mother;
  let eldest;
  const newMember = async (person, age) => {
    const visitor = await newcomer(world, person, age);
    await visitor.goTo(home);
    await visitor.waitForText('先有一个家');
    // The browser logs each refusal; that somebody is in no family is one.
    visitor.errors = visitor.errors.filter((error) => !/404 .*\/api\/me\/family$/.test(error));
    return visitor;
  };

  chapter('is founded by the mother', async () => {
    mother = await newMember('妈妈', '18周岁及以上');
    await assertGoodPage(mother, 'how a family begins');
    await mother.screen.getByRole('radio', { name: '妈妈' }).click();
    await mother.screen.getByRole('button', { name: '建立家庭' }).click();
    await mother.waitForText('妈妈（我）');
    await assertGoodPage(mother, 'a family of one');
  });

  chapter('is joined by the eldest with its code', async () => {
    const code = (await mother.screen.locator('[class*="code"]').first().innerText()).trim();
    eldest = await newMember('老大', '14至17周岁');
    await eldest.tap('加入家庭');
    await eldest.type('家庭码', code);
    await eldest.screen.getByRole('radio', { name: '老大' }).click();
    await eldest.screen.getByRole('button', { name: '加入家庭' }).click();
    await eldest.waitForText('老大（我）');
    await eldest.type('6 位数字', '12');
    await eldest.tap('保存口令');
    await eldest.waitForText('请输入 6 位数字');
    await eldest.type('6 位数字', PIN);
    await eldest.tap('保存口令');
    await eldest.waitForText('已设置共学口令');
    await assertGoodPage(eldest, 'a member’s family');
  });

  chapter('agrees on a covenant', async () => {
    await mother.goTo('features/family/pages/covenant/index');
    await mother.tap('起草公约');
    await mother.screen.getByRole('checkbox', { name: '一家人吃饭的时候' }).click();
    await mother.screen.getByRole('checkbox', { name: '要求孩子做到的' }).click();
    await assertGoodPage(mother, 'a covenant that is written');
    await mother.tap('定下这一版');
    await mother.waitForText('2 位家人，0 位已同意');
    await mother.tap('我同意这份公约');
    await mother.waitForText('您已同意');
    await eldest.goTo('features/family/pages/covenant/index');
    await eldest.tap('我同意这份公约');
    await eldest.waitForText('全家都同意了');
    await assertGoodPage(eldest, 'a covenant that all have agreed to');
  });

  chapter('begins a lesson on one phone, the eldest typing the digits', async () => {
    await mother.goTo(home);
    await mother.tap('一起学微课');
    await mother.waitForText('学哪一门课');
    await assertGoodPage(mother, 'which course to learn together');
    await mother.tap(shortCourse);
    await mother.tap(shortLesson);
    await mother.screen.getByRole('checkbox', { name: '老大' }).click();
    await mother.type('请老大输入口令', '111222');
    await mother.tap('开始一起学');
    await mother.waitForText('共学口令不对');
    mother.errors = mother.errors.filter((error) => !error.endsWith('/co-lessons'));
    await mother.type('请老大输入口令', PIN);
    await assertGoodPage(mother, 'who learns together');
    await mother.tap('开始一起学');
    await mother.waitForText('轮到您（妈妈）');
    await assertGoodPage(mother, 'a turn');
  });

  chapter('learns it in turns, and hands the phone on', async () => {
    for (let turn = 1; turn <= TURNS; turn += 1) {
      await mother.waitForText(`第 ${turn} 段，共 ${TURNS} 段`);
      await mother.waitForText(turn % 2 === 1 ? '轮到您（妈妈）' : '轮到老大');
      const last = turn === TURNS ? '学完了' : /^学完了，交给/;
      const play = mother.screen.getByRole('button', { name: '播放', exact: true });
      if (await play.count()) await play.first().click();
      const video = mother.screen.locator('video');
      if (await video.count()) await video.evaluate((element) => element.play());
      const pass = mother.screen.getByRole('button', { name: last });
      await mother.page.waitForFunction(
        (element) => element.getAttribute('aria-disabled') !== 'true',
        await pass.elementHandle(),
        {
          timeout: 40_000,
        },
      );
      await pass.click();
    }
    await mother.waitForText('一起学完了！');
    await assertGoodPage(mother, 'a lesson learned together');
  });

  chapter('takes its certificate, which anybody can check and which names nobody', async () => {
    await mother.tap('看看家庭证书');
    await mother.tap('领取家庭证书');
    await mother.waitForText('证书编号');
    await assertGoodPage(mother, 'a family certificate');
    const address = await mother.screen.locator('img').first().getAttribute('src');
    const token = /family-certificates\/([^.]+)\.png/.exec(address)[1];
    const stranger = watchRequests(await world.visitor('路人'));
    await stranger.page.goto(`${world.server.origin}/fc/${token}`);
    await stranger.waitForText(shortLesson);
    assert.doesNotMatch(await stranger.text(), /妈妈|老大/);
    await assertGoodPage(stranger, 'the check of a family certificate');
    await stranger.goTo(home);
    await stranger.waitForText('登录');
    for (const person of [mother, eldest, stranger]) await person.close();
  });
});
