import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Clerk } from '../../test-e2e/support/clerk.mjs';
import { demonstrationAccounts } from '../lib/demo-accounts.mjs';
import { withPalette } from '../lib/palette-png.mjs';
import { say } from '../lib/say.mjs';
import { deskScreens } from './desk-screens.mjs';

const MAX_BYTES = 150 * 1024;

/** Takes the pictures of the handbook from the running console, as the demonstration accounts see it. */
export async function takeDeskPictures(browser, server, folder) {
  mkdirSync(folder, { recursive: true });
  const accounts = await demonstrationAccounts(server);
  if (accounts === null) throw new Error('there are no demonstration accounts');
  await takeSignIn(browser, server.origin, folder);
  for (const loginName of new Set(deskScreens.map(({ as }) => as))) {
    const account = accounts.find((one) => one.loginName === loginName);
    if (!account) throw new Error(`there is no demonstration account ${loginName}`);
    const clerk = await Clerk.open(browser, { origin: server.origin, account: { ...account } });
    await clerk.signIn();
    for (const screen of deskScreens.filter(({ as }) => as === loginName)) await takeOne(clerk, screen, folder);
    clerk.assertNoErrors();
    await clerk.close();
  }
}

async function takeSignIn(browser, origin, folder) {
  const stranger = await Clerk.open(browser, { origin, path: 'sign-in' });
  await stranger.field('登录名').waitFor();
  await keep(stranger, path.join(folder, 'sign-in.png'));
  await stranger.close();
}

async function takeOne(clerk, { name, path: address }, folder) {
  const page = typeof address === 'function' ? address(await idsFor(clerk)) : address;
  if (page === null) return say(`· ${name}: nothing to show`);
  await clerk.goTo(page);
  await clerk.page.getByRole('navigation', { name: '主导航' }).waitFor();
  await keep(clerk, path.join(folder, `${name}.png`));
}

/** Everything that was asked for has come and is drawn. */
async function keep(clerk, file) {
  await clerk.page.waitForLoadState('networkidle');
  await clerk.page.evaluate(() => document.fonts.ready);
  await clerk.page.waitForTimeout(400);
  const picture = withPalette(await clerk.page.screenshot());
  if (picture.length > MAX_BYTES) throw new Error(`${file} would have ${picture.length} bytes, more than ${MAX_BYTES}`);
  writeFileSync(file, picture);
  say(`· ${path.relative(process.cwd(), file)} ${Math.round(picture.length / 1024)} KB`);
}

/** Addresses that depend on the demonstration data. */
async function idsFor(clerk) {
  const consultations = await (await clerk.page.request.get(`${clerk.origin}/api/consultations`)).json();
  const [newest] = consultations;
  const [next] = await (await clerk.page.request.get(`${clerk.origin}/api/gatherings`)).json();
  const consultation = newest ? `code/consultations/${newest.id}` : null;
  return { consultation, lecture: next?.id ?? null, ...(await coursesFor(clerk)) };
}

/** A published course, and the draft of its next version, which is begun if it is not there yet. */
async function coursesFor(clerk) {
  const list = async (status) => {
    const answer = await clerk.page.request.get(`${clerk.origin}/api/desk/course-versions?status=${status}&sort=title`);
    return answer.ok() ? (await answer.json()).rows : [];
  };
  const [published] = await list('PUBLISHED');
  if (!published) return { published: null, draft: null };
  const [draft] = await list('DRAFT');
  return { published: published.id, draft: draft?.id ?? (await renewed(clerk, published.id)) };
}

/** From within the page, with the cookies and the origin of the person. */
const renewed = (clerk, id) =>
  clerk.page.evaluate(async (version) => {
    const path = `/api/desk/course-versions/${version}`;
    const { revision } = await (await fetch(path)).json();
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(`${path}/renewal`, { method: 'POST', headers, body: JSON.stringify({ revision }) });
    return answer.ok ? (await answer.json()).id : null;
  }, id);
