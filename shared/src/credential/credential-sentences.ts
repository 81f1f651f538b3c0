import { CredentialErrorCode } from './credential-error-codes.js';

/** What people read when something about a certificate is refused. */
export const credentialSentences: Readonly<Record<CredentialErrorCode, string>> = {
  [CredentialErrorCode.CERTIFICATE_NOT_FOUND]: '没有找到这份证书，请核对编号和核验码。',
  [CredentialErrorCode.CERTIFICATE_NOT_IN_FORCE]: '这份证书现在不在有效状态，不能下载。',
  [CredentialErrorCode.CREDENTIAL_NOT_FOUND]: '我们没有签发过这份电子证书。',
  [CredentialErrorCode.CREDENTIAL_STATE]: '这份证书目前的状态不能这样办理，请刷新后再看。',
  [CredentialErrorCode.STATUS_LIST_NOT_FOUND]: '没有这份状态清单。',
  [CredentialErrorCode.ISSUER_KEY_NOT_FOUND]: '没有这个签名公钥。',
};
