/** Age bands are stated by the netizen. Under 14: read and learn. Under 18: no voting. */
export type AgeBand = 'UNDER_14' | 'FROM_14_TO_17' | 'ADULT';
export const ageBands: readonly AgeBand[] = ['UNDER_14', 'FROM_14_TO_17', 'ADULT'];

export type LegalDocumentName = 'privacy-policy' | 'user-agreement';
export const legalDocumentNames: readonly LegalDocumentName[] = ['privacy-policy', 'user-agreement'];

export interface LegalDocumentDto {
  document: LegalDocumentName;
  version: string;
  title: string;
  effectiveFrom: string;
  /** Sections of plain paragraphs, no markup. */
  sections: { heading: string; paragraphs: string[] }[];
}

/** The versions a person agreed to. Sent with the first sign-in. */
export interface ConsentDto {
  privacyPolicy: string;
  userAgreement: string;
}

export interface SignInMiniProgramDto {
  code: string;
  consent?: ConsentDto;
}

export interface TokensDto {
  accessToken: string;
  accessTokenExpiresInSeconds: number;
  refreshToken: string;
}

export interface SignedInDto {
  /** Present in the mini-program only; H5 receives HttpOnly cookies. */
  tokens?: TokensDto;
  me: MeDto;
}

export interface RefreshDto {
  refreshToken?: string;
}

export interface MeDto {
  netizenId: string;
  nickname: string | null;
  ageBand: AgeBand | null;
  regionCode: string | null;
  sectorCode: string | null;
  regionChangeableFrom: string | null;
  /** Set while a band under 18 is too fresh to be stated anew. */
  ageBandChangeableFrom: string | null;
  abilities: { pledge: boolean; vote: boolean; learn: boolean };
  /** Documents in force that were not agreed to: until then every write is refused with CONSENT_REQUIRED. */
  consentDue: LegalDocumentName[];
  /** When the account is erased, for somebody who asked for it and can still take it back. */
  erasedFrom: string | null;
  phoneBound: boolean;
}

export interface UpdateMeDto {
  nickname?: string | null;
  ageBand?: AgeBand;
  regionCode?: string;
  sectorCode?: string | null;
}

export interface SessionDto {
  id: string;
  client: 'mini-program' | 'h5';
  createdAt: string;
  lastUsedAt: string;
  current: boolean;
}

export type ComplaintKind = 'COMPLAINT' | 'SUGGESTION' | 'CONTENT' | 'CANVASSING';
export const complaintKinds: readonly ComplaintKind[] = ['COMPLAINT', 'SUGGESTION', 'CONTENT', 'CANVASSING'];

export interface FileComplaintDto {
  kind: ComplaintKind;
  text: string;
  contact?: string;
}

export interface ComplaintReceiptDto {
  receiptNumber: string;
  receivedAt: string;
}
