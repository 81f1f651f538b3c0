import type { AuthorisedCalls } from './authorised-calls.js';
import { WechatUnreachableError } from './wechat-api.error.js';

export interface PhoneQuestion {
  /** From the button's event, valid five minutes and once. Not the code of `wx.login`. */
  code: string;
  /** Whoever asks: WeChat then refuses a code that somebody else's phone was given. */
  openid: string;
}

/** A phone number as WeChat tells it: digits alone. */
export interface WechatPhoneNumber {
  /** Without `+`: `86`. */
  countryCode: string;
  /** Without the country code. */
  digits: string;
}

const ENDPOINT = '/wxa/business/getuserphonenumber';
const COUNTRY = /^\d{1,4}$/;
const DIGITS = /^\d{4,15}$/;

/** `getPhoneNumber`: exchanges the code of the button for the number. */
export class PhoneNumbers {
  constructor(
    private readonly calls: AuthorisedCalls,
    private readonly appId: string,
  ) {}

  /** The number's watermark must name our own app: an answer meant for another one is not taken. */
  async ask({ code, openid }: PhoneQuestion): Promise<WechatPhoneNumber> {
    const answer = await this.calls.post(ENDPOINT, { code, openid });
    const told = answer.phone_info as Told | undefined;
    if (told?.watermark?.appid !== this.appId) throw new WechatUnreachableError(ENDPOINT, 'the watermark is not ours');
    const countryCode = String(told.countryCode ?? '').replace(/^\+/, '');
    const digits = String(told.purePhoneNumber ?? '');
    if (COUNTRY.test(countryCode) && DIGITS.test(digits)) return { countryCode, digits };
    throw new WechatUnreachableError(ENDPOINT, 'the answer has no phone number');
  }
}

interface Told {
  countryCode?: unknown;
  purePhoneNumber?: unknown;
  watermark?: { appid?: unknown };
}
