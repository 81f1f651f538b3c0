import { withdrawPledge } from '@/features/pledge/api/withdraw-pledge';
import { ApiError } from '@/lib/http/api-error';
import { answerWith, requests, resetTaro } from '../support/taro';

describe('withdrawing a pledge', () => {
  beforeEach(resetTaro);

  it('is asked once more under the same key after a lost answer, and what the server says then is the outcome', async () => {
    let asked = 0;
    answerWith(() => ((asked += 1) === 1 ? { failure: 'request:fail timeout' } : { body: { id: 'p' } }));
    await withdrawPledge('p', 'key').catch(() => withdrawPledge('p', 'key'));
    expect(requests.map(({ header }) => header['idempotency-key'])).toEqual(['key', 'key']);
  });

  it('is not done when it is refused', async () => {
    answerWith(() => ({ status: 409, body: { code: 'PLEDGE.UNDER_REVIEW', message: '不行', requestId: 'r' } }));
    await expect(withdrawPledge('p', 'key')).rejects.toThrow(ApiError);
  });
});
