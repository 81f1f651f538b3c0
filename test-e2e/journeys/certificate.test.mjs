import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe } from 'node:test';
import { chromiumAbsence } from '../../scripts/lib/chromium.mjs';
import { at } from '../../scripts/lib/places.mjs';
import { assertGoodDeskPage } from '../support/desk-page.mjs';
import { useWorld } from '../support/world.mjs';
import { chapters } from './chapters.mjs';
import { assertGoodPage, watchRequests } from './good-page.mjs';
import { becomeSigner, readFourQualities, readPage, serialOf, sign } from './pledge-steps.mjs';

const checkPage = 'features/credential/pages/check/index';
const REASON = '演示：经核实不是本人签署';

/** The words of a PDF, without its spaces. */
async function wordsOf(bytes) {
  const { extractText, getDocumentProxy } = await import(createRequire(at('server/package.json')).resolve('unpdf'));
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true });
  return text.replace(/\s/g, '');
}

async function act(clerk, name, reason) {
  await clerk.press(name);
  const dialog = clerk.page.getByRole('dialog');
  await dialog.getByLabel('理由').fill(reason);
  await dialog.getByRole('button', { name }).click();
  await dialog.waitFor({ state: 'hidden' });
}

describe('a certificate is checked by a stranger, and revoked by two of the desk', { skip: chromiumAbsence }, () => {
  const world = useWorld();
  const chapter = chapters();
  let holder;
  let stranger;
  let serial;
  let code;
  let jwt;

  chapter('its holder has it on paper', async () => {
    holder = watchRequests(await world.visitor('持证的人', { open: readPage }));
    await readFourQualities(holder);
    await holder.tap('微信登录后签署');
    await holder.tap('同意并继续');
    await holder.chooseAtWechat();
    await sign(holder, { region: '遵义市', age: '18周岁及以上' });
    serial = await serialOf(holder);
    const download = holder.page.waitForEvent('download');
    await holder.tap('下载 PDF');
    const file = await download;
    assert.equal(file.suggestedFilename(), `${serial}.pdf`);
    const { readFile } = await import('node:fs/promises');
    const words = await wordsOf(await readFile(await file.path()));
    assert.match(words, new RegExp(`编号${serial}`));
    code = /核验码([0-9A-Z]{6})/.exec(words)?.[1];
    assert.ok(code, 'the paper shows a check code');
  });

  chapter('and takes it as an electronic one', async () => {
    await holder.tap('领取电子证书');
    await holder.waitForText('只有证书本人可以领取。');
    await assertGoodPage(holder, 'before taking an electronic certificate');
    await holder.page.getByRole('button', { name: '领取电子证书' }).locator('visible=true').click();
    await holder.waitForText('复制内容');
    await assertGoodPage(holder, 'an electronic certificate');
    jwt = /eyJ[\w-]+\.[\w-]+\.[\w-]+/.exec(await holder.text())?.[0];
    assert.ok(jwt, 'the page shows the electronic certificate');
  });

  chapter('a stranger finds it by number and code, and by no code of their own', async () => {
    stranger = watchRequests(await world.visitor('路人', { open: 'pages/me/index' }));
    await stranger.tap('核验证书');
    await stranger.waitForPage(checkPage);
    await stranger.page.getByLabel('证书编号').locator('visible=true').fill(serial);
    await stranger.page.getByLabel('核验码').locator('visible=true').fill('000000');
    await stranger.tap('查一查');
    await stranger.waitForText('没有找到这份证书，请核对编号和核验码。');
    // The browser itself reports the answer that says so.
    stranger.errors = stranger.errors.filter((line) => !/status of 404/.test(line));
    await assertGoodPage(stranger, 'a wrong check code');
    await stranger.page.getByLabel('核验码').locator('visible=true').fill(code.toLowerCase());
    await stranger.tap('查一查');
    await stranger.waitForText('这份证书有效。');
    await stranger.back();
  });

  chapter('the stranger’s own telephone checks the electronic one', async () => {
    await stranger.tap('按电子证书');
    await check(jwt);
    await stranger.waitForText('这份证书有效。');
    await stranger.waitForText('签名已在您的手机上用公开的公钥核对。');
    await assertGoodPage(stranger, 'a genuine electronic certificate');
    const asked = '**/api/credentials/*/standing';
    await stranger.page.route(asked, (route) => route.abort('internetdisconnected'));
    await check(jwt);
    await stranger.waitForText('这份电子证书是我们签发的，内容没有改动。');
    await stranger.waitForText('现在连不上网络');
    await stranger.page.unroute(asked);
    stranger.errors = stranger.errors.filter((line) => !/ERR_INTERNET_DISCONNECTED/.test(line));
    const at = jwt.indexOf('.') + 40;
    await check(`${jwt.slice(0, at)}${jwt[at] === 'A' ? 'B' : 'A'}${jwt.slice(at + 1)}`);
    await stranger.waitForText('签名对不上');
    await assertGoodPage(stranger, 'an electronic certificate that was changed');
  });

  chapter('one of the desk proposes to revoke it, another approves', async () => {
    const first = await world.clerk('demo-moderator', { path: 'certificates' });
    await first.signIn();
    await first.type('证书编号', serial);
    await first.page.keyboard.press('Enter');
    await first.waitForText('这份证书有效。');
    await assertGoodDeskPage(first, 'a certificate at the desk');
    await act(first, '提议撤销', REASON);
    await first.waitForText('等另一位同志批准');
    await check(jwt);
    await stranger.waitForText('这份证书有效。');
    const second = await world.clerk('demo-office', { path: 'proposals' });
    await second.signIn();
    await second.waitForText('撤销证书');
    await act(second, /^批准$/, '演示：看过，同意');
    await second.waitForText('已批准');
    await second.goTo('certificates');
    await second.page.getByRole('row').filter({ hasText: serial }).filter({ hasText: '已撤销' }).waitFor();
    await assertGoodDeskPage(second, 'certificates that were revoked');
    await Promise.all([first.close(), second.close()]);
  });

  chapter('the stranger sees it, and why', async () => {
    await check(jwt);
    await stranger.waitForText('这份证书已撤销，不再有效。');
    await stranger.waitForText(REASON);
    await assertGoodPage(stranger, 'a revoked electronic certificate');
    await stranger.close();
    await holder.close();
  });

  chapter('on a telephone the paper opens in WeChat, and the electronic one is copied', async () => {
    const telephone = await world.telephone('小杨', { open: readPage });
    await readFourQualities(telephone);
    await telephone.tap('微信登录后签署');
    await telephone.tap('同意并继续');
    await telephone.waitForText('您的年龄段');
    await becomeSigner(telephone);
    await telephone.tap('打开 PDF（可转发、打印）');
    await telephone.page.waitForFunction(() => window.wxRuntime.seen.opened.length > 0);
    await telephone.tap('领取电子证书');
    await telephone.waitForText('只有证书本人可以领取。');
    await telephone.tap('领取电子证书');
    await telephone.waitForText('复制内容');
    await telephone.tap('复制内容');
    const { opened, copied } = await telephone.seen();
    assert.deepEqual(
      opened.map(({ fileType }) => fileType),
      ['pdf'],
    );
    assert.match(String(copied.at(-1)), /^eyJ[\w-]+\.[\w-]+\.[\w-]+$/);
    telephone.assertNoErrors();
    await telephone.close();
  });

  async function check(text) {
    await stranger.page.getByLabel('电子证书的内容').locator('visible=true').fill(text);
    await stranger.tap('核验');
  }
});
