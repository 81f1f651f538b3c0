/**
 * Whether a browser's `Origin` (or, where it is absent, `Referer`) is the address people type. For writes that a cookie
 * authorises: a request that names no origin at all is refused too, since every browser names it on writes.
 */
export function isOwnOrigin(
  headers: { origin?: string | undefined; referer?: string | undefined },
  publicOrigin: string,
): boolean {
  const named = headers.origin ?? headers.referer;
  if (named === undefined || !URL.canParse(named)) return false;
  return new URL(named).origin === new URL(publicOrigin).origin;
}
