import {
  type AchievementCredential,
  type AchievementSubject,
  type CredentialClaims,
  type IssuerProfile,
  OPEN_BADGE_CONTEXTS,
} from '@good-netizen/shared/credential/open-badge';
import type { Certificate } from './certificate.js';
import type { Credential } from './credential.js';
import { type IssuerAddresses } from './issuer-addresses.js';

export interface WantedCredential {
  readonly certificate: Certificate;
  readonly place: Pick<Credential, 'id' | 'listOrdinal' | 'listIndex'>;
  /** A random UUID that names the holder in this credential alone. */
  readonly subjectId: string;
  readonly withName: boolean;
  readonly issuer: IssuerProfile;
}

/** The claims of an electronic certificate: Open Badges 3.0, §8.2 (JWT) and annex B.1. */
export function credentialClaims(addresses: IssuerAddresses, wanted: WantedCredential): CredentialClaims {
  const credential = achievementCredential(addresses, wanted);
  return {
    ...credential,
    iss: credential.issuer.id,
    jti: credential.id,
    sub: credential.credentialSubject.id,
    nbf: Math.floor(Date.parse(credential.validFrom) / 1000),
  };
}

function achievementCredential(addresses: IssuerAddresses, wanted: WantedCredential): AchievementCredential {
  const { certificate, place, issuer } = wanted;
  const list = addresses.statusList(place.listOrdinal, 'revocation');
  return {
    '@context': [...OPEN_BADGE_CONTEXTS],
    id: `urn:uuid:${place.id}`,
    type: ['VerifiableCredential', 'AchievementCredential'],
    issuer,
    // Whole seconds, so that it says the same as `nbf`.
    validFrom: `${certificate.givenAt.toISOString().slice(0, 19)}Z`,
    name: `${certificate.achievement.name} ${certificate.number}`,
    credentialSubject: subjectOf(addresses, wanted),
    credentialStatus: {
      id: `${list}#${place.listIndex}`,
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: String(place.listIndex),
      statusListCredential: list,
      suspensionListCredential: addresses.statusList(place.listOrdinal, 'suspension'),
    },
  };
}

function subjectOf(
  addresses: IssuerAddresses,
  { certificate, subjectId, withName }: WantedCredential,
): AchievementSubject {
  const { path, name, description, criteria, type } = certificate.achievement;
  const subject: AchievementSubject = {
    id: `urn:uuid:${subjectId}`,
    type: ['AchievementSubject'],
    achievement: {
      ...{ id: addresses.api(path), type: ['Achievement'], name, description },
      criteria: { narrative: criteria },
      ...{ achievementType: type, inLanguage: 'zh-CN' },
    },
  };
  if (!withName || certificate.name === null) return subject;
  const identity = {
    type: 'IdentityObject',
    hashed: false,
    identityHash: certificate.name,
    identityType: 'name',
  } as const;
  return { ...subject, identifier: [identity] };
}
