import { describe } from 'node:test';
import { chromiumAbsence } from '../../scripts/lib/chromium.mjs';
import { useWorld } from '../support/world.mjs';
import { chapters } from './chapters.mjs';
import { assertGoodPage, watchRequests } from './good-page.mjs';
import { becomeSigner, readFourQualities, readPage } from './pledge-steps.mjs';

const page = (place) => {
  const [feature, rest] = place.split('/');
  const [name, query] = rest.split('?');
  return `features/${feature}/pages/${name}/index${query ? `?${query}` : ''}`;
};
const nobody = '0'.repeat(32);

/** What the other stories pass by: every activity, what is empty at first, what is not there, what a signer sees. */
describe('somebody opens every page, in a browser', { skip: chromiumAbsence }, () => {
  const world = useWorld();
  const chapter = chapters();
  let person;

  const look = async (place, words) => {
    await person.goTo(place);
    await person.waitForText(words);
    await assertGoodPage(person, place);
  };
  /** The browser itself reports the answer that says so; nothing else may be wrong. */
  const lookAtNothing = async (place, words) => {
    await person.page.goto('about:blank'); // or the words of the page before would do
    await person.goTo(place);
    await person.waitForText(words);
    await person.page.waitForLoadState('networkidle');
    person.errors = person.errors.filter((line) => !/status of 40[014]/.test(line));
    await assertGoodPage(person, place);
  };
  const listOf = async (path) => (await fetch(`${world.server.origin}/api/${path}`)).json();

  chapter('a guest reads the seven activities', async () => {
    person = watchRequests(await world.visitor('走遍各页的人'));
    for (const ordinal of [1, 2, 3, 4, 5, 6, 7]) await look(page(`activity/detail?ordinal=${ordinal}`), '牵头');
  });

  chapter('and what is laid out to everybody', async () => {
    await look(page('consultation/list'), /^第 3 版 · /);
    const [survey] = await listOf('research');
    await look(page(`consultation/survey?researchId=${survey.id}`), survey.title);
    await look(page('pledge/versions'), '对照');
    await look(page('credential/check'), '学习证书和承诺证书');
    await look(page('notices/rules'), '怎样审核');
    await lookAtNothing(page('notices/complaints'), '用受理编号查询');
  });

  chapter('is told in a sentence what is not there', async () => {
    await lookAtNothing(page(`pledge/check?token=${nobody}`), /没有|不/);
    await lookAtNothing(page(`groups/check?token=${nobody}`), /没有|不/);
    await lookAtNothing(page(`classroom/certificate?token=${nobody}`), /没有|不/);
    await lookAtNothing(page(`selection/ballot?selectionId=${nobody}`), /没有|不/);
    await lookAtNothing(page(`classroom/course?courseId=${nobody}`), /没有|不/);
  });

  chapter('is asked to sign in where that is needed', async () => {
    for (const place of ['selection/my-ballots', 'groups/mine', 'notices/inbox', 'privacy/center', 'practice/log'])
      await lookAtNothing(page(place), '微信登录');
  });

  chapter('reads what is agreed to, and signs in', async () => {
    await person.goTo('pages/home/index');
    await person.tapTab('我的');
    await person.tap('微信登录');
    await person.waitForText('同意并继续');
    await assertGoodPage(person, 'the agreement');
    await person.tap('同意并继续');
    await person.chooseAtWechat();
    await person.waitForText('退出登录');
    await assertGoodPage(person, 'one’s own page, signed in');
  });

  chapter('finds friendly words where there is nothing yet', async () => {
    await look(page('selection/my-ballots'), /还没有/);
    await look(page('groups/mine'), /还没有/);
    await look(page('notices/inbox'), /还没有/);
    await look(page('consultation/mine'), /还没有/);
    await look(page('notices/complaints'), /还没有/);
    await look(page('privacy/guardian'), /监护人/);
  });

  chapter('pledges, and finds the way on', async () => {
    await person.goTo(readPage);
    await readFourQualities(person);
    await becomeSigner(person);
    await look(readPage, '承诺');
    await look('pages/home/index', '七项主题活动');
    await look('pages/me/index', '退出登录');
    await look(page('groups/start'), '发起');
    await look(page('groups/join'), '邀请码');
    await look(page('account/profile'), '昵称');
  });

  chapter('writes a complaint, and follows it', async () => {
    await person.goTo(page('account/complaint'));
    await person.type('想说的话', '推选页面里想按市州找故事。');
    await person.tap('提交');
    await person.waitForText('受理编号');
    await look(page('notices/complaints'), '推选页面里想按市州找故事');
    await person.tap('推选页面里想按市州找故事');
    await person.waitForPage(page('notices/complaint'));
    await assertGoodPage(person, 'the complaint that was sent');
    await person.close();
  });
});
