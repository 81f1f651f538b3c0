import { sha256 } from '@good-netizen/shared/bytes/sha256';
import { codeFingerprint } from '@good-netizen/shared/pledge/fingerprint';
import type { CodeVersionDto } from '@good-netizen/shared/pledge/pledge.dto';

/** The fingerprint that this text will have once it is published; that of a published version is its own. */
export const fingerprintOf = (version: CodeVersionDto): string =>
  version.fingerprint || codeFingerprint(sha256, version);
