/** Refusals of certificates in electronic form, and of what the desk does with certificates. */
export const CredentialErrorCode = {
  CERTIFICATE_NOT_FOUND: 'CREDENTIAL.CERTIFICATE_NOT_FOUND',
  CERTIFICATE_NOT_IN_FORCE: 'CREDENTIAL.CERTIFICATE_NOT_IN_FORCE',
  CREDENTIAL_NOT_FOUND: 'CREDENTIAL.NOT_FOUND',
  CREDENTIAL_STATE: 'CREDENTIAL.STATE',
  STATUS_LIST_NOT_FOUND: 'CREDENTIAL.STATUS_LIST_NOT_FOUND',
  ISSUER_KEY_NOT_FOUND: 'CREDENTIAL.ISSUER_KEY_NOT_FOUND',
} as const;

export type CredentialErrorCode = (typeof CredentialErrorCode)[keyof typeof CredentialErrorCode];
