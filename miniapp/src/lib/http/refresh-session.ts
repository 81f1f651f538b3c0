import { CONTRACT_VERSION, CONTRACT_VERSION_HEADER } from '@good-netizen/shared/contract-version';
import type { RefreshDto, SignedInDto } from '@good-netizen/shared/identity/identity.dto';
import { apiUrl, Paths } from '@good-netizen/shared/paths';
import { apiOrigin, isWeapp } from '../platform';
import { ApiError } from './api-error';
import { forgetCredentials, keepTokens, keptTokens, maybeSignedIn, rememberCookieSession } from './credentials';
import { send } from './transport';

type Listener = () => void;

const listeners = new Set<Listener>();
let running: Promise<boolean> | null = null;

/** Calls `listener` when the server no longer knows this session. Returns the way to stop listening. */
export function onSessionLost(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Renews the session, once however many requests ask at the same moment (a refresh token rotates at every use).
 * True: renewed. False: there is no session to renew. Throws when the server could not be asked.
 */
export function refreshSession(): Promise<boolean> {
  running ??= renew().finally(() => {
    running = null;
  });
  return running;
}

async function renew(): Promise<boolean> {
  if (!maybeSignedIn()) return false;
  const body: RefreshDto = isWeapp ? { refreshToken: keptTokens()?.refreshToken } : {};
  const answer = await send({
    url: apiOrigin + apiUrl(Paths.auth.refresh),
    method: 'POST',
    headers: { 'content-type': 'application/json', [CONTRACT_VERSION_HEADER]: CONTRACT_VERSION },
    body,
    timeoutMs: 10_000,
  });
  if (answer.status >= 500 || answer.status === 429) throw ApiError.fromAnswer(answer.status, answer.data);
  if (answer.status >= 400) {
    forgetCredentials();
    listeners.forEach((listener) => listener());
    return false;
  }
  const tokens = (answer.data as SignedInDto).tokens;
  if (tokens) keepTokens(tokens);
  rememberCookieSession();
  return true;
}
