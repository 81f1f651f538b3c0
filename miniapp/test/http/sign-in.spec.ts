import '../support/as-weapp';
import { forgetCredentials, keptTokens } from '@/lib/http/credentials';
import { useNotice } from '@/lib/notice-store';
import { useConsentSheet } from '@/lib/privacy/consent-store';
import { queryClient } from '@/lib/query/query-client';
import { useSession } from '@/lib/session/session-store';
import { signIn } from '@/lib/session/sign-in';
import { answerWith, requests, resetTaro } from '../support/taro';

const me = { netizenId: 'n1', nickname: null };
const tokens = { accessToken: 'a', accessTokenExpiresInSeconds: 600, refreshToken: 'r' };

async function whenAsked(agreed: boolean): Promise<void> {
  while (!useConsentSheet.getState().isOpen) await new Promise((resolve) => setTimeout(resolve, 1));
  useConsentSheet.getState().answer(agreed);
}

const signIns = (): unknown[] =>
  requests.filter(({ url }) => url.endsWith('/auth/mini-program')).map(({ data }) => JSON.parse(data ?? '') as unknown);

describe('the first sign-in in WeChat', () => {
  beforeEach(() => {
    resetTaro();
    forgetCredentials();
    queryClient.clear();
    useSession.setState({ status: 'signed-out', me: null });
    answerWith(({ url }) => (url.includes('/legal/') ? { body: { version: '2018-05' } } : { body: { tokens, me } }));
  });

  it('asks for consent, then sends the code with the versions agreed to', async () => {
    const [signedIn] = await Promise.all([signIn(), whenAsked(true)]);
    expect(signedIn).toBe(true);
    const consent = { privacyPolicy: '2018-05', userAgreement: '2018-05' };
    expect(signIns()).toEqual([{ code: 'wechat-code', consent }]);
    expect([useSession.getState().status, keptTokens()?.refreshToken]).toEqual(['signed-in', 'r']);
  });

  it('sends nothing when the citizen declines, and says that reading goes on', async () => {
    const [signedIn] = await Promise.all([signIn(), whenAsked(false)]);
    expect(signedIn).toBe(false);
    expect(signIns()).toEqual([]);
    expect(useNotice.getState().text).toContain('可以先看看');
  });

  it('does not ask again for the versions this device agreed to', async () => {
    await Promise.all([signIn(), whenAsked(true)]);
    await expect(signIn()).resolves.toBe(true);
    expect(signIns()).toHaveLength(2);
  });
});
