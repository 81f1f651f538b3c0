import { withdrawPledge } from '@/features/pledge/api/withdraw-pledge';
import { ApiError } from '@/lib/http/api-error';
import { answerWith, resetTaro } from '../support/taro';

const refused = (code: string) => ({ status: 409, body: { code, message: '不行', requestId: 'r' } });

describe('withdrawing a pledge', () => {
  beforeEach(resetTaro);

  it('is done when it was done before, as when the first answer was lost', async () => {
    answerWith(() => refused('PLEDGE.ALREADY_WITHDRAWN'));
    await expect(withdrawPledge('p', 'key')).resolves.toBeUndefined();
  });

  it('is not done for any other refusal', async () => {
    answerWith(() => refused('PLEDGE.UNDER_REVIEW'));
    await expect(withdrawPledge('p', 'key')).rejects.toThrow(ApiError);
  });
});
