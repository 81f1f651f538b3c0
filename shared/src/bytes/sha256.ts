/**
 * SHA-256 (FIPS 180-4) in plain numbers, for runtimes that offer no hash to a page: WeChat's, and iOS 13 without BigInt.
 * The server passes node:crypto's in its place; both are one `Sha256`, and tests hold them equal.
 */
export type Sha256 = (bytes: Uint8Array) => Uint8Array;

const K = new Uint32Array(64);
const INITIAL = new Uint32Array(8);

/** Fills K and INITIAL from the cube and square roots of the first primes, as the standard defines them. */
function fillConstants(): void {
  const fraction = (x: number): number => ((x - Math.floor(x)) * 0x100000000) | 0;
  let count = 0;
  for (let n = 2; count < 64; n += 1) {
    let prime = true;
    for (let d = 2; d * d <= n; d += 1) if (n % d === 0) prime = false;
    if (!prime) continue;
    if (count < 8) INITIAL[count] = fraction(Math.sqrt(n));
    K[count] = fraction(Math.cbrt(n));
    count += 1;
  }
}
fillConstants();

const rotr = (x: number, n: number): number => (x >>> n) | (x << (32 - n));

/** The padded message: 0x80, zeros, then the length in bits as 64 bits, to a multiple of 64 bytes. */
function pad(bytes: Uint8Array): DataView {
  const total = ((bytes.length + 8) >> 6) * 64 + 64;
  const padded = new Uint8Array(total);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(total - 8, Math.floor(bytes.length / 0x20000000));
  view.setUint32(total - 4, (bytes.length << 3) >>> 0);
  return view;
}

function schedule(view: DataView, offset: number, w: Uint32Array): void {
  for (let i = 0; i < 16; i += 1) w[i] = view.getUint32(offset + 4 * i);
  for (let i = 16; i < 64; i += 1) {
    const x = w[i - 15] as number;
    const y = w[i - 2] as number;
    const s0 = rotr(x, 7) ^ rotr(x, 18) ^ (x >>> 3);
    const s1 = rotr(y, 17) ^ rotr(y, 19) ^ (y >>> 10);
    w[i] = ((w[i - 16] as number) + s0 + (w[i - 7] as number) + s1) | 0;
  }
}

function compress(state: Uint32Array, w: Uint32Array): void {
  let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number];
  for (let i = 0; i < 64; i += 1) {
    const s1 = rotr(e, 6) ^ rotr(e, 11) ^ rotr(e, 25);
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + (K[i] as number) + (w[i] as number)) | 0;
    const s0 = rotr(a, 2) ^ rotr(a, 13) ^ rotr(a, 22);
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((value, i) => {
    state[i] = ((state[i] as number) + value) | 0;
  });
}

/** SHA-256 of bytes: 32 bytes. */
export const sha256: Sha256 = (bytes) => {
  const view = pad(bytes);
  const state = INITIAL.slice();
  const w = new Uint32Array(64);
  for (let offset = 0; offset < view.byteLength; offset += 64) {
    schedule(view, offset, w);
    compress(state, w);
  }
  const out = new Uint8Array(32);
  const outView = new DataView(out.buffer);
  state.forEach((word, i) => outView.setUint32(4 * i, word));
  return out;
};
