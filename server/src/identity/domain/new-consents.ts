import type { LegalDocumentName } from '@good-netizen/shared/identity/identity.dto';
import { newId } from '../../platform/id.js';
import { Consent } from './consent.js';
import { legalDocuments } from './legal/legal-documents.js';

/** Agreements to the versions in force of these documents. */
export function consentsTo(documents: readonly LegalDocumentName[], netizenId: string, now: Date): Consent[] {
  return documents.map((document) =>
    Object.assign(new Consent(), {
      id: newId(),
      netizenId,
      document,
      version: legalDocuments[document].version,
      agreedAt: now,
    }),
  );
}
