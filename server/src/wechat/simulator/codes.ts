import { randomBytes } from 'node:crypto';
import { SimError } from './sim-error.js';

export interface IssuedCode {
  kind: 'mini-program' | 'h5' | 'phone';
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
const PREFIX = { 'mini-program': '0m', h5: '0h', phone: '0p' } as const;

/** Codes of `wx.login`, the OAuth page and the phone button: five minutes, once, for one app, each kind for its own endpoint. */
export class Codes {
  private readonly held = new Map<string, HeldCode>();

  constructor(private readonly now: () => number) {}

  issue(code: IssuedCode): string {
    const value = `${PREFIX[code.kind]}${randomBytes(15).toString('hex')}`;
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

  /**
   * The person whose number a code of the phone button gives.
   * @param belongs whether the code is that of whoever asks; `null` where nobody is named
   * @throws SimError 40013 another app's code; 40029 unknown, expired, used, of another kind, or somebody else's
   */
  redeemPhone(value: string, appid: string, belongs: ((key: string, appid: string) => boolean) | null): string {
    const code = this.held.get(value);
    if (code?.kind !== 'phone' || code.used || this.now() >= code.expiresAt) throw new SimError(40029);
    if (code.appid !== appid) throw new SimError(40013);
    if (belongs && !belongs(code.personKey, appid)) throw new SimError(40029);
    code.used = true;
    return code.personKey;
  }
}
