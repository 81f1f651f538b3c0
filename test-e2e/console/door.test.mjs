import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { chromiumAbsence } from '../../scripts/lib/chromium.mjs';
import { chapters } from '../journeys/chapters.mjs';
import { assertGoodPage } from '../journeys/good-page.mjs';
import { assertGoodDeskPage } from '../support/desk-page.mjs';
import { useWorld } from '../support/world.mjs';
import { newcomer } from '../journeys/newcomer.mjs';

const TITLE = '演示·今晚的讲座';
const HOUR_MS = 3_600_000;
const page = (name, query = '') => `features/gathering/pages/${name}/index${query && `?${query}`}`;

/** A lecture that begins within the hour; somebody helps at the door, first with a network, then without one. */
describe('people are checked in at a lecture', { skip: chromiumAbsence }, () => {
  const world = useWorld();
  const chapter = chapters();
  let clerk;
  let steward;
  let gatheringId;
  const comers = [];
  /** As the desk's pages do it, which another story goes through one by one. */
  const ask = (path, method, body) =>
    clerk.page.evaluate(
      async ([url, init]) => (await fetch(url, init)).json(),
      [`/api/${path}`, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }],
    );
  const at = (hours) => new Date(Date.now() + hours * HOUR_MS).toISOString();
  const ticketCode = async (visitor) => /\d+-[0-9A-Z]{16}/.exec(await visitor.text())[0];

  chapter('the women’s federation publishes a lecture, and asks somebody to help at the door', async () => {
    clerk = await world.clerk('demo-women', { path: 'gatherings' });
    await clerk.signIn();
    await clerk.waitForText('讲座与活动');
    const draft = await ask('desk/gatherings', 'POST', {
      ...{
        activity: 5,
        kind: 'FAMILY_LECTURE',
        title: TITLE,
        summary: '一小时。',
        place: '文化馆',
        regionCode: '520000',
      },
      ...{ ages: [], guardianNeeded: false, form: [], offerHours: 1, signUpOpensAt: at(-1), signUpClosesAt: at(0.5) },
      sessions: [{ startsAt: at(0.6), endsAt: at(2), capacity: 5, reserved: 0 }],
    });
    gatheringId = draft.id;
    await ask(`desk/gatherings/${gatheringId}/publication`, 'POST', { revision: draft.revision });
    await clerk.goTo(`gatherings/${gatheringId}`);
    await clerk.waitForText('还没有邀请签到员');
    await clerk.press('邀请签到员');
    await clerk.type('给谁', '演示·门口的同事');
    await clerk.page.getByRole('radio', { name: /签到负责人/ }).check();
    await assertGoodDeskPage(clerk, 'inviting a steward');
    await clerk.page.getByRole('dialog').getByRole('button', { name: '邀请签到员' }).click();
    await clerk.waitForText('只显示这一次');
  });

  chapter('who takes the invitation with the code', async () => {
    const code = (await clerk.page.getByRole('dialog').getByRole('heading', { level: 3 }).innerText()).trim();
    await assertGoodDeskPage(clerk, 'the code of an invitation');
    await clerk.press('记下了');
    await clerk.waitForText('等对方输入');
    steward = await newcomer(world, '门口的人');
    await steward.goTo(page('mine'));
    await steward.tap('我来帮忙签到');
    await steward.type('签到员邀请码', code);
    await steward.tap('成为签到员');
    await steward.waitForText(TITLE);
    await assertGoodPage(steward, 'where one helps at the door');
  });

  chapter('two people sign up, and have a code to show', async () => {
    for (const person of ['先到的人', '自己签到的人']) {
      const visitor = await newcomer(world, person);
      await visitor.goTo(page('detail', `gatheringId=${gatheringId}`));
      await visitor.tap('我要报名');
      await visitor.tap('提交报名');
      await visitor.waitForText('进场时请出示');
      await visitor.waitForText(/\d+-[0-9A-Z]{16}/);
      comers.push(visitor);
    }
    await assertGoodPage(comers[0], 'a ticket with its code');
  });

  chapter('the door goes on without a network, and brings everything when it is back', async () => {
    await steward.tap('打开签到');
    await steward.waitForText('2 个名额，已签到 0 人');
    await steward.waitForText('都已上传');
    await assertGoodPage(steward, 'the door of a session');
    await steward.page.context().setOffline(true);
    await steward.type('输入签到码', (await ticketCode(comers[0])).toLowerCase());
    await steward.tap('记下');
    await steward.waitForText('1 号');
    await steward.type('输入签到码', '9-0000000000000000');
    await steward.tap('记下');
    await steward.waitForText('2 条等联网上传');
    await steward.waitForText('网络不通，照常扫码');
    // The browser logs what it could not fetch; that it could not is what this is about.
    steward.errors = steward.errors.filter((error) => !error.includes('ERR_INTERNET_DISCONNECTED'));
    await steward.page.context().setOffline(false);
    await steward.waitForText('都已上传');
    await steward.waitForText('2 个名额，已签到 1 人');
    await steward.waitForText('不是这一场的签到码');
    await assertGoodPage(steward, 'what the door has noted');
  });

  chapter('a full storage is said at the door until what was noted there is handed in', async () => {
    const held = [];
    await steward.page.route('**/scans', (route) => held.push(route));
    await steward.page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await steward.type('输入签到码', '8-0000000000000000');
    await steward.tap('记下');
    await steward.waitForText('手机存储已满');
    await assertGoodPage(steward, 'a door whose telephone is full');
    await steward.page.unroute('**/scans');
    for (const route of held) await route.continue().catch(() => undefined);
    await steward.waitForText('都已上传');
    await steward.screen.getByText('手机存储已满').waitFor({ state: 'detached' });
  });

  chapter('another checks in by the code on the screen', async () => {
    await steward.tap('打开现场码');
    await steward.waitForText('每 30 秒换一个');
    await assertGoodPage(steward, 'the code on the screen');
    const code = /V-[0-9A-Z]+/.exec(await steward.text())[0];
    await comers[1].type('现场码', code);
    await comers[1].tap('签到');
    await comers[1].waitForText('已参加');
  });

  chapter('who came says what they think; the desk sees how many came, and no answers of two', async () => {
    await comers[0].goTo(page('mine'));
    await comers[0].waitForText('已参加');
    await comers[0].tap(TITLE);
    await comers[0].waitForText('这次活动怎么样');
    for (const question of ['内容有用吗', '讲得清楚吗', '还想参加这样的活动吗']) {
      await comers[0].screen.getByRole('radiogroup', { name: question }).getByRole('radio', { name: '比较' }).click();
    }
    await comers[0].tap('提交');
    await comers[0].waitForText('收到了，谢谢您');
    await assertGoodPage(comers[0], 'what somebody thinks of a lecture');
    await clerk.goTo(`gatherings/${gatheringId}`);
    await clerk.waitForText('满 5 人评价后才显示汇总');
    await clerk.page.getByRole('row').filter({ hasText: '演示·门口的同事' }).filter({ hasText: '已就位' }).waitFor();
    const attended = clerk.page
      .locator('.ant-card', { hasText: '到场和评价' })
      .getByRole('cell', { name: '2', exact: true });
    assert.ok((await attended.count()) >= 1, 'two came');
    await assertGoodDeskPage(clerk, 'a lecture that people came to');
    for (const person of [clerk, steward, ...comers]) await person.close();
  });
});
