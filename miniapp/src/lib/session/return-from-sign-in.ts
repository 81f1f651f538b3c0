import { rememberCookieSession } from '../http/credentials';
import { isH5 } from '../platform';

const MARK = 'from=sign-in';

/** Renew the cookie early: some of its life passed on WeChat's page and on the way back. */
const ASSUMED_AGE_MS = 120_000;

/** This page's address with a mark in it, for the server to send the browser back to. */
export function markedReturnAddress(returnTo: string): string {
  const [path = '/', hash = ''] = returnTo.split(/(?=#)/);
  return `${path}${path.includes('?') ? '&' : '?'}${MARK}${hash}`;
}

/**
 * On H5 cookies are invisible to us, and the server may bring the browser back under another host name, where nothing is
 * remembered. The mark in the address tells that a sign-in has just ended; it is removed from the address at once.
 */
export function noteReturnFromSignIn(): void {
  if (!isH5 || !window.location.search.includes(MARK)) return;
  rememberCookieSession(ASSUMED_AGE_MS);
  const search = window.location.search.replace(new RegExp(`[?&]${MARK}`), '').replace(/^&/, '?');
  window.history.replaceState(window.history.state, '', window.location.pathname + search + window.location.hash);
}
