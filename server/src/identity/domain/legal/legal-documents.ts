import type { LegalDocumentDto, LegalDocumentName } from '@good-netizen/shared/identity/identity.dto';
import { LegalDocumentNotFoundError } from '../profile.error.js';
import { privacyPolicy } from './privacy-policy.js';
import { userAgreement } from './user-agreement.js';

/** The documents in force. A changed text gets a new version: everybody is then asked again at their next sign-in. */
export const legalDocuments: Readonly<Record<LegalDocumentName, LegalDocumentDto>> = {
  'privacy-policy': privacyPolicy,
  'user-agreement': userAgreement,
};

/** @throws LegalDocumentNotFoundError */
export function legalDocumentNamed(name: string): LegalDocumentDto {
  const found = Object.values(legalDocuments).find(({ document }) => document === name);
  if (!found) throw new LegalDocumentNotFoundError();
  return found;
}
