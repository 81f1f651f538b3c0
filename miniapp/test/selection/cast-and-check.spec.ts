import nacl from 'tweetnacl';
import { toBase64Url, toHex } from '@good-netizen/shared/bytes/encoding';
import { sha256 } from '@good-netizen/shared/bytes/sha256';
import { ballotIdOf, commitmentOf } from '@good-netizen/shared/selection/commitment';
import { batchMessage, receiptLeaf } from '@good-netizen/shared/selection/receipt';
import type { CastAnswerDto, CastBallotDto } from '@good-netizen/shared/selection/selection.dto';
import { castBallot } from '@/features/selection/api/cast-ballot';
import { castAndCheck } from '@/features/selection/cast/cast-and-check';
import { ApiError } from '@/lib/http/api-error';
import { keepValue } from '@/lib/storage';

jest.mock('@/features/selection/api/cast-ballot', () => ({ castBallot: jest.fn() }));
jest.mock('@/lib/storage', () => ({ ...jest.requireActual<object>('@/lib/storage'), keepValue: jest.fn() }));

const send = castBallot as jest.MockedFunction<typeof castBallot>;
const pair = nacl.sign.keyPair.fromSeed(new Uint8Array(32).fill(7));
const stranger = nacl.sign.keyPair.fromSeed(new Uint8Array(32).fill(8));
const selectionOf = (id: string) => ({ id, rulesHash: 'ab'.repeat(32), receiptKeys: { k1: toHex(pair.publicKey) } });
const ballot: CastBallotDto = {
  ticket: 't',
  nonce: '01'.repeat(16),
  clientKey: '02'.repeat(16),
  choices: [{ candidateId: 'a', votes: 1 }],
};

function answerTo(id: string, secretKey: Uint8Array, choices = ballot.choices): CastAnswerDto {
  const voterTag = '03'.repeat(32);
  const salt = '04'.repeat(32);
  const ballotId = ballotIdOf(sha256, id, voterTag, ballot.nonce);
  const commitment = commitmentOf(sha256, id, { ballotId, salt, choices });
  const facts = { selection: id, ballotId, voterTag, commitment, rulesHash: 'ab'.repeat(32), keyId: 'k1' };
  const body = { ...facts, inclusionDeadline: '2026-06-08T12:00:00.000Z' };
  const signature = toBase64Url(nacl.sign.detached(batchMessage(receiptLeaf(sha256, body)), secretKey));
  const receipt = { ...body, batch: { index: 0, size: 1, path: [], signature } };
  return { receipt, salt, periodKey: 'p', votesLeft: 1 };
}

describe('casting a ballot', () => {
  const keep = keepValue as jest.MockedFunction<typeof keepValue>;
  beforeEach(() => {
    send.mockReset();
    keep.mockClear();
  });
  const keptBallots = () => keep.mock.calls.filter(([key]) => String(key).startsWith('gn:ballot:'));

  it('keeps a receipt that stands', async () => {
    send.mockResolvedValue(answerTo('s1', pair.secretKey));
    expect(await castAndCheck(selectionOf('s1'), ballot, 0)).toMatchObject({ kind: 'received' });
    expect(keptBallots()).toHaveLength(1);
  });

  it.each([
    ['a strange key', () => answerTo('s2', stranger.secretKey), 'SIGNATURE'],
    ['other choices', () => answerTo('s2', pair.secretKey, [{ candidateId: 'b', votes: 1 }]), 'COMMITMENT'],
  ])('does not call a receipt with %s success', async (_name, answer, fault) => {
    send.mockResolvedValue(answer());
    expect(await castAndCheck(selectionOf('s2'), ballot, 0)).toMatchObject({ kind: 'faulty', fault });
    expect(keptBallots()).toHaveLength(0);
  });

  it('sends the same body again when the server is busy', async () => {
    const busy = new ApiError({ code: 'BUSY', status: 503, message: '请稍后再试' });
    send.mockRejectedValueOnce(busy).mockResolvedValue(answerTo('s3', pair.secretKey));
    await castAndCheck(selectionOf('s3'), ballot, 0);
    expect(send.mock.calls).toEqual([
      ['s3', ballot],
      ['s3', ballot],
    ]);
  });
});
