/**
 * The shapes of Open Badges 3.0 (1EdTech, document version 1.0) over Verifiable Credentials Data Model 2.0 (W3C) that this product writes.
 * Only what is written stands here; a reader must expect more from others.
 */
export const OPEN_BADGE_CONTEXTS = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  // For `suspensionListCredential`, which neither of them knows (VC Data Model 2.0, §B.1: terms of the issuer’s own).
  'https://www.w3.org/ns/credentials/undefined-terms/v2',
] as const;

export interface IssuerProfile {
  id: string;
  type: ['Profile'];
  name: string;
  url: string;
}

export interface Achievement {
  id: string;
  type: ['Achievement'];
  name: string;
  description: string;
  criteria: { narrative: string };
  achievementType: string;
  inLanguage: string;
}

export interface AchievementSubject {
  /** A random name of this credential's holder, of no use anywhere else. */
  id: string;
  type: ['AchievementSubject'];
  achievement: Achievement;
  /** Only when the holder wanted the name inside. */
  identifier?: [{ type: 'IdentityObject'; hashed: false; identityHash: string; identityType: 'name' }];
}

/** Bitstring Status List v1.0 (W3C). OB 3.0 has room for one entry: revocation stands in it, the list of suspensions beside it. */
export interface StatusEntry {
  id: string;
  type: 'BitstringStatusListEntry';
  statusPurpose: 'revocation';
  statusListIndex: string;
  statusListCredential: string;
  /** Same index, purpose `suspension`. */
  suspensionListCredential: string;
}

export interface AchievementCredential {
  '@context': string[];
  id: string;
  type: ['VerifiableCredential', 'AchievementCredential'];
  issuer: IssuerProfile;
  validFrom: string;
  name: string;
  credentialSubject: AchievementSubject;
  credentialStatus: StatusEntry;
}

/** The payload of the token: the credential with the claims of RFC 7519 that OB 3.0 §8.2 asks for. */
export interface CredentialClaims extends AchievementCredential {
  iss: string;
  jti: string;
  nbf: number;
  sub: string;
}
