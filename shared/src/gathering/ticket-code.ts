/** What is shown at the door: the number in the session, a hyphen, and sixteen characters of Crockford's alphabet. */
export interface TicketCode {
  readonly number: number;
  /** As the server writes it: the text whose SHA-256 stands in the door list. */
  readonly code: string;
}

const WRITTEN = /^([1-9]\d{0,8})([0-9A-HJKMNP-TV-Z]{16})$/;

/**
 * Reads what was scanned or typed: case, spaces, hyphens and look-alikes (O for 0, I and L for 1, U for V) are forgiven.
 * @returns null for what is no ticket
 */
export function readTicketCode(typed: string): TicketCode | null {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\u2010-\u2015\u2212-]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
    .replace(/U/g, 'V');
  const [, number, mac] = WRITTEN.exec(plain) ?? [];
  return number === undefined || mac === undefined ? null : { number: Number(number), code: `${number}-${mac}` };
}
