export type GuardianRelation = 'MOTHER' | 'FATHER' | 'OTHER_GUARDIAN';
export const guardianRelations: readonly GuardianRelation[] = ['MOTHER', 'FATHER', 'OTHER_GUARDIAN'];

/** What a guardian agrees to, in force now. */
export interface GuardianTextDto {
  version: string;
  title: string;
  paragraphs: string[];
}

/** The child shows this code to the guardian. */
export interface GuardianInvitationDto {
  code: string;
  expiresAt: string;
}

/** What somebody who was given the code sees before they agree. */
export interface GuardianInvitationViewDto {
  childNickname: string | null;
  expiresAt: string;
  text: GuardianTextDto;
}

export interface GiveGuardianConsentDto {
  guardianName: string;
  relation: GuardianRelation;
  /** The version of the text that was read. */
  textVersion: string;
}

export interface GuardianConsentDto {
  id: string;
  /** Whose side the reader is on. */
  side: 'GUARDIAN' | 'CHILD';
  /** The guardian sees the child's nickname, the child the guardian's name. */
  otherName: string | null;
  relation: GuardianRelation;
  textVersion: string;
  at: string;
  withdrawnAt: string | null;
}

export interface GuardianshipDto {
  text: GuardianTextDto;
  /** For somebody under 14: whether a guardian's agreement stands. */
  standsForMe: boolean;
  /** The invitation that is open, if there is one. */
  invitation: GuardianInvitationDto | null;
  /** Newest first, both sides. */
  consents: GuardianConsentDto[];
}
