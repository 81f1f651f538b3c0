import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chromiumAbsence } from '../../scripts/lib/chromium.mjs';
import { becomeSigner, readFourQualities, readPage, serialOf } from '../journeys/pledge-steps.mjs';
import { assertGoodDeskPage, linesOfNavigation } from '../support/desk-page.mjs';
import { useWorld } from '../support/world.mjs';

describe('a role is given and taken back', { skip: chromiumAbsence }, () => {
  const world = useWorld();
  let admin;
  let person;
  const seesComplaints = async () => {
    await person.page.reload();
    await person.waitForText('您好');
    const lines = await linesOfNavigation(person);
    const answer = await person.page.request.get(`${world.server.origin}/api/desk/complaints`);
    assert.equal(answer.status() === 200, lines.includes('投诉建议'), 'the desk shows what the server allows');
    return lines.includes('投诉建议');
  };

  it('what a person sees grows at once', async () => {
    person = await world.clerk('demo-group');
    await person.signIn();
    assert.equal(await seesComplaints(), false);
    admin = await world.clerk('demo-admin', { path: 'grants/new' });
    await admin.signIn();
    await admin.field('人员').fill('演示·领导小组成员');
    await admin.page.locator('.ant-select-dropdown:visible').getByText('演示·领导小组成员').first().click();
    await admin.choose('角色', '单位编辑');
    await assertGoodDeskPage(admin, 'the giving of a role');
    await admin.press('给予授权');
    await admin.page.waitForURL(/\/grants$/);
    assert.equal(await seesComplaints(), true);
  });

  it('and shrinks at once when it is taken back', async () => {
    const row = admin.page.getByRole('row').filter({ hasText: '演示·领导小组成员' }).filter({ hasText: '单位编辑' });
    await row.getByRole('button', { name: '收回' }).click();
    await admin.page.getByRole('dialog').getByRole('textbox').fill('演示：临时帮忙，已经结束');
    await assertGoodDeskPage(admin, 'the taking back of a role');
    await admin.page.getByRole('dialog').getByRole('button', { name: '收回' }).click();
    await admin.waitForText('已办理');
    assert.equal(await seesComplaints(), false);
    admin.assertNoErrors();
    await Promise.all([admin.close(), person.close()]);
  });
});

describe('what is grave takes two persons', { skip: chromiumAbsence }, () => {
  const world = useWorld();
  let serial;
  let proposer;
  const act = async (clerk, button, words) => {
    await clerk.press(button);
    await clerk.page.getByRole('dialog').getByRole('textbox').fill(words);
    await assertGoodDeskPage(clerk, `the dialog ${button}`);
    await clerk.page.getByRole('dialog').getByRole('button', { name: button }).click();
  };

  it('somebody signs, and a moderator proposes that the pledge is struck out', async () => {
    const signer = await world.visitor('被核查的人', { open: readPage });
    await readFourQualities(signer);
    await signer.tap('微信登录后签署');
    await signer.tap('同意并继续');
    await signer.chooseAtWechat();
    await becomeSigner(signer);
    serial = await serialOf(signer);
    await signer.close();
    proposer = await world.clerk('demo-moderator', { path: 'pledges' });
    await proposer.signIn();
    await proposer.waitForText(serial);
    await act(proposer, '暂停计入', '演示：像是批量签署');
    await act(proposer, '提议作废', '演示：确认是批量签署');
    await proposer.waitForText('等另一位同志批准');
  });

  it('the proposer cannot decide, at the desk or past it', async () => {
    await proposer.goTo('proposals');
    await proposer.waitForText('承诺作废');
    await assertGoodDeskPage(proposer, 'one’s own proposal');
    assert.equal(await proposer.page.getByRole('button', { name: '批准', exact: true }).count(), 0);
    const answer = await proposer.page.evaluate(async () => {
      const { rows } = await (await fetch('/api/desk/proposals?status=OPEN')).json();
      const asked = await fetch(`/api/desk/proposals/${rows[0].id}/decision`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ approve: true, reason: '演示：自己批准自己' }),
      });
      return [asked.status, (await asked.json()).code];
    });
    assert.deepEqual(answer, [403, 'ORGANISATION.PROPOSAL_OWN']);
  });

  it('another person approves, and the pledge is void', async () => {
    const office = await world.clerk('demo-office', { path: 'proposals' });
    await office.signIn();
    await office.waitForText('承诺作废');
    await assertGoodDeskPage(office, 'a proposal of another');
    await act(office, /^批准$/, '演示：看过，同意');
    await office.waitForText('已批准');
    await assertGoodDeskPage(office, 'a proposal that was decided');
    await office.goTo('pledges');
    await office.page.getByRole('row').filter({ hasText: serial }).filter({ hasText: '已作废' }).waitFor();
    await assertGoodDeskPage(office, 'a pledge that is void');
    office.assertNoErrors();
    await Promise.all([office.close(), proposer.close()]);
  });
});
