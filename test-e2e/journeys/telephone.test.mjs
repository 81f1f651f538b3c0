import { describe } from 'node:test';
import { chromiumAbsence } from '../../scripts/lib/chromium.mjs';
import { useWorld } from '../support/world.mjs';
import { chapters } from './chapters.mjs';
import { becomeSigner, readFourQualities, readPage } from './pledge-steps.mjs';

const lessonPage = 'features/classroom/pages/lesson/index';

describe('the three journeys in the mini-program', { skip: chromiumAbsence }, () => {
  const world = useWorld();
  const chapter = chapters();
  const ask = async (path) => (await fetch(`${world.server.origin}/api/${path}`)).json();
  let storage;

  /** Opens the mini-program anew at a page, as the person who signed in the last time. */
  const visit = (open) => world.telephone('小杨', { storage, open });
  const leave = async (telephone) => {
    storage = await telephone.storage();
    telephone.assertNoErrors();
    await telephone.close();
  };

  chapter('reads the code of conduct and signs it on the server', async () => {
    const telephone = await visit(readPage);
    await readFourQualities(telephone);
    await telephone.tap('微信登录后签署');
    await telephone.tap('同意并继续');
    await telephone.waitForText('您的年龄段');
    await becomeSigner(telephone);
    await telephone.waitForPage('features/pledge/pages/certificate/index');
    await telephone.tap('打开查验页');
    await telephone.waitForText('这份证书有效。');
    await leave(telephone);
  });

  chapter('learns, and the server credits it', async () => {
    const [course] = await ask('classroom/courses');
    const telephone = await visit(`features/classroom/pages/course/index?courseId=${course.id}`);
    await telephone.tap('开始学习');
    await telephone.waitForPage(lessonPage);
    await telephone.waitForText('已学 0%');
    await telephone.waitForText(/已学 [1-9]\d*%/);
    await telephone.back();
    await telephone.waitForText('学习中');
    await leave(telephone);
  });

  chapter('chooses in a scene and answers the question on the way', async () => {
    const course = (await ask('classroom/courses')).find(({ title }) => title === '转发之前三步核实');
    const [first, second] = (await ask(`classroom/courses/${course.id}`)).lessons;
    const scene = await visit(`${lessonPage}?lessonId=${second.id}`);
    for (let page = 0; page < 3; page += 1) await scene.tap('下一页');
    await scene.tap('先转了再说，救人要紧');
    await scene.waitForText('好心没有错，只是走得太急。');
    await scene.waitForText('再想一想');
    await leave(scene);
    const telephone = await visit(`${lessonPage}?lessonId=${first.id}`);
    for (let page = 0; page < 4; page += 1) await telephone.tap('下一页');
    await telephone.waitForText('答过这一题再往下看');
    await telephone.tap('旧事当成新事来传');
    await telephone.tap('选好了');
    await telephone.waitForText('答对了');
    await telephone.tap('下一页');
    await telephone.waitForText('第三步，看旁证');
    await leave(telephone);
  });

  chapter('casts a ballot, and keeps the receipt that the telephone has checked', async () => {
    const stories = (await ask('selections')).find(({ title }) => title.includes('青年'));
    const telephone = await visit(`features/selection/pages/ballot/index?selectionId=${stories.id}`);
    await telephone.waitForText('可以投票，本期还有 5 票。');
    await telephone.tap('选它');
    await telephone.tap('去确认');
    await telephone.tap('投出选票');
    await telephone.waitForPage('features/selection/pages/receipt/index');
    await telephone.waitForText('本机已核对');
    await leave(telephone);
    const nextDay = await visit('features/selection/pages/my-ballots/index');
    await nextDay.waitForText('选了 1 个候选');
    await leave(nextDay);
  });
});
