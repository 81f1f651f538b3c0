import type { ConsentDto, SignedInDto, SignInMiniProgramDto } from '@good-netizen/shared/identity/identity.dto';
import { Paths } from '@good-netizen/shared/paths';
import Taro from '@tarojs/taro';
import { sentenceFor } from '../http/api-error';
import { keepTokens } from '../http/credentials';
import { absoluteUrl, request } from '../http/request';
import { notify } from '../notice-store';
import { isWeapp } from '../platform';
import { obtainConsent } from './obtain-consent';
import { markedReturnAddress } from './return-from-sign-in';
import { setMe } from './session-store';

const REFUSED_SENTENCE = '没关系，可以先看看。需要参与时再登录就好。';

/**
 * Signs the citizen in, after their consent. Resolves true when they are signed in, false when they declined or it
 * failed (a sentence was shown). On H5 the browser leaves for WeChat's page and comes back to `returnTo`.
 */
export async function signIn(returnTo = currentAddress()): Promise<boolean> {
  try {
    const consent = await obtainConsent();
    if (!consent) {
      notify(REFUSED_SENTENCE);
      return false;
    }
    if (isWeapp) return await signInWithWechat(consent);
    leaveForSignIn(consent, returnTo);
    return false;
  } catch (error) {
    notify(sentenceFor(error), 'warning');
    return false;
  }
}

async function signInWithWechat(consent: ConsentDto): Promise<boolean> {
  const { code } = await Taro.login();
  const body: SignInMiniProgramDto = { code, consent };
  const { tokens, me } = await request<SignedInDto>(Paths.auth.miniProgram, { method: 'POST', body });
  if (tokens) keepTokens(tokens);
  setMe(me);
  return true;
}

function leaveForSignIn(consent: ConsentDto, returnTo: string): void {
  const query = { returnTo: markedReturnAddress(returnTo), ...consent };
  window.location.assign(absoluteUrl(Paths.auth.h5Start, query));
}

function currentAddress(): string {
  return isWeapp ? '' : window.location.pathname + window.location.hash;
}
