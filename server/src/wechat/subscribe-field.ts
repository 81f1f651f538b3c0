/** Field types of subscription templates and the most characters each may have. */
const lengths = {
  thing: 20,
  number: 32,
  letter: 32,
  symbol: 5,
  character_string: 32,
  phone_number: 17,
  car_number: 8,
  phrase: 5,
  name: 10,
} as const;
const keepers: Readonly<Record<string, RegExp>> = {
  number: /[^0-9.]/g,
  letter: /[^A-Za-z]/g,
  character_string: /[^\x20-\x7e]/g,
  phone_number: /[^0-9+\-() ]/g,
  phrase: /[^\p{Script=Han}]/gu,
};
const FIELD = /^([a-z_]+?)(\d+)$/;
const SHANGHAI_MS = 8 * 3_600_000;

/** A value that WeChat would answer 47003 to: the type is not known, or nothing is left of the text. */
export class SubscribeFieldError extends Error {
  constructor(key: string, reason: string) {
    super(`the field ${key} cannot be filled: ${reason}`);
    this.name = 'SubscribeFieldError';
  }
}

/** True for `thing1`, `time2` and the like, of a type that `formatField` can fill. */
export function isSubscribeField(key: string): boolean {
  const type = FIELD.exec(key)?.[1];
  return type !== undefined && (type in lengths || type === 'time' || type === 'date' || type === 'amount');
}

/**
 * A value as the type of the template's field wants it: cut to length (with …), freed of characters it may not have.
 * Instants are said in Shanghai time.
 * @throws SubscribeFieldError where nothing fitting is left
 */
export function formatField(key: string, value: string | Date): string {
  const type = FIELD.exec(key)?.[1] ?? '';
  if (value instanceof Date) return instantAs(key, type, value);
  const max = (lengths as Readonly<Record<string, number>>)[type];
  if (max === undefined) throw new SubscribeFieldError(key, `${type || key} takes no text`);
  const kept = value
    .replace(/\s+/g, ' ')
    .replace(keepers[type] ?? /[\p{Cc}\p{Cf}]/gu, '')
    .trim();
  if (kept === '') throw new SubscribeFieldError(key, 'nothing is left of the text');
  return shortened(kept, max, type === 'thing');
}

function shortened(text: string, max: number, withDots: boolean): string {
  const characters = [...text];
  if (characters.length <= max) return text;
  return withDots ? `${characters.slice(0, max - 1).join('')}…` : characters.slice(0, max).join('');
}

function instantAs(key: string, type: string, instant: Date): string {
  const [day = '', clock = ''] = new Date(instant.getTime() + SHANGHAI_MS).toISOString().split('T');
  const [year = '', month = '', date = ''] = day.split('-');
  const said = `${year}年${Number(month)}月${Number(date)}日`;
  if (type === 'date') return said;
  if (type === 'time') return `${said} ${clock.slice(0, 5)}`;
  if (type === 'thing') return `${said} ${clock.slice(0, 5)}`.slice(0, lengths.thing);
  throw new SubscribeFieldError(key, `${type || key} takes no instant`);
}
