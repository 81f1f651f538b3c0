import type { ConsentDto, LegalDocumentName } from '@good-netizen/shared/identity/identity.dto';
import { legalDocuments } from './legal/legal-documents.js';
import type { Consent } from './consent.js';

export function consentInForce(): ConsentDto {
  return {
    privacyPolicy: legalDocuments['privacy-policy'].version,
    userAgreement: legalDocuments['user-agreement'].version,
  };
}

/** Names the versions in force: a token that carries another name was issued before one of them changed. */
export function agreementKey(): string {
  const { privacyPolicy, userAgreement } = consentInForce();
  return `${privacyPolicy}/${userAgreement}`;
}

/** Which documents in force a person has not agreed to so far. */
export function documentsNotYetAgreed(consents: readonly Consent[]): LegalDocumentName[] {
  return Object.values(legalDocuments)
    .filter(({ document, version }) => !consents.some((old) => old.document === document && old.version === version))
    .map(({ document }) => document);
}

/** Whether somebody agrees, now, to exactly the versions in force. */
export function agreesToAllInForce(given: ConsentDto | null): boolean {
  const due = consentInForce();
  return given?.privacyPolicy === due.privacyPolicy && given.userAgreement === due.userAgreement;
}
