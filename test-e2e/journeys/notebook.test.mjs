import { rmSync } from 'node:fs';
import { after, describe } from 'node:test';
import assert from 'node:assert/strict';
import { chromiumAbsence } from '../../scripts/lib/chromium.mjs';
import { useWorld } from '../support/world.mjs';
import { chapters } from './chapters.mjs';
import { assertGoodPage, watchRequests } from './good-page.mjs';
import { databaseWithShortCourse, shortCourse } from './short-course.mjs';

const database = chromiumAbsence ? null : await databaseWithShortCourse();
const page = (name) => `features/classroom/pages/${name}/index`;
const words = '先挂断，再打官方电话核实';

describe('a learner keeps notes and a course, in a browser', { skip: chromiumAbsence }, () => {
  const world = useWorld(database?.settings);
  after(() => database && rmSync(database.folder, { recursive: true, force: true }));
  const chapter = chapters();
  let learner;

  chapter('is told what there will be, while there is nothing', async () => {
    learner = watchRequests(await world.visitor('记笔记的姐姐'));
    await learner.signIn();
    await learner.goTo(page('notes'));
    await learner.waitForText('还没有笔记');
    await assertGoodPage(learner, 'no notes');
    await learner.goTo(page('favourites'));
    await learner.waitForText('还没有收藏');
    await assertGoodPage(learner, 'no favourites');
  });

  chapter('keeps a course at hand', async () => {
    await learner.goTo('pages/learn/index');
    await learner.tap(shortCourse);
    await learner.tap('[aria-label="收藏这门课"]');
    await learner.waitForText('已收藏');
    await assertGoodPage(learner, 'a course that is kept');
  });

  chapter('writes a note at a moment of a lesson', async () => {
    await learner.tap('开始学习');
    await learner.waitForPage(page('lesson'));
    await learner.tap('下一页');
    await learner.tap('记笔记');
    await learner.tap('保存');
    await learner.waitForText('请先写几个字。');
    await assertGoodPage(learner, 'a note that is being written');
    await learner.type('写下这一刻想到的', words);
    await learner.tap('保存');
    await learner.waitForText(words);
    await assertGoodPage(learner, 'a lesson with a note');
  });

  chapter('finds the note again, and goes back to its moment', async () => {
    await learner.goTo('pages/me/index');
    await learner.tap('学习笔记');
    await learner.waitForPage(page('notes'));
    await learner.waitForText(words);
    await assertGoodPage(learner, 'the notes');
    await learner.screen.getByText(/^回到 0:/).click();
    await learner.waitForPage(page('lesson'));
    await learner.waitForText('第 2 / 6 页');
  });

  chapter('takes the note away, and finds the course', async () => {
    await learner.tap(`[aria-label="修改笔记：${words}"]`);
    await learner.tap('删除');
    await learner.waitForText('笔记已删除');
    await learner.goTo(page('notes'));
    await learner.waitForText('还没有笔记');
    await learner.goTo(page('favourites'));
    await learner.waitForText(shortCourse);
    await assertGoodPage(learner, 'the favourites');
    assert.deepEqual(learner.errors, []);
    await learner.close();
  });
});
