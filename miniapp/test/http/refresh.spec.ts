import '../support/as-weapp';
import { keepTokens, keptTokens } from '@/lib/http/credentials';
import { onSessionLost } from '@/lib/http/refresh-session';
import { request } from '@/lib/http/request';
import { answerWith, type PlayedAnswer, requests, resetTaro } from '../support/taro';

const expired = { code: 'IDENTITY.SESSION_EXPIRED', message: '登录已过期，请重新登录。', requestId: 'r' };
const me = { netizenId: 'n1', nickname: null };

function tokens(name: string, seconds = 600): Parameters<typeof keepTokens>[0] {
  return { accessToken: `access-${name}`, accessTokenExpiresInSeconds: seconds, refreshToken: `refresh-${name}` };
}

const refreshes = (): number => requests.filter(({ url }) => url.endsWith('/api/auth/refresh')).length;

/** A server that knows one access token, and hands out the new pair for the old refresh token. */
function serverThatKnows(accessToken: string, onRefresh: () => PlayedAnswer): void {
  answerWith(({ url, header }) => {
    if (url.endsWith('/api/auth/refresh')) return onRefresh();
    if (header.authorization === `Bearer ${accessToken}`) return { body: me };
    return { status: 401, body: expired };
  });
}

describe('a session in WeChat', () => {
  beforeEach(() => {
    resetTaro();
    keepTokens(tokens('old'));
  });

  it('signs every request with the bearer token and the version of the contract', async () => {
    answerWith(() => ({ body: me }));
    await request('me');
    expect(requests[0]?.url).toBe('http://127.0.0.1:3000/api/me');
    expect(requests[0]?.header).toMatchObject({ authorization: 'Bearer access-old', 'x-contract-version': '1.0' });
  });

  it('is renewed once for ten requests that are refused at the same moment, and all ten succeed', async () => {
    serverThatKnows('access-new', () => ({ body: { tokens: tokens('new'), me } }));
    const answers = await Promise.all(Array.from({ length: 10 }, () => request('me')));
    expect(answers).toEqual(Array.from({ length: 10 }, () => me));
    expect(refreshes()).toBe(1);
    expect(keptTokens()?.refreshToken).toBe('refresh-new');
  });

  it('is renewed before a token is sent that has run out', async () => {
    keepTokens(tokens('old', 1));
    serverThatKnows('access-new', () => ({ body: { tokens: tokens('new'), me } }));
    await request('me');
    expect(requests.map(({ url }) => url.split('/api/')[1])).toEqual(['auth/refresh', 'me']);
  });

  it('is forgotten when the server does not know it any more', async () => {
    let lost = 0;
    const stop = onSessionLost(() => (lost += 1));
    serverThatKnows('access-new', () => ({ status: 401, body: expired }));
    await expect(request('me')).rejects.toMatchObject({ code: 'IDENTITY.SESSION_EXPIRED', status: 401 });
    expect([lost, keptTokens()]).toEqual([1, null]);
    stop();
  });

  it('survives a network that breaks during the renewal', async () => {
    serverThatKnows('access-new', () => ({ failure: 'request:fail' }));
    await expect(request('me')).rejects.toMatchObject({ code: 'CLIENT.NETWORK' });
    expect(keptTokens()?.refreshToken).toBe('refresh-old');
  });
});
