import { randomBytes } from 'node:crypto';
import { SimError } from './sim-error.js';

interface IssuedToken {
  value: string;
  appid: string;
  expiresAt: number;
  revoked: boolean;
}

const LIFE_MS = 7200_000;
const RENEWAL_MS = 5 * 60_000;
const FORCED_PER_DAY = 20;
const FORCED_APART_MS = 30_000;
const TOKEN = /^[A-Za-z0-9_-]{120,512}$/;

/** All access tokens. The stable ones and those of `cgi-bin/token` live apart: issuing one kind never touches the other. */
export class TokenSpace {
  private readonly issued = new Map<string, IssuedToken>();
  private readonly stable = new Map<string, IssuedToken>();
  private readonly plain = new Map<string, IssuedToken>();
  private readonly forced = new Map<string, number[]>();

  constructor(private readonly now: () => number) {}

  /** Without force: the same token until five minutes before its end. With force: a new one, the old invalid at once. */
  stableFor(appid: string, force: boolean): { value: string; expiresInSeconds: number } {
    const current = this.stable.get(appid);
    if (force) this.countForced(appid);
    if (!current || force || current.expiresAt - this.now() <= RENEWAL_MS) {
      if (current && force) current.revoked = true;
      this.stable.set(appid, this.issue(appid));
    }
    return this.told(this.stable.get(appid));
  }

  /** Every call a new token; the one before stays valid for about five minutes. */
  plainFor(appid: string): { value: string; expiresInSeconds: number } {
    const before = this.plain.get(appid);
    if (before) before.expiresAt = Math.min(before.expiresAt, this.now() + RENEWAL_MS);
    this.plain.set(appid, this.issue(appid));
    return this.told(this.plain.get(appid));
  }

  /** The app a token speaks for. @throws SimError 41001, 40014, 40001 or 42001 */
  appidOf(value: string | undefined): string {
    if (!value) throw new SimError(41001);
    if (!TOKEN.test(value)) throw new SimError(40014);
    const token = this.issued.get(value);
    if (!token || token.revoked) throw new SimError(40001);
    if (this.now() >= token.expiresAt) throw new SimError(42001);
    return token.appid;
  }

  private issue(appid: string): IssuedToken {
    const value = randomBytes(102).toString('base64url');
    const token = { value, appid, expiresAt: this.now() + LIFE_MS, revoked: false };
    this.issued.set(value, token);
    return token;
  }

  private told(token: IssuedToken | undefined): { value: string; expiresInSeconds: number } {
    if (!token) throw new SimError(-1);
    return { value: token.value, expiresInSeconds: Math.floor((token.expiresAt - this.now()) / 1000) };
  }

  /** Which errcodes the two limits have is not documented; these are the usual ones of a minute and a day. */
  private countForced(appid: string): void {
    const today = (this.forced.get(appid) ?? []).filter((at) => this.now() - at < 86_400_000);
    const last = today.at(-1);
    if (last !== undefined && this.now() - last < FORCED_APART_MS) throw new SimError(45011);
    if (today.length >= FORCED_PER_DAY) throw new SimError(45009);
    this.forced.set(appid, [...today, this.now()]);
  }
}
