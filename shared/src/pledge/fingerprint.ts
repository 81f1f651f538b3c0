import { canonicalJson } from '../bytes/canonical-json.js';
import { toHex, utf8 } from '../bytes/encoding.js';
import type { Sha256 } from '../bytes/sha256.js';
import type { Quality } from '../programme/programme.dto.js';

/** The text that a fingerprint covers. */
export interface CodeText {
  version: number;
  title: string;
  preamble: string;
  pledgeSentence: string;
  clauses: readonly { quality: Quality; ordinal: number; title: string; text: string }[];
}

/** SHA-256 (hex) over the canonical JSON of a code version's text, clauses in order. */
export function codeFingerprint(sha256: Sha256, code: CodeText): string {
  const clauses = [...code.clauses]
    .sort((a, b) => a.ordinal - b.ordinal)
    .map(({ quality, ordinal, title, text }) => ({ quality, ordinal, title, text }));
  const { version, title, preamble, pledgeSentence } = code;
  return toHex(sha256(utf8(canonicalJson({ version, title, preamble, pledgeSentence, clauses }))));
}
