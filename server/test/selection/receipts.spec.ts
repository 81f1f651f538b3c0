import { createPublicKey, verify } from 'node:crypto';
import { sha256 } from '@good-netizen/shared/bytes/sha256';
import { cumulative5Daily } from '@good-netizen/shared/selection/rule-presets';
import { rulesHash } from '@good-netizen/shared/selection/rule-set';
import { checkReceipt, type VerifyEd25519 } from '@good-netizen/shared/selection/receipt';
import type { CastAnswerDto } from '@good-netizen/shared/selection/selection.dto';
import { ReceiptKey } from '../../src/selection/domain/receipt-key.js';
import { describeOnEveryDatabase } from '../support/test-database.js';
import { hex, newVoter, outcomesOf, VotingWorld, type TestSelection, type TestVoter } from './voting-world.js';

const SPKI = Buffer.from('302a300506032b6570032100', 'hex');
const verifyNode: VerifyEd25519 = (message, signature, key) =>
  verify(null, message, createPublicKey({ key: Buffer.concat([SPKI, key]), format: 'der', type: 'spki' }), signature);
const hash = rulesHash(sha256, cumulative5Daily);

describeOnEveryDatabase('a receipt', (open) => {
  let world: VotingWorld;
  let selection: TestSelection;
  let voter: TestVoter;
  let keys: { clientKey: string; nonce: string };
  const choose = (votes: number, which = 0) => [{ candidateId: selection.candidates[which] as string, votes }];
  const codeOf = async (casting: Promise<CastAnswerDto>): Promise<string> =>
    outcomesOf(await Promise.allSettled([casting])).codes.join();

  beforeAll(async () => {
    world = await VotingWorld.open(open.engine);
  });
  afterAll(() => world.end());
  beforeEach(async () => {
    world.clock.set('2018-06-01T10:00:00+08:00');
    selection = await world.createSelection();
    voter = newVoter();
    keys = { clientKey: hex(16), nonce: hex(16) };
  });

  it('of every ballot of a batch is checked on the phone with the published key', async () => {
    const published = await world.dataSource.getRepository(ReceiptKey).find();
    const publicKeys = Object.fromEntries(published.map((key) => [key.keyId, key.publicKey]));
    const casts = Array.from({ length: 40 }, async (_, i) => {
      const nonce = hex(16);
      const choices = [...choose(1, i % 4), ...choose(2, (i + 1) % 4)];
      const answer = await world.cast(selection.id, newVoter(), choices, { nonce });
      const facts = { selection: selection.id, nonce, choices, rulesHash: hash };
      return { answer, fault: checkReceipt(sha256, verifyNode, publicKeys, facts, answer.receipt, answer.salt) };
    });
    const checked = await Promise.all(casts);
    expect(checked.map(({ fault }) => fault)).toEqual(Array(40).fill(null));
    expect(Math.max(...checked.map(({ answer }) => answer.receipt.batch.size))).toBeGreaterThan(10);
    expect(checked[0]?.answer.receipt.inclusionDeadline).toBe('2018-06-01T02:10:00.000Z');
  });

  it('is the same, byte for byte, however often the same ballot is sent', async () => {
    const first = await world.cast(selection.id, voter, choose(2), keys);
    const together = await Promise.all([1, 2, 3, 4].map(() => world.cast(selection.id, voter, choose(2), keys)));
    world.clock.advanceSeconds(90);
    const later = await world.cast(selection.id, voter, choose(2), keys);
    for (const answer of [...together, later]) expect(JSON.stringify(answer)).toBe(JSON.stringify(first));
    expect(first.votesLeft).toBe(3);
    expect(await world.ballotsOf(selection.id)).toHaveLength(1);
  });

  it('is the same for a ballot that is sent twenty times at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => world.cast(selection.id, voter, choose(5), keys)),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await world.ballotsOf(selection.id)).toHaveLength(1);
  });

  it('is the same after midnight, when the answer was lost before', async () => {
    world.clock.set('2018-06-01T23:59:59.500+08:00');
    const first = await world.cast(selection.id, voter, choose(5), keys);
    world.clock.set('2018-06-02T00:00:01+08:00');
    const again = await world.cast(selection.id, voter, choose(5), keys);
    expect(JSON.stringify(again.receipt)).toBe(JSON.stringify(first.receipt));
    expect(again).toMatchObject({ periodKey: '20180601', votesLeft: 0, salt: first.salt });
    expect(await world.ballotsOf(selection.id)).toHaveLength(1);
    expect((await world.cast(selection.id, voter, choose(5))).periodKey).toBe('20180602');
  });

  it('is given once more although the candidate has been withdrawn or the selection closed meanwhile', async () => {
    const first = await world.cast(selection.id, voter, choose(5), keys);
    world.clock.set('2018-06-10T18:00:01+08:00');
    const again = await world.cast(selection.id, voter, choose(5), keys);
    expect(JSON.stringify(again.receipt)).toBe(JSON.stringify(first.receipt));
    expect(await codeOf(world.cast(selection.id, voter, choose(1)))).toBe('SELECTION.CLOSED');
  });

  it('is refused to another ballot under the same client key, the same day and the next', async () => {
    await world.cast(selection.id, voter, choose(2), keys);
    const refused = 'SELECTION.CLIENT_KEY_REUSED';
    expect(await codeOf(world.cast(selection.id, voter, choose(1), keys))).toBe(refused);
    expect(await codeOf(world.cast(selection.id, voter, choose(2, 1), keys))).toBe(refused);
    expect(await codeOf(world.cast(selection.id, voter, choose(2), { ...keys, nonce: hex(16) }))).toBe(refused);
    world.clock.set('2018-06-02T10:00:00+08:00');
    expect(await codeOf(world.cast(selection.id, voter, choose(2), { ...keys, nonce: hex(16) }))).toBe(refused);
    expect(await world.ballotsOf(selection.id)).toHaveLength(1);
  });

  it('is refused to the same nonce under another client key, the same day and the next', async () => {
    await world.cast(selection.id, voter, choose(2), keys);
    const other = { ...keys, clientKey: hex(16) };
    expect(await codeOf(world.cast(selection.id, voter, choose(2), other))).toBe('SELECTION.NONCE_REUSED');
    world.clock.set('2018-06-02T10:00:00+08:00');
    expect(await codeOf(world.cast(selection.id, voter, choose(2), other))).toBe('SELECTION.NONCE_REUSED');
  });

  it('client keys and nonces of different people have nothing to do with each other', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => world.cast(selection.id, newVoter(), choose(5), keys)));
    expect(new Set(answers.map(({ receipt }) => receipt.ballotId)).size).toBe(3);
  });
});
