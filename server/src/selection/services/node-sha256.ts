import { createHash, hash } from 'node:crypto';
import type { Sha256 } from '@good-netizen/shared/bytes/sha256';

/** The server's SHA-256 for the shared rules: node:crypto's, in one call where Node has it (≥ 20.12). */
export const nodeSha256: Sha256 =
  typeof hash === 'function'
    ? (bytes) => hash('sha256', bytes, 'buffer')
    : (bytes) => createHash('sha256').update(bytes).digest();
