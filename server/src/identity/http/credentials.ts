import type {} from '@fastify/cookie';
import type { FastifyRequest } from 'fastify';

/** The cookies of H5. All are HttpOnly: no script of a page can read them. */
export const CookieName = { accessToken: 'gn_at', refreshToken: 'gn_rt', signInState: 'gn_st' } as const;

type Credentials = Pick<FastifyRequest, 'headers' | 'cookies'>;

/** The access token of a request: a bearer in the mini-program, a cookie in H5. */
export function accessTokenOf(request: Credentials): string | undefined {
  return bearerOf(request) ?? cookieOf(request, CookieName.accessToken);
}

export function cookieOf({ cookies }: Credentials, name: string): string | undefined {
  const value = cookies[name];
  return value === '' ? undefined : value;
}

/** Whether a browser sent this request with a session of ours by itself, without a script's doing. */
export function isAuthorisedByCookie(request: Credentials): boolean {
  if (bearerOf(request) !== undefined) return false;
  return [CookieName.accessToken, CookieName.refreshToken].some((name) => cookieOf(request, name) !== undefined);
}

function bearerOf({ headers }: Credentials): string | undefined {
  return /^Bearer ([\w.-]+)$/.exec(headers.authorization ?? '')?.[1];
}
