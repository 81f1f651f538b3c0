import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chromiumAbsence } from '../../scripts/lib/chromium.mjs';
import { assertGoodDeskPage } from '../support/desk-page.mjs';
import { tamper } from '../support/tamper.mjs';
import { useWorld } from '../support/world.mjs';

const WORDS = '演示：课程的字太小，老人家看不清。';
const CONTACT = '演示-请从平台内回复我';
const REASON = '演示：需要问清是哪一节课';
const REPLY = '演示：谢谢提醒，字号已经放大。';
const number = /TS\d{8}-[0-9A-Z_-]{8}/;

describe('a complaint is answered, and what was done stays on record', { skip: chromiumAbsence }, () => {
  const world = useWorld();
  let citizen;
  let receipt;
  let auditor;
  let entry;

  it('somebody writes, and keeps the receipt', async () => {
    citizen = await world.visitor('写信的人');
    await citizen.signIn();
    await citizen.goTo('features/account/pages/complaint/index');
    await citizen.type('想说的话', WORDS);
    await citizen.type('怎样联系您', CONTACT);
    await citizen.tap('提交');
    await citizen.waitForText('受理编号');
    [receipt] = (await citizen.text()).match(number);
  });

  it('the office takes it up, sees how to reach the person only after a reason, and answers', async () => {
    const office = await world.clerk('demo-office', { path: 'complaints' });
    await office.signIn();
    await office.waitForText(receipt);
    await assertGoodDeskPage(office, 'the complaints');
    await office.follow(receipt);
    await office.waitForText(WORDS);
    assert.ok(!(await office.page.content()).includes(CONTACT), 'the contact is not on the page unasked');
    await office.press('受理');
    await office.waitForText('办理中');
    await office.press('查看联系方式');
    const dialog = office.page.getByRole('dialog');
    await dialog.getByRole('button', { name: '查看联系方式' }).click();
    await dialog.getByText('请写明理由').waitFor();
    assert.ok(!(await office.page.content()).includes(CONTACT), 'nor without a reason');
    await dialog.getByRole('textbox').fill(REASON);
    await dialog.getByRole('button', { name: '查看联系方式' }).click();
    await office.waitForText(CONTACT);
    await office.type('答复内容', REPLY);
    await office.page.getByRole('button', { name: /^答\s*复$/ }).click();
    await office.waitForText('已答复');
    await assertGoodDeskPage(office, 'a complaint');
    await office.close();
  });

  it('the person reads the answer, and not who wrote it', async () => {
    await citizen.goTo('features/notices/pages/complaints/index');
    await citizen.tap(WORDS);
    await citizen.waitForText(REPLY);
    assert.ok(!(await citizen.text()).includes('演示·领导小组办公室'), 'a unit answers, not a person');
    citizen.assertNoErrors();
    await citizen.close();
  });

  it('the auditor sees who looked and why, and the check finds the log whole', async () => {
    auditor = await world.clerk('demo-auditor', { path: 'audit' });
    await auditor.signIn();
    const row = auditor.page.getByRole('row').filter({ hasText: '查看来信人联系方式' });
    await row.filter({ hasText: REASON }).first().waitFor();
    assert.match(await row.first().innerText(), /演示·领导小组办公室/);
    const answer = await auditor.page.request.get(
      `${world.server.origin}/api/desk/audit?action=complaint.read-personal`,
    );
    const body = await answer.text();
    [entry] = JSON.parse(body).rows;
    assert.equal(entry.reason, REASON);
    assert.ok(!body.includes(CONTACT), 'the log itself holds no personal data');
    await auditor.press('核对完整性');
    await auditor.page.getByText(/条记录完整，没有改动/).waitFor();
    await assertGoodDeskPage(auditor, 'the audit log');
  });

  it('an entry says in words who did what to what, and what goes with it', async () => {
    const row = auditor.page.getByRole('row').filter({ hasText: REASON });
    await row
      .first()
      .getByRole('button', { name: /详\s*情/ })
      .click();
    const drawer = auditor.page.getByRole('dialog');
    await drawer.getByText('权限代码').waitFor();
    const words = await drawer.innerText();
    for (const word of ['查看来信人联系方式', '领导小组办公室', '投诉建议', REASON, entry.hash]) {
      assert.ok(words.includes(word), `the entry says ${word}`);
    }
    assert.ok(!words.includes(entry.actor.unitId), 'a unit by its name, not its id');
    await assertGoodDeskPage(auditor, 'an act on record');
    await auditor.page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'hidden' });
  });

  it('somebody rewrites that reason in the database, and the check names the entry', async () => {
    const sql = 'UPDATE audit_entry SET reason = ? WHERE seq = ?';
    assert.equal(tamper(world.server, sql, '演示：没有什么理由', entry.seq), 1);
    await auditor.press('核对完整性');
    await auditor.waitForText(`第 ${entry.seq} 条内容被改动，请立即报告。`);
    await assertGoodDeskPage(auditor, 'the audit log that was changed');
    assert.equal(tamper(world.server, sql, REASON, entry.seq), 1);
    await auditor.press('核对完整性');
    await auditor.page.getByText(/条记录完整，没有改动/).waitFor();
    await auditor.close();
  });
});
