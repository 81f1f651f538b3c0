/**
 * The telephone's way to the server. The mini-program asks the address it was built with; here that leads to the server
 * under test, and its code for `wx.login` comes from the WeChat simulator.
 */
export function telephoneNetwork({ builtOrigin, serverOrigin, simulatorOrigin, appid }) {
  const towards = (url) => (url.startsWith(`${builtOrigin}/`) ? serverOrigin + url.slice(builtOrigin.length) : url);
  const askSimulator = async (what, person) => {
    const body = JSON.stringify({ person, appid });
    const headers = { 'content-type': 'application/json' };
    return (await fetch(`${simulatorOrigin}/__sim/${what}`, { method: 'POST', headers, body })).json();
  };
  return {
    async request({ url, method, headers, body, timeout }) {
      try {
        const answer = await fetch(towards(url), {
          method,
          headers,
          body,
          signal: AbortSignal.timeout(timeout),
          redirect: 'manual',
        });
        const bytes = Buffer.from(await answer.arrayBuffer());
        return { status: answer.status, headers: Object.fromEntries(answer.headers), base64: bytes.toString('base64') };
      } catch (error) {
        return { error: error.name === 'TimeoutError' ? 'timeout' : String(error.cause?.message ?? error.message) };
      }
    },

    /** Pictures, audio and video that the page shows by address. */
    async media(route) {
      const { range } = route.request().headers();
      const answer = await fetch(towards(route.request().url()), { headers: range ? { range } : {} });
      const headers = Object.fromEntries(answer.headers);
      delete headers['content-encoding'];
      delete headers['content-length'];
      delete headers['content-security-policy'];
      delete headers['cross-origin-resource-policy'];
      await route.fulfill({ status: answer.status, headers, body: Buffer.from(await answer.arrayBuffer()) });
    },

    async loginCode(person) {
      return (await askSimulator('login-code', person)).js_code;
    },

    /** What the phone button's event carries. */
    async phoneCode(person) {
      return (await askSimulator('phone-code', person)).code;
    },
  };
}
