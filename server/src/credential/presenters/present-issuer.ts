import type { IssuerJwk, IssuerKeyDto } from '@good-netizen/shared/credential/credential.dto';
import type { IssuerProfile } from '@good-netizen/shared/credential/open-badge';
import type { CredentialKey } from '../domain/credential-key.js';

/** Profile of OB 3.0 and controlled identifier document (W3C Controlled Identifiers 1.0) in one: found by one address. */
export function presentIssuer(profile: IssuerProfile, keys: readonly IssuerJwk[]): object {
  return {
    '@context': [
      'https://www.w3.org/ns/credentials/v2',
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
      'https://www.w3.org/ns/cid/v1',
    ],
    ...profile,
    verificationMethod: keys.map((publicKeyJwk) => ({
      id: publicKeyJwk.kid,
      type: 'JsonWebKey',
      controller: profile.id,
      publicKeyJwk,
    })),
    assertionMethod: keys.map(({ kid }) => kid),
  };
}

export function presentKey({ keyId, createdAt, retiredAt }: CredentialKey): IssuerKeyDto {
  return {
    keyId,
    status: retiredAt ? 'RETIRED' : 'ACTIVE',
    createdAt: createdAt.toISOString(),
    retiredAt: retiredAt?.toISOString() ?? null,
  };
}
