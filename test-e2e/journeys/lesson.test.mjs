import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { after, describe } from 'node:test';
import { chromiumAbsence } from '../../scripts/lib/chromium.mjs';
import { useWorld } from '../support/world.mjs';
import { chapters } from './chapters.mjs';
import { assertGoodPage, assertPictureLoads, watchRequests } from './good-page.mjs';
import { databaseWithShortCourse, rightAnswer, shortCourse, shortLesson } from './short-course.mjs';

const database = chromiumAbsence ? null : await databaseWithShortCourse();
const lessonPage = 'features/classroom/pages/lesson/index';

describe('a person takes a micro-lesson, in a browser', { skip: chromiumAbsence }, () => {
  const world = useWorld(database?.settings);
  after(() => database && rmSync(database.folder, { recursive: true, force: true }));
  const chapter = chapters();
  const beats = [];
  let learner;

  chapter('finds a course', async () => {
    learner = watchRequests(await world.visitor('学习的大叔'));
    await learner.signIn();
    learner.page.on('response', async (answer) => {
      if (answer.url().includes('/heartbeats')) beats.push(await answer.json().catch(() => null));
    });
    await learner.tapTab('学习');
    await learner.waitForText('十分钟看懂网络诈骗');
    await assertGoodPage(learner, 'the courses');
    await learner.tap(shortCourse);
    await learner.waitForText(shortLesson);
    await learner.waitForText('未开始');
    await assertGoodPage(learner, 'a course');
  });

  chapter('reads a card and looks at a picture', async () => {
    await learner.tap('开始学习');
    await learner.waitForPage(lessonPage);
    await learner.waitForText('先停一停');
    await assertGoodPage(learner, 'a card');
    await learner.page.waitForTimeout(3500);
    await learner.tap('下一页');
    await assertPictureLoads(learner, '急、密、转');
    await assertGoodPage(learner, 'a picture');
    await learner.page.waitForTimeout(3000);
  });

  chapter('listens and watches', async () => {
    await learner.tap('下一页');
    await learner.tap('播放');
    await learner.waitForText('暂停');
    await assertGoodPage(learner, 'a sound');
    await learner.page.waitForTimeout(4500);
    await learner.tap('下一页');
    const video = learner.screen.locator('video');
    await video.evaluate((element) => element.play());
    await learner.page.waitForFunction(() => document.querySelector('video')?.currentTime > 4.2);
    assert.ok(await video.evaluate((element) => element.videoWidth > 0));
    await assertGoodPage(learner, 'a film');
  });

  chapter('chooses in a scene, and sees what comes of it', async () => {
    await learner.tap('下一页');
    await learner.waitForText('群里有人喊');
    await learner.screen.getByRole('radio', { name: '先转了再说' }).click();
    await learner.waitForText('后来发现是三年前的旧闻。');
    await learner.screen.getByRole('radio', { name: '先查一查' }).click();
    await learner.waitForText('这样更稳妥');
    await assertGoodPage(learner, 'a scene');
    await learner.page.waitForTimeout(2500);
  });

  chapter('answers the question on the way, which the server marks', async () => {
    await learner.tap('下一页');
    await learner.waitForText('转发之前，先做什么？');
    await assertGoodPage(learner, 'a question on the way');
    const wrong = learner.screen.getByRole('radio', { name: '照对方说的做' });
    await wrong.click();
    await learner.tap('选好了');
    await learner.waitForText('没答对');
    await learner.waitForText(`正确答案：${rightAnswer}`);
    await assertGoodPage(learner, 'a question on the way that was answered');
  });

  chapter('is credited by the server, not by the page', async () => {
    await learner.waitForText('去做小测验');
    assert.ok(beats.length > 0);
    assert.ok(beats.some((beat) => beat?.creditedSeconds > 0));
    assert.match(await learner.text(), /已学 (9\d|100)%/);
    await assertGoodPage(learner, 'a lesson that was seen');
  });

  chapter('answers the quiz', async () => {
    await learner.tap('去做小测验');
    await learner.waitForText('接到催你转账的电话，怎么办？');
    await assertGoodPage(learner, 'the quiz');
    const right = learner.screen.getByRole('radio', { name: rightAnswer });
    for (const option of await right.all()) await option.click();
    await learner.tap('交卷');
    await learner.waitForText('100 分，通过了');
    await assertGoodPage(learner, 'the marked quiz');
  });

  chapter('receives a certificate that a stranger can check', async () => {
    await learner.tap('返回微课');
    await learner.waitForPage(lessonPage);
    await learner.tap('回到课程');
    await learner.tap('领取学习证书');
    await learner.waitForText('这份证书有效。');
    await assertPictureLoads(learner, '学习证书');
    await assertGoodPage(learner, 'the certificate');
    const open = new URL(learner.page.url()).hash.slice(2);
    const stranger = watchRequests(await world.visitor('路人', { open }));
    await stranger.waitForText('这份证书有效。');
    await stranger.waitForText(shortCourse);
    await assertPictureLoads(stranger, '学习证书');
    await assertGoodPage(stranger, 'the certificate, for a stranger');
    await stranger.close();
    await learner.close();
  });
});
