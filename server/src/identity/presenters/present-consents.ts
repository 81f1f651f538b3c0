import type { ConsentsDto } from '@good-netizen/shared/identity/privacy.dto';
import { consentInForce, documentsNotYetAgreed } from '../domain/consent-in-force.js';
import type { Consent } from '../domain/consent.js';
import { legalDocuments } from '../domain/legal/legal-documents.js';

/** What somebody agreed to and when, newest first, and what is still due. */
export function presentConsents(consents: readonly Consent[]): ConsentsDto {
  const newestFirst = [...consents].sort((a, b) => b.agreedAt.getTime() - a.agreedAt.getTime());
  return {
    inForce: consentInForce(),
    due: documentsNotYetAgreed(consents),
    agreed: newestFirst.map(({ document, version, agreedAt }) => ({
      document,
      version,
      agreedAt: agreedAt.toISOString(),
      inForce: legalDocuments[document].version === version,
    })),
  };
}
