import { randomBytes } from 'node:crypto';
import { SimError } from './sim-error.js';

export interface IssuedCode {
  kind: 'mini-program' | 'h5';
  appid: string;
  personKey: string;
  /** H5 only: the visitor has seen the snapshot page and agreed to nothing. */
  snapshot: boolean;
  /** H5 only: with `snsapi_base` WeChat tells no unionid. */
  scope?: 'snsapi_base' | 'snsapi_userinfo';
}

interface HeldCode extends IssuedCode {
  expiresAt: number;
  used: boolean;
}

const LIFE_MS = 5 * 60_000;

/** Codes of `wx.login` and of the OAuth page: five minutes, once, for one app, and each kind for its own endpoint. */
export class Codes {
  private readonly held = new Map<string, HeldCode>();

  constructor(private readonly now: () => number) {}

  issue(code: IssuedCode): string {
    const value = `${code.kind === 'h5' ? '0h' : '0m'}${randomBytes(15).toString('hex')}`;
    this.held.set(value, { ...code, expiresAt: this.now() + LIFE_MS, used: false });
    return value;
  }

  /** @throws SimError 40029 unknown, expired, or another app's; 40163 used before */
  redeem(value: string, kind: IssuedCode['kind'], appid: string): IssuedCode {
    const code = this.held.get(value);
    if (!code || code.kind !== kind || code.appid !== appid || this.now() >= code.expiresAt) throw new SimError(40029);
    if (code.used) throw new SimError(40163);
    code.used = true;
    return code;
  }
}
