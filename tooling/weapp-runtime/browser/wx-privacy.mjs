import { pressedButtons } from './builtins-form.mjs';

/**
 * WeChat's privacy gate: a gated call waits until the person agreed, by a real press on a real button. Signing in is not
 * gated; albums, places, pictures and the like are.
 */
export function privacyGate() {
  let agreed = false;
  let ask = null;

  /** Asks through the mini-program's own sheet when it listens. @throws Error when the person or WeChat says no */
  async function requirePrivacy() {
    if (agreed) return {};
    if (!ask) throw Object.assign(new Error('privacy permission is not authorized'), { errno: 104 });
    const { event, buttonId } = await new Promise((resolve) =>
      ask((answer) => answer.event !== 'exposureAuthorization' && resolve(answer), { referrer: 'wx' }),
    );
    if (event !== 'agree') throw Object.assign(new Error('privacy permission is not authorized'), { errno: 104 });
    if (!pressedButtons.has(buttonId)) throw new Error(`privacy agreement without a press on button "${buttonId}"`);
    agreed = true;
    return {};
  }

  return {
    requirePrivacy,
    listen: (listener) => (ask = listener),
    state: () => ({ needAuthorization: !agreed, privacyContractName: '《隐私保护指引》' }),
  };
}
