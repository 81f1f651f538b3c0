/** What a derived key is for. One purpose, one key: a value sealed for one purpose cannot be opened for another. */
export const KeyPurpose = {
  accessToken: 'access-token',
  refreshToken: 'refresh-token',
  signInState: 'sign-in-state',
  identityHash: 'identity-hash',
  openidEncryption: 'openid-encryption',
  personalData: 'personal-data',
  phoneHash: 'phone-hash',
  guardianCode: 'guardian-code',
  accessLogAddress: 'access-log-address',
  voterTag: 'voter-tag',
  candidateOrder: 'candidate-order',
  ballotTicket: 'ballot-ticket',
  ballotSealWrapping: 'ballot-seal-wrapping',
  receiptSigningSeed: 'receipt-signing-seed',
  quizDraw: 'quiz-draw',
  staffTotp: 'staff-totp',
  staffEnrolment: 'staff-enrolment',
  staffChallenge: 'staff-challenge',
  staffCode: 'staff-code',
  staffAddress: 'staff-address',
  mediaLink: 'media-link',
} as const;

export type KeyPurpose = (typeof KeyPurpose)[keyof typeof KeyPurpose];
