import { createHash, generateKeyPairSync, sign, verify, createPublicKey } from 'node:crypto';
import fc from 'fast-check';
import { toBase64Url, toHex } from '../../src/bytes/encoding.js';
import { merkleRootAndPaths } from '../../src/bytes/merkle-tree.js';
import { sha256 } from '../../src/bytes/sha256.js';
import { ballotIdOf, commitmentOf } from '../../src/selection/commitment.js';
import {
  batchMessage,
  checkReceipt,
  checkReceiptSignature,
  receiptLeaf,
  type CastFacts,
  type Receipt,
  type ReceiptBody,
  type VerifyEd25519,
} from '../../src/selection/receipt.js';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const rawKey = toHex(publicKey.export({ format: 'der', type: 'spki' }).subarray(-32));
const keys = { 'key-1': rawKey };
const selection = '0199aaaa-0000-7000-8000-000000000001';
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');
const verifyNode: VerifyEd25519 = (message, signature, key) =>
  verify(null, message, createPublicKey({ key: Buffer.concat([SPKI, key]), format: 'der', type: 'spki' }), signature);

interface Held {
  facts: CastFacts;
  receipt: Receipt;
  salt: string;
}

/** A batch of ballots as the server makes it; what each voter holds. */
function batchOf(size: number): Held[] {
  const drafts = Array.from({ length: size }, (_, i) => {
    const nonce = toHex(sha256(Uint8Array.of(i, 1))).slice(0, 32);
    const voterTag = toHex(sha256(Uint8Array.of(i, 2))).slice(0, 32);
    const salt = toHex(sha256(Uint8Array.of(i, 3)));
    const ballotId = ballotIdOf(sha256, selection, voterTag, nonce);
    const choices = [
      { candidateId: `c${i % 3}`, votes: 2 },
      { candidateId: 'c9', votes: 1 },
    ];
    const commitment = commitmentOf(sha256, selection, { ballotId, salt, choices });
    const facts: CastFacts = { selection, nonce, choices, rulesHash: 'ab'.repeat(32) };
    const body: ReceiptBody = {
      ...{ selection, ballotId, voterTag, commitment, rulesHash: facts.rulesHash },
      ...{ keyId: 'key-1', inclusionDeadline: '2018-06-01T02:10:00.000Z' },
    };
    return { facts, body, salt };
  });
  const { root, paths } = merkleRootAndPaths(
    sha256,
    drafts.map(({ body }) => receiptLeaf(sha256, body)),
  );
  const signature = toBase64Url(sign(null, batchMessage(root), privateKey));
  return drafts.map(({ facts, body, salt }, index) => ({
    facts,
    salt,
    receipt: { ...body, batch: { index, size, path: (paths[index] ?? []).map(toBase64Url), signature } },
  }));
}

const check = ({ facts, receipt, salt }: Held): string | null =>
  checkReceipt(sha256, verifyNode, keys, facts, receipt, salt);

/** Another hex digit in one place. */
function flipped(text: string, at: number): string {
  const i = at % text.length;
  return text.slice(0, i) + (text[i] === '0' ? '1' : '0') + text.slice(i + 1);
}

describe('a receipt', () => {
  it.each([1, 2, 3, 7, 64, 100])('checks for every voter of a batch of %i', (size) => {
    for (const held of batchOf(size)) expect(check(held)).toBeNull();
  });

  it('binds the ballot to the nonce of the phone: SHA-256("gn/ballot/v1" ‖ framed selection ‖ tag ‖ nonce)', () => {
    const [tag, nonce] = ['11'.repeat(16), '22'.repeat(16)];
    const bytes = Buffer.concat([
      Buffer.from('gn/ballot/v1'),
      Buffer.from([0, selection.length]),
      Buffer.from(selection),
      Buffer.from(tag + nonce, 'hex'),
    ]);
    const expected = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
    expect(ballotIdOf(sha256, selection, tag, nonce)).toBe(expected);
  });

  it('commits to SHA-256("gn/choices/v1" ‖ canonical JSON), choices in any order', () => {
    const opening = { ballotId: '33'.repeat(16), salt: '44'.repeat(32) };
    const text =
      `{"ballotId":"${opening.ballotId}","choices":[{"candidateId":"a","votes":1},{"candidateId":"b","votes":2}],` +
      `"salt":"${opening.salt}","selection":"${selection}"}`;
    const expected = createHash('sha256').update(`gn/choices/v1${text}`).digest('hex');
    const choices = [
      { candidateId: 'b', votes: 2 },
      { candidateId: 'a', votes: 1 },
    ];
    expect(commitmentOf(sha256, selection, { ...opening, choices })).toBe(expected);
  });

  const [held] = batchOf(9).slice(4);
  const good = held as Held;
  const withReceipt = (change: Partial<Receipt>): Held => ({ ...good, receipt: { ...good.receipt, ...change } });
  const withBatch = (change: Partial<Receipt['batch']>): Held =>
    withReceipt({ batch: { ...good.receipt.batch, ...change } });
  const withFacts = (change: Partial<CastFacts>): Held => ({ ...good, facts: { ...good.facts, ...change } });

  it.each<[string, Held, string]>([
    ['another selection', withReceipt({ selection: 'x' }), 'SELECTION'],
    ['other rules', withReceipt({ rulesHash: 'cd'.repeat(32) }), 'RULES'],
    ['another ballot', withReceipt({ ballotId: flipped(good.receipt.ballotId, 3) }), 'BALLOT_ID'],
    ['another voter', withReceipt({ voterTag: flipped(good.receipt.voterTag, 3) }), 'BALLOT_ID'],
    ['another nonce', withFacts({ nonce: flipped(good.facts.nonce, 3) }), 'BALLOT_ID'],
    ['another commitment', withReceipt({ commitment: flipped(good.receipt.commitment, 3) }), 'COMMITMENT'],
    ['another salt', { ...good, salt: flipped(good.salt, 3) }, 'COMMITMENT'],
    ['other votes', withFacts({ choices: [{ candidateId: 'c1', votes: 3 }] }), 'COMMITMENT'],
    ['a key nobody knows', withReceipt({ keyId: 'key-2' }), 'KEY'],
    ['a later deadline', withReceipt({ inclusionDeadline: '2018-06-01T03:10:00.000Z' }), 'SIGNATURE'],
    ['another place', withBatch({ index: 5 }), 'SIGNATURE'],
    ['a place outside', withBatch({ index: 9 }), 'PATH'],
    ['another size', withBatch({ size: 3 }), 'PATH'],
    ['a shorter path', withBatch({ path: good.receipt.batch.path.slice(1) }), 'PATH'],
    ['another signature', withBatch({ signature: toBase64Url(new Uint8Array(64)) }), 'SIGNATURE'],
    ['a path that is no text of ours', withBatch({ path: ['?'] }), 'MALFORMED'],
    ['a nonce that is no hex', withFacts({ nonce: 'zz' }), 'MALFORMED'],
  ])('with %s is refused', (_what, tampered, fault) => {
    expect(check(tampered)).toBe(fault);
  });

  it('with any single digit changed anywhere is refused', () => {
    const fields = ['ballotId', 'voterTag', 'commitment', 'rulesHash'] as const;
    fc.assert(
      fc.property(fc.constantFrom(...fields), fc.nat(), (field, at) => {
        expect(check(withReceipt({ [field]: flipped(good.receipt[field], at) }))).not.toBeNull();
      }),
    );
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (which, at) => {
        const path = [...good.receipt.batch.path];
        const i = which % path.length;
        const hash = Buffer.from(path[i] as string, 'base64url');
        hash[at % 32] = (hash[at % 32] ?? 0) ^ 1;
        path[i] = hash.toString('base64url');
        expect(check(withBatch({ path }))).toBe('SIGNATURE');
      }),
    );
  });

  it('signed by another key under the same name is refused', () => {
    const other = generateKeyPairSync('ed25519').publicKey.export({ format: 'der', type: 'spki' }).subarray(-32);
    expect(checkReceiptSignature(sha256, verifyNode, { 'key-1': toHex(other) }, good.receipt)).toBe('SIGNATURE');
    expect(checkReceiptSignature(sha256, verifyNode, keys, good.receipt)).toBeNull();
  });

  it("of one voter is not another's", () => {
    const [first, second] = batchOf(2) as [Held, Held];
    expect(check({ ...first, receipt: second.receipt })).toBe('BALLOT_ID');
  });
});
