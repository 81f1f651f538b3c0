import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chromiumAbsence } from '../../scripts/lib/chromium.mjs';
import { at } from '../../scripts/lib/places.mjs';
import { assertGoodDeskPage } from '../support/desk-page.mjs';
import { useWorld } from '../support/world.mjs';

const TITLE = '演示·三分钟看穿假客服';
const WORDS = '真客服不会向您要验证码。';
const REMARK = '第二种做法的结果再写具体一点。';
const CERTIFICATE = /WK-\d{4}-\d{7}/;
const PICTURE_OF = /classroom\/certificates\/([\w-]+)\.png/;
const PICTURE = at('docs/handbook/pictures/sign-in.png');

describe('a micro-class is written, checked by a colleague, published and learned', { skip: chromiumAbsence }, () => {
  const world = useWorld();
  let author;
  let colleague;
  let address;
  let courseId;
  const dialog = (person) => person.page.getByRole('dialog').last();
  const saved = async () => {
    // The pause before a save is not over yet: first it waits, then it is kept.
    await author.page.waitForTimeout(1500);
    await author.waitForText('已保存');
  };
  const version = async (person = author) => {
    const answer = await person.page.request.get(`${world.server.origin}/api/desk/course-versions/${address}`);
    return answer.json();
  };

  it('a colleague of the same unit is invited', async () => {
    author = await world.clerk('demo-women', { path: 'staff/invite' });
    await author.signIn();
    await author.choose('角色', '单位编辑');
    await author.press('生成邀请码');
    await author.waitForText('只显示这一次');
    const [code] = await author.page.locator('.ant-modal code').allInnerTexts();
    colleague = await world.clerk(null, { path: 'invitation' });
    await colleague.type('邀请码', code.trim());
    await colleague.press('查看邀请');
    await colleague.openAccount({
      ...{ loginName: 'women.editor', displayName: '演示·妇联编辑', password: 'Wujiang-river-2018!' },
    });
  });

  it('the author begins a course and sees what is missing', async () => {
    await author.goTo('courses');
    await author.page.getByRole('link', { name: '新建课程' }).click();
    await author.page.waitForURL(/\/courses\/new$/);
    await author.waitForText('开始编写');
    await author.type('课程名称', TITLE);
    await author.choose('讲给谁听', '老年人');
    await author.choose('对应素养', '网络安全意识');
    await assertGoodDeskPage(author, 'a new course');
    await author.press('开始编写');
    await author.page.waitForURL(/\/courses\/[0-9a-f-]{36}\/edit$/);
    address = new URL(author.page.url()).pathname.split('/').at(-2);
    await author.waitForText('至少要有一节微课');
    await assertGoodDeskPage(author, 'a course without lessons');
    await author.press('加一节');
    await author.type('这一节的标题', '假客服的三句话');
    await author.press(/^图文卡片/);
    await author.type('小标题（可不填）', '记住一句话');
    await author.page.getByRole('textbox', { name: '文字', exact: true }).click();
    await author.press('加粗');
    await author.page.keyboard.type(WORDS);
    await saved();
    const [lesson] = (await version()).lessonList;
    assert.equal(lesson.title, '假客服的三句话');
    assert.deepEqual(lesson.blocks[0].paragraphs, [WORDS]);
    assert.equal(lesson.blocks[0].html, `<p><strong>${WORDS}</strong></p>`);
  });

  it('adds a picture, which needs words for those who do not see it', async () => {
    await author.press(/^图片 ?照片/);
    await author.press('上传或选择文件');
    await dialog(author).locator('input[type=file]').setInputFiles(PICTURE);
    await author.waitForText('可以使用了');
    await dialog(author).getByRole('button', { name: '用这个文件' }).click();
    await author.waitForText('请写一句文字说明');
    await author.type('文字说明', '一张海报：不给验证码');
    const screen = author.page.getByRole('region', { name: '学员在手机上看到的样子' });
    await screen.getByRole('img', { name: '一张海报：不给验证码' }).waitFor();
    await saved();
    await assertGoodDeskPage(author, 'the editor with a picture');
  });

  it('adds a scenario and puts it first, by keyboard', async () => {
    await author.press(/^情景选择 ?给个/);
    await author.type('情景', '有人自称客服，要您报验证码。您会？');
    const choice = (place) => author.page.getByRole('group', { name: `选择 ${place}` });
    for (const [place, text, consequence] of [
      [1, '挂断，打官方电话问', '官方说没有这回事，您躲过一次诈骗。'],
      [2, '报给他', '账户里的钱被转走了。'],
    ]) {
      await choice(place).getByLabel('做法', { exact: true }).fill(text);
      await choice(place).getByLabel('结果', { exact: true }).fill(consequence);
    }
    await author.page.getByRole('button', { name: '拖动第 3 块' }).focus();
    await author.page.keyboard.press('ArrowUp');
    await author.page.keyboard.press('ArrowUp');
    await saved();
    const [lesson] = (await version()).lessonList;
    assert.deepEqual(
      lesson.blocks.map(({ kind }) => kind),
      ['scenario', 'card', 'image'],
    );
  });

  it('writes what the course is for, and hands it to a colleague', async () => {
    await author.goTo(`courses/${address}/info`);
    await author.type('课程简介', '学会识别冒充客服的骗局。');
    await author.press('保存');
    await author.goTo(`courses/${address}`);
    await author.waitForText('内容已写齐');
    await assertGoodDeskPage(author, 'a course that is whole');
    await author.press('提交检查');
    await dialog(author).getByRole('button', { name: '提交检查' }).click();
    await author.waitForText('等同事检查');
    assert.equal(await author.page.getByRole('button', { name: '通过检查' }).count(), 0, 'nobody checks their own');
  });

  it('the colleague remarks on a block and returns the course', async () => {
    await colleague.goTo(`courses/${address}`);
    await colleague.press('对第 1 节第 1 块写意见');
    await colleague.type(/针对/, REMARK);
    await colleague.press('发表意见');
    await colleague.waitForText(REMARK);
    await assertGoodDeskPage(colleague, 'a course that is checked');
    await colleague.press('退回修改');
    await dialog(colleague).getByLabel('理由').fill('演示：请补充一处');
    await dialog(colleague).getByRole('button', { name: '退回修改' }).click();
    await colleague.waitForText('编写中');
  });

  it('the author settles it, and the colleague approves', async () => {
    await author.goTo(`courses/${address}`);
    await author.waitForText('演示：请补充一处');
    await author.press('已处理');
    await author.waitForText('已处理的 1 条');
    await author.press('提交检查');
    await dialog(author).getByRole('button', { name: '提交检查' }).click();
    await author.waitForText('等同事检查');
    await colleague.goTo(`courses/${address}`);
    await colleague.press('通过检查');
    await dialog(colleague).getByRole('button', { name: '通过检查' }).click();
    await colleague.waitForText('已通过检查');
    assert.equal((await version()).status, 'APPROVED');
  });

  it('it is published', async () => {
    await author.goTo(`courses/${address}`);
    await author.press('现在发布');
    await dialog(author).getByRole('button', { name: '现在发布' }).click();
    await author.waitForText('已发布');
    await assertGoodDeskPage(author, 'a published course');
    ({ courseId } = await version());
    [author, colleague].forEach((person) => person.assertNoErrors());
    await Promise.all([author.close(), colleague.close()]);
  });

  it('a learner completes it in a browser, and a stranger checks the certificate', async () => {
    const learner = await world.visitor('学微课的人');
    await learner.signIn();
    await learner.goTo(course());
    await complete(learner);
    const open = new URL(learner.page.url()).hash.slice(2);
    await learner.close();
    await assertChecked(open);
  });

  it('another completes it in the mini-program, and a stranger checks the certificate', async () => {
    const first = await world.telephone('用手机学的人');
    await first.tapTab('我的');
    await first.tap('微信登录');
    await first.tap('同意并继续');
    await first.waitForText('退出登录');
    const storage = await first.storage();
    await first.close();
    const learner = await world.telephone('用手机学的人', { storage, open: course() });
    await complete(learner);
    assert.match(await learner.text(), CERTIFICATE);
    // The picture's address and the code on it hold the same token.
    const [, token] = (await learner.page.content()).match(PICTURE_OF);
    await learner.close();
    await assertChecked(`features/classroom/pages/certificate/index?token=${token}`);
  });

  const course = () => `features/classroom/pages/course/index?courseId=${courseId}`;

  /** Whoever has the address of a certificate may check it. */
  async function assertChecked(open) {
    const stranger = await world.visitor('路人', { open });
    await stranger.waitForText('这份证书有效。');
    await stranger.waitForText(TITLE);
    stranger.assertNoErrors();
    await stranger.close();
  }

  /** Reads every page of the only lesson for as long as it asks for, and takes the certificate. */
  async function complete(learner) {
    await learner.waitForText(TITLE);
    await learner.tap('开始学习');
    await learner.waitForText('有人自称客服');
    const [{ id }] = (await (await fetch(`${world.server.origin}/api/classroom/courses/${courseId}`)).json()).lessons;
    const { blocks } = await (await fetch(`${world.server.origin}/api/classroom/lessons/${id}`)).json();
    for (const [index, { seconds }] of blocks.entries()) {
      if (index > 0) await learner.tap('下一页');
      await new Promise((resolve) => setTimeout(resolve, seconds * 1000 + 1500));
    }
    await learner.waitForText('这一节学完了');
    await learner.tap('回到课程');
    await learner.waitForText('这门课学完了');
    await learner.tap('领取学习证书');
    await learner.waitForText('这份证书有效。');
    learner.assertNoErrors();
  }
});
