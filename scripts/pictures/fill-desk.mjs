import { randomUUID } from 'node:crypto';
import { becomeSigner, readFourQualities, readPage } from '../../test-e2e/journeys/pledge-steps.mjs';
import { Visitor } from '../../test-e2e/support/visitor.mjs';

const COMPLAINT = '演示：课程页面的字太小，老人看着吃力，能不能再大一点？';
const OPINION = '演示：这一条可以写得再具体一些，举一个身边的例子。';

/** Gives the desk something to do: a netizen signs the code, speaks about a draft and sends a suggestion. */
export async function fillDesk(browser, origin) {
  const netizen = await Visitor.open(browser, { origin, person: '演示网民', open: readPage });
  await readFourQualities(netizen);
  await netizen.tap('微信登录后签署');
  await netizen.tap('同意并继续');
  await netizen.chooseAtWechat();
  await netizen.waitForText('您的年龄段');
  await becomeSigner(netizen);
  await send(netizen, 'POST', 'complaints', { kind: 'SUGGESTION', text: COMPLAINT });
  const [consultation] = await ask(origin, 'consultations');
  const { clauses } = await ask(origin, `consultations/${consultation.id}`);
  const opinion = `consultations/${consultation.id}/opinions/${clauses[0].clauseKey}`;
  await send(netizen, 'PUT', opinion, { stance: 'AMEND', text: OPINION });
  await netizen.close();
}

async function ask(origin, path) {
  const answer = await fetch(`${origin}/api/${path}`);
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
  return answer.json();
}

/** From within the netizen's page, with their cookies. */
async function send(netizen, method, path, body) {
  const answer = await netizen.page.evaluate(
    async ({ method, path, body, key }) => {
      const headers = { 'content-type': 'application/json', 'idempotency-key': key };
      const response = await fetch(`/api/${path}`, { method, headers, body: JSON.stringify(body) });
      return { status: response.status, text: await response.text() };
    },
    { method, path, body, key: randomUUID() },
  );
  if (answer.status >= 300) throw new Error(`${path} answered ${answer.status}: ${answer.text}`);
}
