import type { CredentialStatus } from '../states/credential.states.js';

/** What certificates are given for. A room that gives others adds its own. */
export type CertificateKind = 'COMPLETION' | 'PLEDGE' | 'FAMILY';
export const certificateKinds: readonly CertificateKind[] = ['COMPLETION', 'PLEDGE', 'FAMILY'];
export const certificateKindNames: Readonly<Record<CertificateKind, string>> = {
  COMPLETION: '学习证书',
  PLEDGE: '承诺证书',
  FAMILY: '家庭证书',
};

/**
 * Whether a certificate holds, for anybody who asks. SUSPENDED: it is being looked into, and may hold again. REVOKED: the
 * desk has ended it, for a public reason. WITHDRAWN: its holder has taken it back. The last two are for ever.
 */
export type CertificateStanding = 'VALID' | 'SUSPENDED' | 'REVOKED' | 'WITHDRAWN';

export const certificateStandingNames: Readonly<Record<CertificateStanding, string>> = {
  VALID: '有效',
  SUSPENDED: '已暂停',
  REVOKED: '已撤销',
  WITHDRAWN: '持有人已撤回',
};

/** The one sentence under which everything else stands. */
export const certificateStandingSentences: Readonly<Record<CertificateStanding, string>> = {
  VALID: '这份证书有效。',
  SUSPENDED: '这份证书已暂停使用，正在核实。',
  REVOKED: '这份证书已撤销，不再有效。',
  WITHDRAWN: '持有人已撤回，这份证书不再有效。',
};

export interface StandingDto {
  standing: CertificateStanding;
  /** Why it was suspended or revoked, in words for the public. */
  reason: string | null;
  /** `YYYY年M月D日` of the last change; null while nothing was changed. */
  changedOn: string | null;
}

/** `POST credentials`: the holder takes the certificate as an electronic one. Asking again gives the same one. */
export interface TakeCredentialDto {
  kind: CertificateKind;
  publicToken: string;
  /** Whether the name that the certificate bears may stand inside. What was once handed out cannot be called back. */
  withName: boolean;
}

export interface CredentialDto {
  id: string;
  kind: CertificateKind;
  number: string;
  issuedAt: string;
  named: boolean;
  /** Open Badges 3.0 as a JSON Web Token (RFC 7519), EdDSA. */
  jwt: string;
}

/** `GET credentials/:id/standing`: what a stranger with an electronic certificate may know beyond what it says itself. */
export interface CredentialStandingDto extends StandingDto {
  id: string;
  kind: CertificateKind;
  number: string;
}

/** `POST credentials/verification` */
export interface VerifyCredentialDto {
  jwt: string;
}

export interface VerifiedCredentialDto {
  /** Whether this server signed exactly this text. */
  authentic: boolean;
  credential: CredentialStandingDto | null;
}

/** `GET credentials/numbers/:number`: where the certificate with this number and check code is shown. */
export interface FoundCertificateDto {
  kind: CertificateKind;
  publicToken: string;
}

/** RFC 7517 with RFC 8037: an Ed25519 key. */
export interface IssuerJwk {
  kty: 'OKP';
  crv: 'Ed25519';
  x: string;
  kid: string;
  alg: 'EdDSA';
  use: 'sig';
}

export interface IssuerKeysDto {
  keys: IssuerJwk[];
}

/** A certificate at the desk: by number, never with a name. */
export interface DeskCertificateDto extends StandingDto {
  kind: CertificateKind;
  number: string;
  title: string;
  issuedOn: string;
  /** What the desk has decided. */
  status: CredentialStatus;
  /** Taken as an electronic one. */
  electronic: boolean;
  next: CredentialStatus[];
}

export interface DeskCertificateRowDto {
  id: string;
  kind: CertificateKind;
  number: string;
  status: CredentialStatus;
  reason: string | null;
  changedAt: string | null;
}

export interface MoveCertificateDto {
  /** Shown to whoever checks the certificate. */
  reason: string;
}

export interface CertificateProposalDto {
  proposalId: string;
}

export interface IssuerKeyDto {
  keyId: string;
  status: 'ACTIVE' | 'RETIRED';
  createdAt: string;
  retiredAt: string | null;
}
