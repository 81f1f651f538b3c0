import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe } from 'node:test';
import { chromiumAbsence } from '../../scripts/lib/chromium.mjs';
import { chapters } from '../journeys/chapters.mjs';
import { assertGoodDeskPage as good } from '../support/desk-page.mjs';
import { inviteColleague } from '../support/invite-colleague.mjs';
import { filledQuestionTable } from '../support/question-table.mjs';
import { useWorld } from '../support/world.mjs';

const TITLE = '演示·转账前先打电话';
const OWN = '演示：收到“中奖”短信，先做什么？';
const RIGHT = '向官方核实';
const WRONG = '照对方说的做';
const lines = [1, 2, 3].map((n) => ({
  ...{ 题型: '单选题', 题目: `演示：第 ${n} 种骗局来了，怎么办？`, 选项A: WRONG, 选项B: RIGHT, 正确答案: 'B' },
  ...{ 讲解: '先停一停，再核实。', 对应素养: '网络安全意识', 难度: '容易' },
}));

describe('questions are collected, asked in a lesson, and answered by a learner', { skip: chromiumAbsence }, () => {
  const world = useWorld();
  const chapter = chapters();
  let author;
  let colleague;
  let address;
  const dialog = (person) => person.page.getByRole('dialog').last();
  const version = async () =>
    (await author.page.request.get(`${world.server.origin}/api/desk/course-versions/${address}`)).json();
  const inBank = async () =>
    (await (await author.page.request.get(`${world.server.origin}/api/desk/bank-questions?size=1`)).json()).total;
  const saved = async () => {
    // The pause before a save is not over yet: first it waits, then it is kept.
    await author.page.waitForTimeout(1500);
    await author.waitForText('已保存');
  };

  chapter('a question is written, its right answer marked', async () => {
    author = await world.clerk('demo-women', { path: 'questions' });
    await author.signIn();
    await author.page.getByRole('link', { name: '写一道题' }).click();
    await author.waitForText('保存题目');
    await author.type('题目', OWN);
    await author.page.getByRole('textbox', { name: '选项 1' }).fill(RIGHT);
    await author.page.getByRole('textbox', { name: '选项 2' }).fill(WRONG);
    await author.page.getByRole('radio', { name: '选项 1 是正确答案' }).check();
    await author.type('讲解', '天上不会掉馅饼。');
    await good(author, 'a new question');
    await author.press('保存题目');
    await author.waitForText(OWN);
    // Anew: the word that it is saved fades out over the page.
    await author.goTo('questions');
    await author.waitForText(OWN);
    await good(author, 'the bank');
  });

  chapter('every kind has the fields it needs', async () => {
    await author.goTo('questions/new');
    for (const [kind, text] of [
      ['多选题', '选项 1 是正确答案'],
      ['判断题', null],
      ['排序题', '请按正确的先后顺序排列'],
      ['情景题', '情景（先发生了什么）'],
    ]) {
      await author.page.getByText(kind, { exact: true }).click();
      if (text) await author.page.getByText(text).or(author.page.getByLabel(text)).first().waitFor();
      else await author.page.getByRole('radio', { name: '错', exact: true }).waitFor();
      await good(author, `a new ${kind}`);
    }
  });

  chapter(
    'more come from a table: what is wrong is said by row and column, and nothing is written before',
    async () => {
      const before = await inBank();
      await author.goTo('questions/import');
      const link = author.page.getByRole('link', { name: '下载模板' });
      const [download] = await Promise.all([author.page.waitForEvent('download'), link.click()]);
      assert.equal(download.suggestedFilename(), '题库导入模板.xlsx');
      const template = readFileSync(await download.path());
      const choose = async (rows) => {
        const buffer = await filledQuestionTable(template, rows);
        const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
        const file = { name: '题目.xlsx', mimeType, buffer };
        await author.page.locator('input[type=file]').setInputFiles(file);
        await author.waitForText('题目.xlsx');
        await author.press('核对');
      };
      await choose([...lines, { ...lines[0], 题目: '演示：答案写错了？', 正确答案: 'D' }]);
      await author.waitForText('新题 3 道，题库已有 0 道，不能导入 1 道。');
      await author.waitForText('正确答案：要填选项的字母');
      await good(author, 'what a table would bring');
      assert.equal(await inBank(), before, 'a dry run writes nothing');
      await author.press('导入 3 道新题');
      await author.page.waitForURL(/\/questions$/);
      for (const { 题目 } of lines) await author.waitForText(题目);
      assert.equal(await inBank(), before + 3);
    },
  );

  chapter('a lesson asks one on the way and draws two of three at its end', async () => {
    await author.goTo('courses/new');
    await author.waitForText('开始编写');
    await author.type('课程名称', TITLE);
    await author.choose('讲给谁听', '家长');
    await author.choose('对应素养', '网络安全意识');
    await author.press('开始编写');
    await author.page.waitForURL(/\/courses\/[0-9a-f-]{36}\/edit$/);
    address = new URL(author.page.url()).pathname.split('/').at(-2);
    await author.press('加一节');
    await author.type('这一节的标题', '先打一个电话');
    await author.press(/^图文卡片/);
    await author.type('小标题（可不填）', '先停一停');
    await author.page.getByRole('textbox', { name: '文字', exact: true }).click();
    await author.page.keyboard.type('转账之前，先打电话。');
    await author.page.getByLabel('用时（秒）').fill('3');
    await author.press(/^随堂小问/);
    await author.press('从题库选题');
    await dialog(author).getByRole('radio', { name: OWN }).check();
    await good(author, 'the questions to choose from');
    await dialog(author).getByRole('button', { name: '选用 1 题' }).click();
    await author.page.getByLabel('用时（秒）').last().fill('3');
    await author.page.getByLabel('这一节有小测验').check();
    await author.page.getByRole('button', { name: '从题库选题' }).last().click();
    for (const { 题目 } of lines) await dialog(author).getByRole('checkbox', { name: 题目 }).check();
    await dialog(author).getByRole('button', { name: '选用 3 题' }).click();
    await author.page.getByLabel('每人抽几题').fill('2');
    await author.page.getByLabel('答对百分之几及格').fill('80');
    await saved();
    await good(author, 'a lesson with a quiz');
    const [lesson] = (await version()).lessonList;
    assert.deepEqual([lesson.quiz.drawCount, lesson.quiz.passMark, lesson.quiz.questionIds.length], [2, 80, 3]);
    assert.equal(lesson.blocks[1].stem, OWN);
  });

  chapter('a colleague sees what is asked, approves, and it is published', async () => {
    colleague = await inviteColleague(world, author, 'bank.editor');
    await author.goTo(`courses/${address}/info`);
    await author.type('课程简介', '学会先核实再转账。');
    await author.press('保存');
    await author.goTo(`courses/${address}`);
    await author.press('提交检查');
    await dialog(author).getByRole('button', { name: '提交检查' }).click();
    await author.waitForText('等同事检查');
    await colleague.goTo(`courses/${address}`);
    await colleague.waitForText('3 题里抽 2 题');
    await good(colleague, 'a course with questions, to be checked');
    await colleague.press('通过检查');
    await dialog(colleague).getByRole('button', { name: '通过检查' }).click();
    await colleague.waitForText('已通过检查');
    await author.goTo('');
    await author.waitForText('已通过检查、等待发布的课程');
    await author.goTo(`courses/${address}`);
    await author.press('现在发布');
    await dialog(author).getByRole('button', { name: '现在发布' }).click();
    await author.waitForText('已发布');
  });

  chapter('a learner takes it with its quiz, and a stranger checks the certificate', async () => {
    const { courseId } = await version();
    const open = `features/classroom/pages/course/index?courseId=${courseId}`;
    const learner = await world.visitor('做小测验的人');
    await learner.signIn();
    await learner.goTo(open);
    await learner.waitForText(TITLE);
    await learner.tap('开始学习');
    await learner.waitForText('转账之前，先打电话。');
    await learner.page.waitForTimeout(3500);
    await learner.tap('下一页');
    await learner.waitForText(OWN);
    await learner.screen.getByRole('radio', { name: WRONG }).click();
    await learner.tap('选好了');
    await learner.waitForText('没答对');
    await learner.waitForText('去做小测验');
    await learner.tap('去做小测验');
    await learner.waitForText('演示：第');
    for (const option of await learner.screen.getByRole('radio', { name: RIGHT }).all()) await option.click();
    await learner.tap('交卷');
    await learner.waitForText('100 分，通过了');
    await learner.tap('返回微课');
    await learner.tap('回到课程');
    await learner.tap('领取学习证书');
    await learner.waitForText('这份证书有效。');
    const stranger = await world.visitor('路过的人', { open: new URL(learner.page.url()).hash.slice(2) });
    await stranger.waitForText('这份证书有效。');
    await stranger.waitForText(TITLE);
    await Promise.all([learner.close(), stranger.close()]);
  });

  chapter('its authors see how many it reached, and nobody by name', async () => {
    await author.goTo(`courses/${address}`);
    await author.page.getByRole('link', { name: '学习情况' }).click();
    await author.waitForText('学过的人');
    await author.waitForText('不足 5 人');
    assert.doesNotMatch(await author.text(), /做小测验的人/);
    await good(author, 'whom a course reached');
    await author.goTo('questions');
    await author.waitForText('满 5 人作答后显示');
    [author, colleague].forEach((person) => person.assertNoErrors());
    await Promise.all([author.close(), colleague.close()]);
  });
});
