import type { SignedInDto } from '@good-netizen/shared/identity/identity.dto';
import { Paths } from '@good-netizen/shared/paths';
import { onConsentDue } from '../http/consent-due';
import { keepTokens, rememberCookieSession } from '../http/credentials';
import { request } from '../http/request';
import { queryClient } from '../query/query-client';
import { obtainConsent } from './obtain-consent';
import { setMe } from './session-store';

/** A signed-in person agrees to documents that changed. False: not now; reading goes on. */
export async function agreeAgain(): Promise<boolean> {
  // What this device read some minutes ago may be the version before.
  queryClient.removeQueries({ queryKey: ['legal'] });
  const consent = await obtainConsent();
  if (!consent) return false;
  const { tokens, me } = await request<SignedInDto>(Paths.me.consents, { method: 'PUT', body: consent });
  if (tokens) keepTokens(tokens);
  rememberCookieSession();
  setMe(me);
  return true;
}

onConsentDue(agreeAgain);
