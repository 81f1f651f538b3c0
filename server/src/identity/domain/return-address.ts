const LONGEST = 512;

/**
 * Where H5 goes after a sign-in: a path of our own origin, or `null` when it is not one. Backslashes, double slashes and
 * control characters are how an open redirect is smuggled in, so they are refused before the address is even read.
 */
export function ownReturnAddress(returnTo: string, publicOrigin: string): string | null {
  if (returnTo.length > LONGEST || !/^\/(?![/\\])[\x21-\x7e]*$/.test(returnTo) || returnTo.includes('\\')) return null;
  if (!URL.canParse(returnTo, publicOrigin)) return null;
  const address = new URL(returnTo, publicOrigin);
  if (address.origin !== new URL(publicOrigin).origin) return null;
  return address.pathname + address.search + address.hash;
}
