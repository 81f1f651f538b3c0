import { startTestApp, type TestApp } from '../support/test-app.js';

describe('a DELETE as WeChat sends it', () => {
  let app: TestApp;
  const remove = async (payload?: string): Promise<string> => {
    const headers = { 'content-type': 'application/json' };
    const answer = await app.inject({ method: 'DELETE', url: '/api/me/phone', headers, payload });
    return answer.json<{ code: string }>().code;
  };
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  it('needs no body, though it is called JSON', async () => {
    expect(await remove()).toBe('IDENTITY.SIGN_IN_REQUIRED');
  });

  it('is still refused with a body that is no JSON', async () => {
    expect(await remove('{"a":')).toBe('COMMON.MALFORMED_JSON');
  });
});
