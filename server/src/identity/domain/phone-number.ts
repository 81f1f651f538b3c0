/** A number as WeChat tells it: digits of the country, digits of the number. */
export interface PhoneNumber {
  readonly countryCode: string;
  readonly digits: string;
}

/** `+8610012345678`: the one spelling that is hashed and sealed. */
export function internationalNumber({ countryCode, digits }: PhoneNumber): string {
  return `+${countryCode}${digits}`;
}

/** `138****1234`: enough to know one's own number again. Short numbers show their last two digits alone. */
export function maskedNumber({ digits }: PhoneNumber): string {
  if (digits.length < 9) return `****${digits.slice(-2)}`;
  return `${digits.slice(0, 3)}${'*'.repeat(digits.length - 7)}${digits.slice(-4)}`;
}
