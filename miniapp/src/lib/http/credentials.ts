import type { TokensDto } from '@good-netizen/shared/identity/identity.dto';
import { Limits } from '@good-netizen/shared/limits';
import { isWeapp } from '../platform';
import { dropValue, keepValue, keptValue, StorageKey } from '../storage';

interface KeptTokens {
  accessToken: string;
  refreshToken: string;
  /** Device time in milliseconds after which the access token is not worth sending. */
  accessTokenStaleAt: number;
}

/** Refresh this long before the server would refuse the token. */
const SAFETY_MS = 15_000;

function isKeptTokens(value: unknown): value is KeptTokens {
  return typeof value === 'object' && value !== null && 'refreshToken' in value && 'accessTokenStaleAt' in value;
}

let cached: KeptTokens | null | undefined;

/** The bearer tokens of the mini-program. On H5 they are HttpOnly cookies that no script can read. */
export function keptTokens(): KeptTokens | null {
  if (cached === undefined) cached = keptValue(StorageKey.TOKENS, isKeptTokens);
  return cached;
}

export function keepTokens(tokens: TokensDto): void {
  cached = {
    accessToken: tokens.accessToken,
    refreshToken: tokens.refreshToken,
    accessTokenStaleAt: Date.now() + tokens.accessTokenExpiresInSeconds * 1000 - SAFETY_MS,
  };
  keepValue(StorageKey.TOKENS, cached);
}

/**
 * H5 cannot see its cookies, so it remembers until when the access cookie is good. Strangers then never ask for a
 * refresh, and a signed-in person is not taken for a stranger by a public route when the cookie has run out.
 */
export function rememberCookieSession(ageMs = 0): void {
  if (isWeapp) return;
  const goodForMs = Limits.accessTokenSeconds * 1000 - SAFETY_MS - ageMs;
  keepValue(StorageKey.COOKIE_STALE_AT, Date.now() + goodForMs);
}

function cookieStaleAt(): number | null {
  return keptValue(StorageKey.COOKIE_STALE_AT, (value): value is number => typeof value === 'number');
}

export function maybeSignedIn(): boolean {
  return isWeapp ? keptTokens() !== null : cookieStaleAt() !== null;
}

export function forgetCredentials(): void {
  cached = null;
  dropValue(StorageKey.TOKENS);
  dropValue(StorageKey.COOKIE_STALE_AT);
}

/** Whether there is a session whose access token is no longer worth sending. */
export function accessTokenIsStale(): boolean {
  const staleAt = isWeapp ? keptTokens()?.accessTokenStaleAt : cookieStaleAt();
  return typeof staleAt === 'number' && Date.now() >= staleAt;
}

export function authorizationHeader(): Record<string, string> {
  const tokens = isWeapp ? keptTokens() : null;
  return tokens ? { authorization: `Bearer ${tokens.accessToken}` } : {};
}
