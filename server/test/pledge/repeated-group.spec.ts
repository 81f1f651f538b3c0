import type { GroupPledgeDto } from '@good-netizen/shared/pledge/group-pledge.dto';
import { newId } from '../../src/platform/id.js';
import { CodeWorld, type Netizen } from '../consultation/code-world.js';
import { describeOnEveryDatabase } from '../support/test-database.js';
import { useWorld } from '../support/use-world.js';

describeOnEveryDatabase('a group whose founding is sent again', (open) => {
  let world: CodeWorld;
  let initiator: Netizen;
  useWorld(open.engine, CodeWorld, (opened) => (world = opened));
  beforeEach(async () => {
    initiator = await signer();
  });

  async function signer(): Promise<Netizen> {
    const netizen = await world.netizen();
    await world.sign(netizen, 2);
    return netizen;
  }

  const wish = { kind: 'FAMILY', name: '演示家庭', showName: true };
  const found = (who: Netizen, key: string | undefined, change: object = {}) => {
    const headers = key === undefined ? who : { ...who, 'idempotency-key': key };
    return world.ask(headers, 'POST', 'pledge/groups', { ...wish, ...change });
  };
  const groupsOf = async (who: Netizen) =>
    (await world.ask(who, 'GET', 'me/group-pledges')).json<GroupPledgeDto[]>().map(({ id }) => id);

  it('is there once, also for twenty at the same moment, and also under another name since', async () => {
    const key = newId();
    const answers = await Promise.all(Array.from({ length: 20 }, () => found(initiator, key)));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual(Array(20).fill(201));
    const ids = new Set(answers.map((answer) => answer.json<GroupPledgeDto>().id));
    expect(await groupsOf(initiator)).toEqual([...ids]);
    expect(answers[0]?.json()).toMatchObject({ members: 1 });

    const [id = ''] = ids;
    expect(await world.decide(id, 'REJECT', 'ADVERTISING')).toBe(200);
    expect((await world.ask(initiator, 'PUT', `pledge/groups/${id}/name`, { name: '梯田人家' })).statusCode).toBe(200);
    const late = await found(initiator, key);
    expect([late.statusCode, late.json<GroupPledgeDto>().id]).toEqual([201, id]);
    expect(await groupsOf(initiator)).toEqual([id]);
  });

  it('leaves room for others: a repetition takes none of the five', async () => {
    const keys = Array.from({ length: 5 }, newId);
    const answers = await Promise.all([...keys, ...keys].map((key) => found(initiator, key)));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual(Array(10).fill(201));
    expect(await groupsOf(initiator)).toHaveLength(5);
    expect((await found(initiator, newId())).json()).toMatchObject({ code: 'PLEDGE.GROUP_TOO_MANY' });
    expect((await found(initiator, keys[0])).statusCode).toBe(201);
  });

  it.each([
    ['name', { name: '另一家' }],
    ['kind', { kind: 'CLASS' }],
    ['wish to be shown', { showName: false }],
  ])('is refused when it comes with another %s', async (_what, change) => {
    const key = newId();
    expect((await found(initiator, key)).statusCode).toBe(201);
    const other = await found(initiator, key, change);
    expect(other.statusCode).toBe(409);
    expect(other.json()).toMatchObject({ code: 'COMMON.IDEMPOTENCY_KEY_REUSED', field: 'idempotency-key' });
    expect(await groupsOf(initiator)).toHaveLength(1);
  });

  it('is another group when another person sends it, and needs a key', async () => {
    const key = newId();
    const answers = [await found(initiator, key), await found(await signer(), key)];
    expect(new Set(answers.map((answer) => answer.json<GroupPledgeDto>().id)).size).toBe(2);
    const refusal = await found(initiator, undefined);
    expect([refusal.statusCode, refusal.json()]).toMatchObject([400, { code: 'COMMON.IDEMPOTENCY_KEY_REQUIRED' }]);
  });
});
