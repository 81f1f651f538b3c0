import type { ComplaintReceiptDto } from '@good-netizen/shared/identity/identity.dto';
import { Complaint } from '../../src/identity/domain/complaint.js';
import { newId } from '../../src/platform/id.js';
import { describeOnEveryDatabase } from '../support/test-database.js';
import { bearer, complain, type IdentityWorld, startIdentityWorld } from './identity-world.js';

describeOnEveryDatabase('a complaint that is sent again', (open) => {
  let world: IdentityWorld;
  beforeAll(async () => {
    world = await startIdentityWorld(open.engine);
  });
  afterAll(() => world.close());
  beforeEach(() => world.clock.advanceSeconds(61));

  const body = { kind: 'SUGGESTION', text: '请把字再放大一些。', contact: '演示联系方式甲' };
  const stored = (text: string): Promise<Complaint[]> => world.database.manager.findBy(Complaint, { text });
  const under = (key: string, headers = {}): Record<string, string> => ({ ...headers, 'idempotency-key': key });

  it('is answered with the first number and stored once, also for twenty at the same moment', async () => {
    const { tokens } = await world.signIn('guiyang');
    for (const headers of [{}, bearer(tokens.accessToken)]) {
      const text = `同一条意见 ${newId()}`;
      const key = newId();
      const send = () => complain(world, { ...body, text }, under(key, headers));
      const answers = await Promise.all(Array.from({ length: 20 }, send));
      world.clock.advanceSeconds(61);
      const late = await send();
      const [row, ...others] = await stored(text);
      expect(others).toEqual([]);
      for (const answer of [...answers, late]) {
        expect(answer.statusCode).toBe(201);
        expect(answer.json<ComplaintReceiptDto>()).toEqual({
          receiptNumber: row!.receiptNumber,
          receivedAt: row!.receivedAt.toISOString(),
        });
      }
    }
  });

  it.each([
    ['text', { text: '请把字再放大一些吧。' }],
    ['kind', { kind: 'COMPLAINT' }],
    ['contact', { contact: '演示联系方式乙' }],
    ['contact taken out', { contact: '' }],
  ])('is refused when it comes with another %s', async (_what, change) => {
    const key = newId();
    expect((await complain(world, body, under(key))).statusCode).toBe(201);
    const other = await complain(world, { ...body, ...change }, under(key));
    expect(other.statusCode).toBe(409);
    expect(other.json()).toMatchObject({
      code: 'COMMON.IDEMPOTENCY_KEY_REUSED',
      field: 'idempotency-key',
      message: expect.stringMatching(/\p{Script=Han}/u),
    });
  });

  it('is another complaint when another person or nobody sends it, or under another key', async () => {
    const text = `各人的意见 ${newId()}`;
    const key = newId();
    const people = await Promise.all(['zunyi', 'bijie'].map((person) => world.signIn(person)));
    const headers = [...people.map(({ tokens }) => under(key, bearer(tokens.accessToken))), under(key), under(newId())];
    const answers = await Promise.all(headers.map((one) => complain(world, { ...body, text }, one)));
    const numbers = answers.map((answer) => answer.json<ComplaintReceiptDto>().receiptNumber);
    expect(new Set(numbers).size).toBe(4);
    expect(await stored(text)).toHaveLength(4);
  });

  it.each([
    ['no key', {}],
    ['a short key', under('short')],
    ['a key of other characters', under('x'.repeat(20) + '/')],
  ])('needs a key: %s is refused', async (_what, headers) => {
    const refusal = await world.post('complaints', body, headers);
    expect(refusal.statusCode).toBe(400);
    expect(refusal.json()).toMatchObject({ code: 'COMMON.IDEMPOTENCY_KEY_REQUIRED' });
  });
});
