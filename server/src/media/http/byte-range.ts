import type { ByteRange } from '../../platform/storage/storage-door.js';

/**
 * Which bytes a `Range` header asks for (RFC 9110 §14.2).
 * @param length of the file, at least 1
 * @returns `null`: all of it, also for what asks for several ranges or for another unit; `'none'`: nothing of it is there
 */
export function byteRangeOf(header: string | undefined, length: number): ByteRange | null | 'none' {
  const [, from = '', to = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? '') ?? [];
  if (from === '') return to === '' ? null : lastOf(Number(to), length);
  const start = Number(from);
  if (to !== '' && Number(to) < start) return null;
  return start < length ? { start, end: to === '' ? length - 1 : Math.min(Number(to), length - 1) } : 'none';
}

const lastOf = (bytes: number, length: number): ByteRange | 'none' =>
  bytes === 0 ? 'none' : { start: Math.max(0, length - bytes), end: length - 1 };
