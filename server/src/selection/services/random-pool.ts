import { randomBytes } from 'node:crypto';

const POOL_BYTES = 16_384;
let pool = Buffer.alloc(0);
let used = 0;

/**
 * Cryptographically random bytes, drawn from the system in large portions: asking it for a few bytes at a time was a fifth
 * of what a ballot cost. Each byte is given out once and forgotten here.
 */
export function drawBytes(count: number): Buffer {
  if (used + count > pool.length) {
    pool = randomBytes(Math.max(POOL_BYTES, count));
    used = 0;
  }
  const bytes = Buffer.from(pool.subarray(used, used + count));
  pool.fill(0, used, used + count);
  used += count;
  return bytes;
}
