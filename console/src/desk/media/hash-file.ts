import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';

const PIECE_BYTES = 2 * 1024 * 1024;

/**
 * SHA-256 of a file as lower-case hex, read piece by piece: a video need not fit into memory, and a page without HTTPS has no
 * `crypto.subtle`. `onProgress` is told how many bytes were read.
 * @throws the signal's reason when it is aborted
 */
export async function hashFile(file: Blob, signal: AbortSignal, onProgress: (bytes: number) => void): Promise<string> {
  const hash = sha256.create();
  for (let from = 0; from < file.size; from += PIECE_BYTES) {
    signal.throwIfAborted();
    hash.update(new Uint8Array(await file.slice(from, from + PIECE_BYTES).arrayBuffer()));
    onProgress(Math.min(file.size, from + PIECE_BYTES));
  }
  return bytesToHex(hash.digest());
}
